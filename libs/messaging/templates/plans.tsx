/** Mails about an annual plan: to be written, aligned, adopted, told to the council, carried out and evaluated. */
import type { LocalDate } from '#calendar/model';
import { formatEuros } from '#scheme/budget/euros';
import { Bullets, Button, Columns, Facts, H, Notice, P, Prose } from './blocks.js';
import type { Letter, MailSetting } from './setting.js';
import { count, day, inSentence } from './words.js';

/** 'Jaaragenda LEA 2021-2022' */
interface OfPlan extends MailSetting {
  plan: string;
}

export interface PlanDraft extends OfPlan {
  kind: 'plan-draft';
  /** 0: the plan begins; higher: reminders. */
  nr: number;
  due: LocalDate;
  /** The body in which it is aligned. */
  body: string;
  /** Lines that the reader is asked for, with what was carried along from the year before. */
  lines: { name: string; carried: number }[];
  /** The day is over. */
  late: boolean;
}

export const planDraft = (facts: PlanDraft): Letter => ({
  subject: `${facts.nr === 0 ? 'Schrijven' : facts.late ? 'Nog niet klaar' : 'Herinnering'}: ${facts.plan}`,
  preview: facts.late ? `De tekst had er op ${day(facts.due)} moeten zijn.` : `De regels moeten er zijn op ${day(facts.due)}.`,
  body: (
    <>
      <P>{facts.nr === 0 ? `Het is tijd om ${facts.plan} te schrijven.` : `${facts.plan} is nog niet voorgelegd.`} {facts.late ? `Dat had op ${day(facts.due)} gemoeten` : `De regels moeten er zijn op ${day(facts.due)}`}; daarna komt het plan vanzelf op de agenda van {inSentence(facts.body)}.</P>
      <H>{facts.lines.length === 1 ? 'Deze regel' : 'Deze regels'}</H>
      <Bullets items={facts.lines.map(({ name, carried }) => `${name}${carried === 0 ? '' : ` (${count(carried, 'actie meegenomen', 'acties meegenomen')} uit het vorige plan)`}`)} />
      <Button setting={facts}>Plan schrijven</Button>
    </>
  ),
});

export interface PlanAligning extends OfPlan {
  kind: 'plan-aligning';
  body: string;
  since: LocalDate;
  /** The meeting on whose agenda it stands; null: none is planned. */
  meeting: LocalDate | null;
}

export const planAligning = (facts: PlanAligning): Letter => ({
  subject: `Wacht op afstemming: ${facts.plan}`,
  preview: facts.meeting ? `Het staat op de agenda van ${day(facts.meeting)}.` : 'Er is nog geen vergadering gepland.',
  body: (
    <>
      <P>{facts.plan} is op {day(facts.since)} voorgelegd aan {inSentence(facts.body)}, en is daar nog niet afgestemd.</P>
      <P>{facts.meeting ? `Het staat op de agenda van ${day(facts.meeting)}.` : `Er is nog geen vergadering van ${inSentence(facts.body)} gepland. Zodra die er is, komt het plan vanzelf op de agenda.`}</P>
      <Button setting={facts}>Plan bekijken</Button>
    </>
  ),
});

export interface PlanReturned extends OfPlan {
  kind: 'plan-returned';
  by: string;
  /** In their own words; null: see the record of their meeting. */
  text: string | null;
  /** An amended plan: the old one goes on. */
  amended: boolean;
}

export const planReturned = (facts: PlanReturned): Letter => ({
  subject: `Aanpassen: ${facts.plan}`,
  preview: `${facts.by} wil het anders.`,
  body: (
    <>
      <P>{facts.by} stelt {facts.plan} zo niet vast.{facts.amended ? ' Het plan dat al was vastgesteld, blijft gelden.' : ' Het kan weer worden gewijzigd; daarna gaat het opnieuw rond.'}</P>
      {facts.text === null ? <P>Wat er anders moet, staat in het verslag van de vergadering.</P> : <><P>Dit moet er anders:</P><Prose text={facts.text} /></>}
      <Button setting={facts}>Plan aanpassen</Button>
    </>
  ),
});

