/** Mails about what happens in a change of members: put forward, appointed or not, handed over, changed, late, left early. */
import type { LocalDate } from '#calendar/model';
import { Bullets, Button, Facts, H, Notice, P, Prose } from './blocks.js';
import { standing, Why } from './rotation.js';
import type { Letter, MailSetting, MeetingFacts, RotatingSeat } from './setting.js';
import { MeetingTable } from './shared.js';
import { day, enumerate, hours, inSentence, meetingName, startOfSentence } from './words.js';

interface OfRotation extends MailSetting {
  body: string;
  on: LocalDate;
}

export interface RotationNominated extends OfRotation {
  kind: 'rotation-nominated';
  seat: RotatingSeat;
  decidedBy: string;
  whyThisDay: string;
}

export const rotationNominated = (facts: RotationNominated): Letter => ({
  subject: `U bent voorgedragen voor ${inSentence(facts.body)}`,
  preview: `${facts.seat.name}, vanaf ${day(facts.on)}.`,
  body: (
    <>
      <P>U bent voorgedragen voor een plek in {inSentence(facts.body)}.</P>
      <Facts rows={[['Plek', facts.seat.name], ...(facts.seat.ambition ? [['Ambitie', facts.seat.ambition] as const] : []), ['Vanaf', day(facts.on)], ...(facts.seat.holder ? [['Volgt op', facts.seat.holder] as const] : [])]} />
      <P>{startOfSentence(inSentence(facts.decidedBy))} beslist erover. Daarna hoort u meer. Kunt of wilt u niet? Laat het dan nu weten in een antwoord op deze mail.</P>
      <Why>{facts.whyThisDay}</Why>
      <Button setting={facts}>Wisseling bekijken</Button>
    </>
  ),
});

export interface RotationSettled extends OfRotation {
  kind: 'rotation-settled';
  what: 'appointed' | 'rejected' | 'withdrawn' | 'overtaken' | 'objection' | 'chair';
  /** The seat; of a chair null. */
  seat: string | null;
  person: string | null;
  holder: string | null;
  /** From when it counts; null: nobody comes. */
  from: LocalDate | null;
  why: string | null;
}

const SETTLED: Record<RotationSettled['what'], { subject: (facts: RotationSettled) => string; says: (facts: RotationSettled) => string; next: string }> = {
  appointed: {
    subject: ({ person, body }) => `Benoemd voor ${inSentence(body)}: ${person ?? ''}`,
    says: ({ person, seat, from, holder }) => `${person ?? 'De opvolger'} is benoemd op de plek ‘${seat ?? ''}’${from ? `, vanaf ${day(from)}` : ''}.${holder && holder !== person ? ` ${holder} treedt dan af.` : ''}`,
    next: 'De uitnodigingen voor vergaderingen vanaf die dag volgen vanzelf.',
  },
  rejected: {
    subject: ({ seat }) => `Niet benoemd: ${seat ?? ''}`,
    says: ({ person, seat }) => `${person ?? 'Wie was voorgedragen'} is niet benoemd op de plek ‘${seat ?? ''}’.`,
    next: 'Er kan iemand anders worden voorgedragen.',
  },
  withdrawn: {
    subject: ({ seat }) => `Voordracht ingetrokken: ${seat ?? ''}`,
    says: ({ person, seat }) => `De voordracht van ${person ?? 'de kandidaat'} voor de plek ‘${seat ?? ''}’ is ingetrokken.`,
    next: 'Er kan iemand anders worden voorgedragen.',
  },
  overtaken: {
    subject: ({ seat }) => `Voordracht niet meer nodig: ${seat ?? ''}`,
    says: ({ person, seat }) => `De plek ‘${seat ?? ''}’ komt niet meer vrij: daar zit iemand voor de rest van de termijn. De voordracht van ${person ?? 'de kandidaat'} vervalt.`,
    next: 'U hoeft niets te doen. In het rooster staat wie er zit.',
  },
  objection: {
    subject: ({ seat }) => `Bezwaar tegen een benoeming: ${seat ?? ''}`,
    says: ({ person, seat }) => `${person ?? 'Wie was voorgedragen'} kan niet komen op de plek ‘${seat ?? ''}’: sinds de voordracht is er iets veranderd.`,
    next: 'Er moet iemand anders worden voorgedragen.',
  },
  chair: {
    subject: ({ body, person }) => `Voorzitter van ${inSentence(body)}: ${person ?? ''}`,
    says: ({ person, from }) => `De leden hebben ${person ?? 'een van hen'} gekozen als voorzitter${from ? `, vanaf ${day(from)}` : ''}.`,
    next: 'Tot die dag blijft wie nu voorzitter is.',
  },
};

