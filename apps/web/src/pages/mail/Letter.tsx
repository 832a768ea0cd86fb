/** The letter itself: laid out, or as plain text, with what is attached. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useEffect, useRef, useState } from 'react';
import { Attachments } from '../../components/Attachments';
import { DUTCH, t } from '../../language/t';
import styles from './Mail.module.css';

interface Props {
  subject: string;
  /** null: a mail of text alone. */
  html: string | null;
  text: string;
  attachments: readonly { name: string; url: string }[];
}

export function Letter({ subject, html, text, attachments }: Props) {
  return (
    <>
      {html === null ? <pre className={styles['plain']} lang={DUTCH}>{text}</pre> : <Both subject={subject} html={html} text={text} />}
      <p className={styles['attached']}>
        <strong>{t`Bijlagen:`}</strong> {attachments.length === 0 ? t`geen` : <Attachments files={attachments} />}
      </p>
    </>
  );
}

function Both({ subject, html, text }: { subject: string; html: string; text: string }) {
  return (
    <Tabs>
      <TabList aria-label={t`Hoe de mail wordt getoond`} className={styles['tabs']!}>
        <Tab id="opgemaakt" className={styles['tab']!}>
          {t`Zoals de lezer het ziet`}
        </Tab>
        <Tab id="tekst" className={styles['tab']!}>
          {t`Platte tekst`}
        </Tab>
      </TabList>
      <TabPanel id="opgemaakt">
        <Frame html={html} title={t`De mail “${subject}”`} />
      </TabPanel>
      <TabPanel id="tekst">
        <pre className={styles['plain']} lang={DUTCH}>{text}</pre>
      </TabPanel>
    </Tabs>
  );
}

/**
 * A frame without scripts, on a page that allows a letter's own style and nothing else (apps/api/http/headers.ts). `allow-same-origin` lets us
 * write the letter and measure how tall it is; without `allow-scripts` nothing in it can use that. What it links to opens as any page does.
 */
function Frame({ html, title }: { html: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(480);
  const fit = (): void => setHeight((now) => (frame.current?.contentDocument ? fitted(frame.current.contentDocument) : now));
  useEffect(() => {
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, []);
  return (
    <iframe
      ref={frame}
      className={styles['frame']}
      title={title}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      src="/brief.html"
      style={{ blockSize: height }}
      onLoad={({ currentTarget: { contentDocument } }) => {
        if (!contentDocument) return;
        contentDocument.documentElement.innerHTML = `<base target="_blank">${html}`;
        fit();
      }}
    />
  );
}

/** A table that is wider than a phone makes the letter smaller, as mail programs do; how tall it is then, in pixels. */
function fitted({ documentElement: letter }: Document): number {
  letter.style.zoom = '1';
  if (letter.scrollWidth > letter.clientWidth) letter.style.zoom = `${letter.clientWidth / letter.scrollWidth}`;
  return Math.max(240, Math.ceil(letter.getBoundingClientRect().height));
}
