/** Mails about what the partners agreed: that it is time to see what came of it. */
import type { LocalDate } from '#calendar/model';
import { Bullets, Button, Facts, Notice, P, Prose } from './blocks.js';
import type { Letter, MailSetting } from './setting.js';
import { day, enumerate, inSentence } from './words.js';

export interface AgreementEvaluation extends MailSetting {
  kind: 'agreement-evaluation';
  /** `coming`: to be put on an agenda; `due`: it should be there now; `overdue`: it is weeks late. */
  moment: 'coming' | 'due' | 'overdue';
  /** What was agreed; null: it is confidential, and mail does not tell. */
  text: string | null;
  body: string;
  /** Where it was decided: 'Bestuurlijk platform, donderdag 7 oktober 2021', or the document that says so. */
  decided: string;
  /** Empty where it is confidential, as `topics`. */
  partners: string[];
  topics: string[];
  evaluateOn: LocalDate;
  /** Meetings of the body that are planned: until the evaluation when it is coming, else the next ones. */
  meetings: LocalDate[];
}

export const agreementEvaluation = (facts: AgreementEvaluation): Letter => ({
  subject: `${TITLES[facts.moment](facts.evaluateOn)}: ${facts.text === null ? `afspraak van ${inSentence(facts.body)}` : facts.text.split('\n')[0]!}`,
  preview: matter(facts),
  body: (
    <>
      <P>{matter(facts)}</P>
      {facts.text === null ? <Notice setting={facts}>De afspraak is vertrouwelijk. De tekst staat in Leidraad.</Notice> : <Notice setting={facts}><Prose text={facts.text} /></Notice>}
      <Facts rows={[['Besloten', facts.decided], ...(facts.partners.length > 0 ? [['Partners', enumerate(facts.partners)] as const] : []), ...(facts.topics.length > 0 ? [['Onderwerp', enumerate(facts.topics)] as const] : []), ['Evaluatie', day(facts.evaluateOn)]]} />
      <P>{agenda(facts)}</P>
      {facts.meetings.length > 0 && <Bullets tight items={facts.meetings.map(day)} />}
      <P>Leg na de bespreking vast wat eruit kwam: bereikt, deels of niet, en waardoor. En wat ervan wordt: de afspraak blijft, wordt herzien of eindigt.</P>
      <Button setting={facts}>Afspraak bekijken</Button>
    </>
  ),
});

const TITLES: Record<AgreementEvaluation['moment'], (on: LocalDate) => string> = {
  coming: (on) => `Te evalueren op ${day(on)}`,
  due: () => 'Nu te evalueren',
  overdue: () => 'Nog niet geëvalueerd',
};

function matter({ moment, evaluateOn }: AgreementEvaluation): string {
  if (moment === 'coming') return `Deze afspraak wordt geëvalueerd op ${day(evaluateOn)}. Dat is over drie maanden: tijd om de evaluatie op een agenda te zetten.`;
  return moment === 'due' ? `Deze afspraak zou op ${day(evaluateOn)} geëvalueerd zijn. Er is nog geen evaluatie vastgelegd.` : `Deze afspraak zou op ${day(evaluateOn)} geëvalueerd zijn. Dat is twee maanden later nog niet vastgelegd.`;
}

function agenda({ moment, body, meetings }: AgreementEvaluation): string {
  if (meetings.length === 0) return `Er staat geen vergadering van ${inSentence(body)} gepland${moment === 'coming' ? ' voor die dag' : ''}. Plan er een, of kies een andere datum voor de evaluatie.`;
  return moment === 'coming' ? `Tot die dag vergadert ${inSentence(body)} op:` : `De volgende vergaderingen van ${inSentence(body)}:`;
}