export const rotationSettled = (facts: RotationSettled): Letter => ({
  subject: SETTLED[facts.what].subject(facts),
  preview: SETTLED[facts.what].says(facts),
  body: (
    <>
      <P>{SETTLED[facts.what].says(facts)}</P>
      {facts.why && <Prose text={facts.why} />}
      <P>{SETTLED[facts.what].next}</P>
      <Button setting={facts}>Wisseling bekijken</Button>
    </>
  ),
});

export interface RotationHandover extends OfRotation {
  kind: 'rotation-handover';
  seat: RotatingSeat;
  others: string[];
}

export const rotationHandover = (facts: RotationHandover): Letter => ({
  subject: `Overdracht: ${facts.seat.name}`,
  preview: `${facts.seat.holder ?? 'De vorige'} en ${facts.seat.successor?.name ?? 'de opvolger'} spreken elkaar vóór ${day(facts.on)}.`,
  body: (
    <>
      <P>Op {day(facts.on)} gaat de plek ‘{facts.seat.name}’ in {inSentence(facts.body)} over. Dit is het moment om over te dragen.</P>
      <Facts rows={[['Gaat', facts.seat.holder ?? 'niemand: de plek is leeg'], ['Komt', facts.seat.successor?.name ?? 'nog niet bekend'], ...(facts.others.length > 0 ? [['Blijft', enumerate(facts.others)] as const] : [])]} />
      <P>Spreek samen een moment af vóór {day(facts.on)}. Neem door:</P>
      <Bullets items={['hoe het staat met de ambitie en de opdrachten die lopen;', 'welke acties op naam staan van wie gaat, en wie ze overneemt;', 'met wie er afspraken zijn, en wat die mensen verwachten;', 'wat u een volgende keer anders zou doen.']} />
      <Button setting={facts}>Wisseling bekijken</Button>
    </>
  ),
});

export interface RotationDeparture extends OfRotation {
  kind: 'rotation-departure';
  what: 'announced' | 'moved' | 'withdrawn';
  person: string;
  seat: RotatingSeat;
  /** Until when a successor sits: the rest of the term. */
  until: LocalDate | null;
  mustComeFrom: string[];
  /** Why the rules cannot all be kept; null: they can. */
  conflict: string | null;
  /** Without a successor the person stays until there is one. */
  stays: boolean;
  why: string | null;
}

const DEPARTURE: Record<RotationDeparture['what'], (facts: RotationDeparture) => string> = {
  announced: ({ person, body, on }) => `${person} verlaat ${inSentence(body)} op ${day(on)}, voordat de termijn om is.`,
  moved: ({ person, body, on }) => `${person} verlaat ${inSentence(body)} op een andere dag dan eerst gemeld: ${day(on)}.`,
  withdrawn: ({ person, body }) => `${person} blijft toch in ${inSentence(body)}. Het vertrek is ingetrokken.`,
};

export const rotationDeparture = (facts: RotationDeparture): Letter => ({
  subject: `${facts.what === 'withdrawn' ? 'Toch geen vertrek' : facts.what === 'moved' ? 'Vertrek op een andere dag' : 'Vertrek tussendoor'}: ${facts.seat.name}`,
  preview: DEPARTURE[facts.what](facts),
  body: (
    <>
      <P>{DEPARTURE[facts.what](facts)}</P>
      {facts.why && <Prose text={facts.why} />}
      {facts.what !== 'withdrawn' && (
        <>
          <Facts rows={[['Plek', facts.seat.name], ['Opvolging', standing(facts.seat)], ...(facts.until ? [['Voor', `de rest van de termijn, tot ${day(facts.until)}`] as const] : [])]} />
          {facts.mustComeFrom.length > 0 && <Notice setting={facts}>Er moet iemand komen uit: <strong>{enumerate(facts.mustComeFrom)}</strong>.</Notice>}
          {facts.conflict && <Notice setting={facts}>{facts.conflict}</Notice>}
          {facts.seat.successor === null && facts.seat.candidates.length > 0 && <><P>Hier kan komen:</P><Bullets items={facts.seat.candidates} /></>}
          {facts.seat.successor === null && <P>{facts.stays ? `Is er op ${day(facts.on)} nog geen opvolger? Dan blijft ${facts.person} zitten tot die er is.` : `Is er op ${day(facts.on)} nog geen opvolger? Dan is de plek leeg tot die er is.`}</P>}
          <P>Wie opvolgt, zit tot de termijn om is. Zo blijft het rooster zoals het was: niet iedereen wisselt tegelijk.</P>
        </>
      )}
      <Button setting={facts}>Wisseling bekijken</Button>
    </>
  ),
});

