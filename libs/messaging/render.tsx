/** From a template's letter to the mail's three texts: greeting, body, signature, in one page; HTML and plain text of the same blocks. */
import { renderToStaticMarkup } from 'react-dom/server';
import { oneLine } from '#platform/text';
import { plainText } from './plain-text.js';
import { Notice, P, Page } from './templates/blocks.js';
import type { Letter, MailSetting } from './templates/setting.js';

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

// Mail programs show some 70 characters of a subject; a title of 2,000 should not fill the list.
const MAX_SUBJECT = 180;

/** What Outlook's Word engine lays out as written. */
const DOCTYPE = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/** At once, not as a stream: React's streams have Node follow every promise of the process from then on. */
export function renderLetter(setting: MailSetting, letter: Letter): RenderedMail {
  const subject = shortened(oneLine(letter.subject));
  const page = renderToStaticMarkup(
    <Page setting={setting} title={subject} preview={letter.preview}>
      <P>Beste {setting.greeting},</P>
      {setting.vacancy && <Notice setting={setting}>{setting.vacancy}</Notice>}
      {letter.body}
      <P>
        Met vriendelijke groet,<br /><br />
        {setting.sender.name}<br />
        {setting.sender.role}
      </P>
    </Page>,
  );
  const html = `${DOCTYPE}${page}`;
  return { subject, text: plainText(html), html };
}

const shortened = (subject: string): string => (subject.length <= MAX_SUBJECT ? subject : `${subject.slice(0, MAX_SUBJECT - 1).trimEnd()}…`);
