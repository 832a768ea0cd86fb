/** The letter itself: laid out, or as plain text, with what is attached. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useState } from 'react';
import type { Schemas } from '../../api/client';
import styles from './Mail.module.css';

export function Letter({ mail }: { mail: Schemas['MailingVolledig'] }) {
  return (
    <>
      <Tabs>
        <TabList aria-label="Hoe de mail wordt getoond" className={styles['tabs']!}>
          <Tab id="opgemaakt" className={styles['tab']!}>
            Zoals de lezer het ziet
          </Tab>
          <Tab id="tekst" className={styles['tab']!}>
            Platte tekst
          </Tab>
        </TabList>
        <TabPanel id="opgemaakt">
          <Frame html={mail.html} title={`De mail “${mail.onderwerp}”`} />
        </TabPanel>
        <TabPanel id="tekst">
          <pre className={styles['plain']}>{mail.tekst}</pre>
        </TabPanel>
      </Tabs>
      <p className={styles['attached']}>
        <strong>Bijlagen:</strong> {mail.bijlagen.length === 0 ? 'geen' : mail.bijlagen.map(({ bestandsnaam }) => bestandsnaam).join(', ')}
      </p>
    </>
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
