/** Mails of a quality cycle: goals and figures are asked for, evaluations come, what was left undone is said. */
import type { LocalDate } from '#calendar/model';
import { Button, Entries, Facts, H, Notice, P } from './blocks.js';
import type { Letter, MailSetting } from './setting.js';
import { day, inSentence } from './words.js';

interface OfCycle extends MailSetting {
  /** The ambition, theme or line of the plan. */
  subject: string;
  turn: number;
}

/** Who hears it: whoever should do it, who owns the ambition, who keeps the LEA going, who presides. */
export type CycleLevel = 'measurer' | 'owner' | 'secretary' | 'chair';

/** A page on which it is done; while there is none, an answer that the secretary records. */
const Act = ({ setting, what, children }: { setting: MailSetting; what: string; children: string }) => (setting.link === null ? <P>Stuur {what} als antwoord op deze mail. De secretaris legt het vast.</P> : <Button setting={setting}>{children}</Button>);

const turnOf = ({ subject, turn }: OfCycle): string => `${subject} (ronde ${turn})`;

export interface GoalsAsked extends OfCycle {
  kind: 'goals-asked' | 'goals-reminder';
  dueOn: LocalDate;
  /** What is there: carried over, or written down since. */
  goals: { text: string; /** Of the doelentoets: what is missing. */ advice: string[] }[];
}

export const goalsAsked = (facts: GoalsAsked): Letter => ({
  subject: `${facts.kind === 'goals-asked' ? 'Doelen stellen' : 'Herinnering: doelen stellen'}: ${turnOf(facts)}`,
  preview: `Graag uiterlijk ${day(facts.dueOn)}.`,
  body: (
    <>
      <P>{facts.kind === 'goals-asked' ? 'Een nieuwe ronde van de kwaliteitscyclus begint.' : 'De doelen van deze ronde zijn nog niet vastgesteld.'} Wat willen de partners met ‘{facts.subject}’ bereiken?</P>
      <Notice setting={facts}>Doelen vaststellen kan <strong>tot en met {day(facts.dueOn)}</strong>. Bij elk doel hoort een indicator, of de reden waarom het niet te meten is.</Notice>
      {facts.goals.length > 0 && <><P>Dit staat er al:</P><Entries entries={facts.goals.map(({ text, advice }) => [text, ...advice])} /></>}
      <P>Een doel is goed te evalueren als er staat: waaraan u het afleest, hoe het nu is, wat het moet worden, wanneer, waar het cijfer vandaan komt en wie het aanlevert.</P>
      <Act setting={facts} what="de doelen">Doelen opschrijven</Act>
    </>
  ),
});

export interface IndicatorFacts {
  goal: string;
  indicator: string;
  unit: string | null;
  /** '25% (31 oktober 2021)'; null: there is none yet. */
  last: string | null;
  /** Who hands it in, as far as that is known. */
  by: string | null;
}

export interface FiguresAsked extends OfCycle {
  kind: 'figures-asked' | 'figures-reminder';
  level: CycleLevel;
  /** 'Bereik van vve-peuters tot en met 31 oktober 2021' */
  moment: string;
  closesOn: LocalDate;
  indicators: IndicatorFacts[];
}

export const figuresAsked = (facts: FiguresAsked): Letter => ({
  subject: `${facts.kind === 'figures-asked' ? 'Cijfers gevraagd' : 'Nog geen cijfers'}: ${facts.moment}`,
  preview: `${facts.subject}, graag uiterlijk ${day(facts.closesOn)}.`,
  body: (
    <>
      <P>{facts.level === 'measurer' ? `Wilt u ${facts.indicators.length === 1 ? 'dit cijfer' : 'deze cijfers'} aanleveren voor ‘${facts.subject}’?` : `Voor ‘${facts.subject}’ ${facts.indicators.length === 1 ? 'ontbreekt een cijfer' : 'ontbreken cijfers'}. Wilt u erachteraan gaan?`}</P>
      <Entries entries={facts.indicators.map((one) => [one.unit ? `${one.indicator} (${one.unit})` : one.indicator, `Voor het doel: ${one.goal}`, facts.level === 'measurer' ? `Laatste cijfer: ${one.last ?? 'nog geen'}` : `Van wie: ${one.by ?? 'nog niemand'}`])} />
      <Notice setting={facts}>Aanleveren kan <strong>tot en met {day(facts.closesOn)}</strong>. Daarna gaat de ronde verder zonder dit cijfer. Een schatting mag ook: ‘ca. 25%’.</Notice>
      <Act setting={facts} what={facts.indicators.length === 1 ? 'het cijfer' : 'de cijfers'}>Cijfer invullen</Act>
    </>
  ),
});

export interface EvaluationAsked extends OfCycle {
  kind: 'evaluation-asked' | 'evaluation-reminder';
  level: CycleLevel;
  evaluation: string;
  body: string;
  /** The meeting on whose agenda it stands; null: on none yet. */
  meetingOn: LocalDate | null;
  goals: { text: string; /** 'Van 25% naar 18% (doel: 10%)', or that it cannot be measured; null: no figure yet. */ figures: string | null }[];
}

