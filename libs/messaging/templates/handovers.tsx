/** Mails about a handover: to who leaves, to who comes, and to who keeps the body going. */
import type { LocalDate } from '#calendar/model';
import { Bullets, Button, Facts, H, P, Prose } from './blocks.js';
import type { Letter, MailSetting } from './setting.js';
import { count, day, startOfSentence } from './words.js';

export interface HandoverPointFacts {
  /** 'Actiepunten' */
  group: string;
  /** null: it is confidential, and mail does not tell. */
  title: string | null;
  due: LocalDate | null;
  note: string | null;
}

interface OfHandover extends MailSetting {
  /** 'Stuurgroep LEA, plek Primair onderwijs 1' */
  seat: string;
  from: string;
  leavesOn: LocalDate;
  /** Duties that are still to be taken up. */
  points: HandoverPointFacts[];
}

const line = ({ title, due, note }: HandoverPointFacts): string => `${title}${due === null ? '' : ` (${day(due)})`}${note === null ? '' : ` – ${note}`}`;

/** What is confidential is counted, never named. */
function lines(points: readonly HandoverPointFacts[]): string[] {
  const open = points.filter(({ title }) => title !== null);
  const hidden = points.length - open.length;
  const more = open.length > 0 ? 'Nog ' : '';
  return [...open.map(line), ...(hidden > 0 ? [startOfSentence(`${more}${count(hidden, 'vertrouwelijk punt', 'vertrouwelijke punten')}: te lezen in het dossier, na aanmelden`)] : [])];
}

function Points({ points }: { points: readonly HandoverPointFacts[] }) {
  const groups = [...new Set(points.map(({ group }) => group))];
  return <>{groups.map((group) => <div key={group}><H>{group}</H><Bullets items={lines(points.filter((point) => point.group === group))} /></div>)}</>;
}

export interface HandoverAnnotate extends OfHandover {
  kind: 'handover-annotate';
  nr: number;
}

export const handoverAnnotate = (facts: HandoverAnnotate): Letter => ({
  subject: `${facts.nr === 0 ? 'Overdracht' : 'Herinnering, overdracht'}: ${facts.seat}`,
  preview: `Uw laatste dag is voor ${day(facts.leavesOn)}.`,
  body: (
    <>
      <P>Vanaf {day(facts.leavesOn)} zit u niet meer op deze plek: {facts.seat}. Leidraad heeft verzameld wat er bij u openstaat. Wie na u komt, neemt het punt voor punt over.</P>
      <P>Schrijf bij een punt wat uw opvolger moet weten: wie erbij betrokken is, wat al is geprobeerd. Wat intussen af is, verdwijnt vanzelf van de lijst.</P>
      <Points points={facts.points} />
      <Button setting={facts}>Toelichting schrijven</Button>
    </>
  ),
});

export interface HandoverAccept extends OfHandover {
  kind: 'handover-accept';
  nr: number;
  /** Who comes. */
  to: string;
  /** The reader is who comes; else it is told that they have not answered. */
  own: boolean;
  /** What is told along: decisions with their reasons, agendas. */
  background: number;
}

export const handoverAccept = (facts: HandoverAccept): Letter => ({
  subject: `${facts.own ? (facts.nr === 0 ? 'Overnemen' : 'Herinnering, overnemen') : 'Nog niet overgenomen'}: ${facts.seat}`,
  preview: `${count(facts.points.length, 'punt', 'punten')} van ${facts.from}.`,
  body: (
    <>
      {facts.own ? (
        <P>U neemt deze plek over van {facts.from}: {facts.seat}. Dit staat open. Aanvaard elk punt, of zeg waarom u het niet overneemt; dan beslissen secretaris en voorzitter.</P>
      ) : (
        <P>{facts.to} neemt deze plek over van {facts.from}: {facts.seat}. Deze punten zijn nog niet overgenomen; zij staan bij de plek.</P>
      )}
      <Points points={facts.points} />
      {facts.own && facts.background > 0 && <P>In het dossier staat ook wat u moet weten: besluiten en afspraken met hun reden, en de laatste agenda’s.</P>}
      <Button setting={facts}>Dossier openen</Button>
    </>
  ),
});

export interface HandoverRefused extends OfHandover {
  kind: 'handover-refused';
  to: string;
  /** What was refused; null: confidential. */
  title: string | null;
  /** In their own words; null: confidential. */
  text: string | null;
}

export const handoverRefused = (facts: HandoverRefused): Letter => ({
  subject: `Niet overgenomen: ${facts.seat}`,
  preview: `${facts.to} neemt een punt niet over.`,
  body: (
    <>
      <P>{facts.to} neemt een punt van {facts.from} niet over: {facts.title ?? 'een vertrouwelijk punt'}.</P>
      {facts.text === null ? (
        <P>Welk punt het is en waarom, staat in het dossier. Daarvoor meldt u zich aan.</P>
      ) : (
        <>
          <P>De reden:</P>
          <Prose text={facts.text} />
        </>
      )}
      <P>Geef het punt aan iemand anders, of leg vast waarom het kan vervallen. Tot dan blijft het bij de plek staan.</P>
      <Button setting={facts}>Beslissen</Button>
    </>
  ),
});

export interface HandoverVacant extends OfHandover {
  kind: 'handover-vacant';
  nr: number;
}

export const handoverVacant = (facts: HandoverVacant): Letter => ({
  subject: `Plek vacant, ${count(facts.points.length, 'punt wacht', 'punten wachten')}: ${facts.seat}`,
  preview: `${facts.from} is vertrokken; er is nog geen opvolger.`,
  body: (
    <>
      <P>{facts.from} zit sinds {day(facts.leavesOn)} niet meer op deze plek: {facts.seat}. Er is nog geen opvolger. Wat openstond, blijft bij de plek staan:</P>
      <Points points={facts.points} />
      <P>Kan iets niet wachten? Geef het dan aan iemand anders.</P>
      <Button setting={facts}>Punten bekijken</Button>
    </>
  ),
});

export interface HandoverDone extends OfHandover {
  kind: 'handover-done';
  counts: { accepted: number; assigned: number; lapsed: number; done: number };
}

export const handoverDone = (facts: HandoverDone): Letter => ({
  subject: `Overdracht afgerond: ${facts.seat}`,
  preview: 'Alles wat openstond, heeft iemand.',
  body: (
    <>
      <P>De overdracht van {facts.from} is afgerond ({facts.seat}). Alles wat openstond, heeft iemand.</P>
      <Facts rows={([['Overgenomen', facts.counts.accepted], ['Aan iemand anders gegeven', facts.counts.assigned], ['Vervallen', facts.counts.lapsed], ['Intussen gedaan', facts.counts.done]] as const).filter(([, number]) => number > 0).map(([name, number]) => [name, String(number)])} />
      <Button setting={facts}>Dossier bekijken</Button>
    </>
  ),
});