export interface RotationLineUp extends OfRotation {
  kind: 'rotation-line-up';
  /** Lines: 'Eigenaar 1 Samen bouwen: Eva Jansen, na Bas de Boer'. */
  changes: string[];
  members: string[];
  chair: string | null;
}

export const rotationLineUp = (facts: RotationLineUp): Letter => ({
  subject: `Nieuwe samenstelling van ${inSentence(facts.body)} vanaf ${day(facts.on)}`,
  preview: facts.changes.join(' · ') || `Voorzitter: ${facts.chair ?? ''}`,
  body: (
    <>
      <P>Vanaf {day(facts.on)} ziet {inSentence(facts.body)} er zo uit.</P>
      {facts.changes.length > 0 && <><H>Wat is er anders</H><Bullets items={facts.changes} /></>}
      <H>De leden</H>
      <Bullets items={facts.members} />
      {facts.chair && <P>Voorzitter is <strong>{facts.chair}</strong>.</P>}
      <P>Wie komt, krijgt de uitnodigingen voor de vergaderingen die al gepland zijn. Bij wie gaat, verdwijnen die afspraken uit de agenda.</P>
      <Button setting={facts}>Samenstelling bekijken</Button>
    </>
  ),
});

export interface RotationOverdue extends OfRotation {
  kind: 'rotation-overdue';
  /** Seats without a successor. */
  seats: RotatingSeat[];
  mustComeFrom: string[];
  /** Why the rules cannot all be kept; null: they can. */
  conflict: string | null;
  /** The members have still to choose: who presides meanwhile. */
  chair: { meanwhile: string | null } | null;
  /** Who should have left stays. */
  stays: boolean;
  reminder: boolean;
}

export const rotationOverdue = (facts: RotationOverdue): Letter => ({
  subject: `${facts.reminder ? 'Herinnering: wisseling' : 'Wisseling'} van ${day(facts.on)} niet rond: ${facts.body}`,
  preview: [...facts.seats.map(({ name }) => name), ...(facts.chair ? ['voorzitter'] : [])].join(', '),
  body: (
    <>
      <P>De wisseling van {inSentence(facts.body)} per {day(facts.on)} is nog niet rond.</P>
      {facts.seats.length > 0 && (
        <>
          <Bullets items={facts.seats.map((seat) => `${seat.name}: ${facts.stays && seat.holder ? `${seat.holder} blijft tot er een opvolger is. ` : 'de plek is leeg. '}${standing(seat)}`)} />
          {facts.mustComeFrom.length > 0 && <Notice setting={facts}>Er moet in elk geval iemand komen uit: <strong>{enumerate(facts.mustComeFrom)}</strong>.</Notice>}
          {facts.conflict && <Notice setting={facts}>{facts.conflict}</Notice>}
          <P>Graag iemand voordragen, in Leidraad of in een antwoord op deze mail. Wie wordt benoemd, begint de dag daarna.</P>
        </>
      )}
      {facts.chair && <P>De leden hebben nog geen andere voorzitter gekozen. {facts.chair.meanwhile ? `Zolang is ${facts.chair.meanwhile} voorzitter.` : ''} De keuze staat op de eerste agenda die nog open is.</P>}
      <Button setting={facts}>Wisseling bekijken</Button>
    </>
  ),
});

export interface SeatInvitation extends OfRotation {
  /** 'committee-…': of an agendacommissie's own meeting. */
  kind: 'seat-invitation' | 'seat-uninvited' | 'committee-invitation' | 'committee-uninvited';
  meeting: MeetingFacts;
}

export const seatInvitation = (facts: SeatInvitation): Letter => {
  const comes = facts.kind === 'seat-invitation' || facts.kind === 'committee-invitation';
  return {
    subject: `${comes ? 'Uitnodiging' : 'Niet meer in uw agenda'}: ${meetingName(facts.meeting)}`,
    preview: `${day(facts.meeting.date)}, ${hours(facts.meeting)}.`,
    body: comes ? (
      <>
        <P>U bent lid van {inSentence(facts.body)}. Deze vergadering was al gepland:</P>
        <MeetingTable meeting={facts.meeting} />
        <P>De afspraak zit bij deze mail.</P>
        <Button setting={facts}>Vergadering bekijken</Button>
      </>
    ) : (
      <>
        <P>U bent op de dag van deze vergadering geen lid meer van {inSentence(facts.body)}. U hoeft dus niet te komen.</P>
        <MeetingTable meeting={facts.meeting} />
        <P>De intrekking zit bij deze mail: de afspraak kan uit uw agenda.</P>
      </>
    ),
  };
};
