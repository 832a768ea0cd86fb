/** The code with which somebody signs in. Never a link that signs in: mail scanners open every link. */
import { Notice, P } from './blocks.js';
import type { Letter, MailSetting } from './setting.js';

export interface SignInCode extends MailSetting {
  kind: 'sign-in-code';
  /** Six digits. */
  code: string;
  /** How long it counts. */
  minutes: number;
}

/** The code stands in the letter only: subjects and previews are shown on locked screens. */
export const signInCode = (facts: SignInCode): Letter => ({
  subject: `Uw code om in te loggen bij ${facts.lea}`,
  preview: 'De code staat in deze mail.',
  body: (
    <>
      <P>Iemand wil met dit mailadres inloggen in Leidraad. Bent u dat? Typ dan deze code op de pagina waar u hem vroeg:</P>
      <Notice setting={facts}>
        <strong style={{ fontSize: '28px', lineHeight: '36px', letterSpacing: '4px' }}>{facts.code}</strong>
      </Notice>
      <P>De code werkt {facts.minutes} minuten, één keer, en alleen in de browser waarin u hem vroeg.</P>
      <P>Vroeg u geen code? Dan hoeft u niets te doen. Geef de code aan niemand, ook niet aan iemand die zegt van Leidraad of van de gemeente te zijn.</P>
    </>
  ),
});
