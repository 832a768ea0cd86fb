/** The mail with what representatives pass on to those for whom they speak. */
import { Button, Notice, P, Prose } from './blocks.js';
import type { Letter, MailSetting, MeetingFacts } from './setting.js';
import { day, inSentence, meetingName } from './words.js';

export interface ConstituencyNews extends MailSetting {
  kind: 'constituency-text';
  meeting: MeetingFacts;
  /** To be passed on as it is; nothing in it is confidential. */
  text: string;
}

export const constituencyNews = (facts: ConstituencyNews): Letter => ({
  subject: `Voor uw achterban: ${meetingName(facts.meeting)}`,
  preview: 'Een korte tekst om door te geven.',
  body: (
    <>
      <P>Het verslag van {inSentence(facts.meeting.body)} van {day(facts.meeting.date)} is verstuurd. Hieronder staat een korte tekst voor uw achterban. U kunt haar zo doorsturen of in een nieuwsbrief zetten; er staat niets vertrouwelijks in.</P>
      <Notice setting={facts}><Prose text={facts.text} /></Notice>
      <P>Heeft u het doorgegeven? Meld dat in Leidraad, of in een antwoord op deze mail. Dan weet de secretaris welke achterban op de hoogte is.</P>
      <Button setting={facts}>Vergadering bekijken</Button>
    </>
  ),
});