export interface PlanAdoption extends OfPlan {
  kind: 'plan-adoption';
  nr: number;
  /** For whom the reader stands: 'Stichting De Zon'. For the secretary, all who have still to adopt. */
  authorities: string[];
  /** What they say yes to; null in a reminder to the secretary. */
  what: string | null;
  lines: { name: string; actions: number; costCents: number; leaCents: number }[];
  due: LocalDate;
  amended: boolean;
  /** What is different from the version that they adopted; Dutch. */
  changes: string[];
}

export const planAdoption = (facts: PlanAdoption): Letter => ({
  subject: `${facts.what === null ? 'Nog niet vastgesteld' : facts.nr === 0 ? 'Ter vaststelling' : 'Herinnering, ter vaststelling'}: ${facts.plan}${facts.amended ? ' (gewijzigd)' : ''}`,
  preview: `Graag voor ${day(facts.due)}.`,
  body: (
    <>
      {facts.what === null ? (
        <><P>{facts.plan} is nog niet door iedereen vastgesteld. Dit zijn:</P><Bullets items={facts.authorities} /></>
      ) : (
        <>
          <P>{facts.amended ? `${facts.plan} is gewijzigd. Wie het oude plan vaststelden, stellen ook dit vast; tot dan geldt het oude.` : `${facts.plan} is afgestemd en ligt nu ter vaststelling.`}</P>
          <Facts rows={[['Voor', facts.authorities.join(', ')], ['Gevraagd', facts.what], ['Graag voor', day(facts.due)]]} />
          {facts.changes.length > 0 && <><H>Wat er anders is</H><Bullets items={facts.changes} /></>}
          <H>Het plan</H>
          <Columns heads={['Regel', 'Acties', 'Kosten', 'LEA-budget']} rows={facts.lines.map(({ name, actions, costCents, leaCents }) => [name, String(actions), formatEuros(costCents), formatEuros(leaCents)])} />
        </>
      )}
      <P>Vastgesteld, ook met aanpassingen? Leg het vast in Leidraad, of antwoord op deze mail; de secretaris legt het dan vast.</P>
      <Button setting={facts}>{facts.what === null ? 'Stand bekijken' : 'Plan vaststellen'}</Button>
    </>
  ),
});

export interface PlanAdopted extends OfPlan {
  kind: 'plan-adopted';
  amended: boolean;
  adoptions: { name: string; on: LocalDate; adapted: boolean }[];
}

export const planAdopted = (facts: PlanAdopted): Letter => ({
  subject: `Vastgesteld: ${facts.plan}${facts.amended ? ' (gewijzigd)' : ''}`,
  preview: 'Iedereen die erover gaat, heeft het vastgesteld.',
  body: (
    <>
      <P>{facts.plan}{facts.amended ? ', zoals gewijzigd,' : ''} is vastgesteld door iedereen die erover gaat:</P>
      <Bullets items={facts.adoptions.map(({ name, on, adapted }) => `${name}, ${day(on)}${adapted ? ', met aanpassingen' : ''}`)} />
      <P>Wie een actie trekt, krijgt een herinnering als zij begint en als haar tijd om is.</P>
      <Button setting={facts}>Plan bekijken</Button>
    </>
  ),
});

export interface PlanCouncil extends OfPlan {
  kind: 'plan-council';
  nr: number;
  /** The letter as Leidraad drafted it, or as somebody changed it. */
  text: string;
}

export const planCouncil = (facts: PlanCouncil): Letter => ({
  subject: `${facts.nr === 0 ? 'Brief aan de raad' : 'Nog niet verstuurd: brief aan de raad'} over ${facts.plan}`,
  preview: 'Het concept staat klaar.',
  body: (
    <>
      <P>{facts.nr === 0 ? `${facts.plan} is vastgesteld. Het concept voor de raadsinformatiebrief staat hieronder; in Leidraad is elk woord te wijzigen.` : `De raad is nog niet geïnformeerd over ${facts.plan}. Het concept staat nog klaar.`}</P>
      <Notice setting={facts}><Prose text={facts.text} /></Notice>
      <P>Is de brief verstuurd? Leg dan de dag vast; daarna volgt geen herinnering meer.</P>
      <Button setting={facts}>Brief bekijken</Button>
    </>
  ),
});

