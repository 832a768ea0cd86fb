/** The letter itself: laid out, or as plain text, with what is attached. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useState } from 'react';
import { Attachments } from '../../components/Attachments';
import { t } from '../../language/t';
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
      {html === null ? <pre className={styles['plain']}>{text}</pre> : <Both subject={subject} html={html} text={text} />}
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
        <pre className={styles['plain']}>{text}</pre>
      </TabPanel>
    </Tabs>
  );
}

/**
 * A frame without scripts and without an origin of its own to speak for. `allow-same-origin` lets us measure how tall the letter is;
 * without `allow-scripts` nothing in it can use that.
 */
function Frame({ html, title }: { html: string; title: string }) {
  const [height, setHeight] = useState(480);
  return (
    <iframe
      className={styles['frame']}
      title={title}
      sandbox="allow-same-origin allow-popups"
      srcDoc={`<base target="_blank">${html}`}
      style={{ blockSize: height }}
      onLoad={({ currentTarget }) => setHeight(Math.max(240, currentTarget.contentDocument?.documentElement.scrollHeight ?? 480))}
    />
  );
}