export const evaluationAsked = (facts: EvaluationAsked): Letter => ({
  subject: `${facts.kind === 'evaluation-asked' ? 'Evaluatie opschrijven' : 'Nog niet opgeschreven'}: ${facts.evaluation}`,
  preview: facts.meetingOn ? `Op de agenda van ${facts.body}, ${day(facts.meetingOn)}.` : `Nog op geen agenda van ${inSentence(facts.body)}.`,
  body: (
    <>
      <P>{facts.meetingOn ? `Deze evaluatie staat op de agenda van ${inSentence(facts.body)} van ${day(facts.meetingOn)}.` : `Deze evaluatie hoort bij ${inSentence(facts.body)}, en staat daar nog op geen agenda.`} Schrijf per doel op of het is bereikt, deels of niet, en waardoor. En hoe de samenwerking verliep.</P>
      {facts.goals.length > 0 ? <Entries entries={facts.goals.map(({ text, figures }) => [text, figures ?? 'Nog geen cijfers.'])} /> : <P>Voor deze ronde zijn geen doelen vastgesteld. Dan gaat de evaluatie over de samenwerking, en over hoe dat komt.</P>}
      <Act setting={facts} what="de evaluatie">Evaluatie opschrijven</Act>
    </>
  ),
});

export interface EvaluationUnplaced extends OfCycle {
  kind: 'evaluation-unplaced';
  evaluation: string;
  body: string;
  from: LocalDate;
  until: LocalDate;
}

export const evaluationUnplaced = (facts: EvaluationUnplaced): Letter => ({
  subject: `Nog op geen agenda: ${facts.evaluation}`,
  preview: `${facts.body} heeft er geen vergadering voor gepland.`,
  body: (
    <>
      <P>Deze evaluatie zou {inSentence(facts.body)} bespreken tussen {day(facts.from)} en {day(facts.until)}. Er is daarvoor nog geen vergadering gepland.</P>
      <P>Plan een vergadering. De evaluatie komt daar dan vanzelf op de agenda.</P>
      <Button setting={facts}>Ronde bekijken</Button>
    </>
  ),
});

export interface AdjustAsked extends OfCycle {
  kind: 'adjust-asked' | 'adjust-reminder';
  level: CycleLevel;
  goals: { text: string; /** 'bereikt', 'deels', 'niet'; null: nobody judged it. */ result: string | null }[];
  lapsesOn: LocalDate;
}

export const adjustAsked = (facts: AdjustAsked): Letter => ({
  subject: `${facts.kind === 'adjust-asked' ? 'Doelen bijstellen' : 'Nog niet bijgesteld'}: ${turnOf(facts)}`,
  preview: 'Per doel: doorgaan, bijstellen of stoppen.',
  body: (
    <>
      <P>De evaluatie van ‘{facts.subject}’ is voorbij. Wat wordt er van elk doel: gaat het door, wordt het bijgesteld of stopt het? En komt er een doel bij?</P>
      {facts.goals.length > 0 && <Entries entries={facts.goals.map(({ text, result }) => [text, `Uitkomst: ${result ?? 'niet beoordeeld'}`])} />}
      <Notice setting={facts}>Zonder besluit gaan op <strong>{day(facts.lapsesOn)}</strong> alle doelen ongewijzigd door naar de volgende ronde.</Notice>
      <Act setting={facts} what="uw besluit per doel">Doelen bijstellen</Act>
    </>
  ),
});

export interface PhaseOverdue extends OfCycle {
  kind: 'phase-overdue';
  /** 'Doelen stellen' */
  phase: string;
  /** 'Niemand heeft doelen gesteld.' */
  why: string;
  /** 'uitvoeren'; null: the turn is over. */
  next: string | null;
}

export const phaseOverdue = (facts: PhaseOverdue): Letter => ({
  subject: `Verder zonder: ${facts.phase.toLowerCase()}, ${turnOf(facts)}`,
  preview: facts.why,
  body: (
    <>
      <P>De ronde van ‘{facts.subject}’ is vanzelf verder gegaan: de termijn was voorbij.</P>
      <Facts rows={[['Stap', facts.phase], ['Reden', facts.why], ['Nu', facts.next ?? 'ronde afgerond']]} />
      <H>Wat u nog kunt doen</H>
      <P>{AFTER[facts.phase] ?? 'Kijk bij de ronde wat er nu aan de orde is.'}</P>
      <Button setting={facts}>Ronde bekijken</Button>
    </>
  ),
});

const AFTER: Readonly<Record<string, string>> = {
  'Doelen stellen': 'Een doel toevoegen kan ook nu nog: met een indicator, of met de reden waarom het niet te meten is.',
  'Cijfers ophalen': 'Een cijfer van een latere dag kunt u gewoon vastleggen. Het telt mee bij de evaluatie.',
  Evalueren: 'Neem wat er te zeggen valt mee bij de bijstelling, of bij de volgende evaluatie.',
  Bijstellen: 'De volgende ronde begint met het stellen van doelen: daar kunt u ze alsnog veranderen.',
};