interface ActionOfPlan {
  action: string;
  line: string;
  planning: string;
  partners: string[];
}

export interface PlanActions extends OfPlan {
  kind: 'plan-actions';
  begin: ActionOfPlan[];
  again: ActionOfPlan[];
  end: ActionOfPlan[];
  overdue: ActionOfPlan[];
}

export const planActions = (facts: PlanActions): Letter => {
  const parts = [['Begint nu', facts.begin], ['Nu weer aan de beurt', facts.again], ['Zou nu af zijn', facts.end], ['Tijd om, nog niet af', facts.overdue]] as const;
  const all = parts.flatMap(([, actions]) => actions);
  return {
    subject: `${all.length === 1 ? `‘${all[0]!.action}’` : count(all.length, 'actie', 'acties')}: ${facts.plan}`,
    preview: parts.filter(([, actions]) => actions.length > 0).map(([name, actions]) => `${name}: ${actions.length}`).join('; '),
    body: (
      <>
        <P>Uit {facts.plan}:</P>
        {parts.map(([name, actions]) => actions.length > 0 && <div key={name}><H>{name}</H><Bullets items={actions.map(({ action, line, planning, partners }) => `${action} (${line}; ${planning})${partners.length === 0 ? '' : `. Met ${partners.join(', ')}`}`)} /></div>)}
        <P>Is een actie af? Leg dat vast in Leidraad; dan volgt er geen herinnering meer.</P>
        <Button setting={facts}>Acties bekijken</Button>
      </>
    ),
  };
};

export interface PlanEvaluation extends OfPlan {
  kind: 'plan-evaluation';
  nr: number;
  due: LocalDate;
  late: boolean;
  done: number;
  open: ActionOfPlan[];
}

export const planEvaluation = (facts: PlanEvaluation): Letter => ({
  subject: `${facts.nr === 0 ? 'Evalueren' : facts.late ? 'Nog niet geëvalueerd' : 'Herinnering, evalueren'}: ${facts.plan}`,
  preview: facts.late ? `De evaluatie had er op ${day(facts.due)} moeten zijn.` : `Graag uiterlijk ${day(facts.due)}.`,
  body: (
    <>
      <P>Wat is er van {facts.plan} terechtgekomen? Het plan van volgend jaar begint met het antwoord. {facts.late ? `De evaluatie had er op ${day(facts.due)} moeten zijn.` : `Graag uiterlijk ${day(facts.due)}.`}</P>
      <Facts rows={[['Af', count(facts.done, 'actie', 'acties')], ['Nog niet af', count(facts.open.length, 'actie', 'acties')]]} />
      {facts.open.length > 0 && <><P>Nog niet af:</P><Bullets items={facts.open.map(({ action, line, planning }) => `${action} (${line}; ${planning})`)} /></>}
      <P>Wat niet af is, gaat vanzelf mee naar het volgende plan.</P>
      <Button setting={facts}>Evaluatie vastleggen</Button>
    </>
  ),
});

export interface PlanLapsed extends OfPlan {
  kind: 'plan-lapsed';
}

export const planLapsed = (facts: PlanLapsed): Letter => ({
  subject: `Niet tot stand gekomen: ${facts.plan}`,
  preview: 'Het jaar is voorbij en er is geen plan afgestemd.',
  body: (
    <>
      <P>Het jaar van {facts.plan} is voorbij en er is geen plan afgestemd. Leidraad sluit het daarom af. Wat erin stond, blijft te lezen.</P>
      <P>Het plan van het jaar erna is er al. Bespreek met elkaar wat er nodig is om dat wel op tijd te hebben.</P>
      <Button setting={facts}>Plannen bekijken</Button>
    </>
  ),
});
