/** To whoever asked for it: does mail of this LEA arrive, and does an answer to it? */
import { P } from './blocks.js';
import type { Letter, MailSetting } from './setting.js';

export interface TestMail extends MailSetting {
  kind: 'test-mail';
}

export const testMail = (facts: TestMail): Letter => ({
  subject: `Proefmail van ${facts.lea}`,
  preview: 'Leest u dit, dan komt de mail aan.',
  body: (
    <>
      <P>Leest u dit, dan komt de mail van {facts.lea} bij u aan.</P>
      <P>Beantwoord deze mail om na te gaan of antwoorden aankomen in de postbus van de LEA, {facts.mailbox}.</P>
    </>
  ),
});
