/** Mails before a change of a body's members (rooster van aftreden): to who leaves, who stays, who must find a successor. */
import type { LocalDate } from '#calendar/model';
import { Bullets, Button, Facts, H, Notice, P } from './blocks.js';
import type { Letter, MailSetting, RotatingSeat } from './setting.js';
import { count, day, enumerate, inSentence, startOfSentence } from './words.js';

interface OfRotation extends MailSetting {
  /** 'Stuurgroep LEA' */
  body: string;
  /** The first day of the new line-up. */
  on: LocalDate;
  /** Why that day, in whole sentences. */
  whyThisDay: string;
}

export const Why = ({ children }: { children: string }) => <><H>Waarom deze datum?</H><P>{children}</P></>;

/** 'Marieke is voorgedragen; de stuurgroep LEA beslist op …' */
export function standing({ successor, meeting }: RotatingSeat): string {
  if (!successor) return 'Er is nog niemand voorgedragen.';
  const who = successor.sector ? `${successor.name} (${successor.sector})` : successor.name;
  if (successor.appointed) return `${who} is benoemd en komt op ${day(successor.appointed)}.`;
  if (successor.waits) return `${who} is benoemd en komt zodra ook uit de sectoren die anders ontbreken iemand is benoemd.`;
  return `${who} is voorgedragen.${meeting ? ` Het besluit staat op de agenda van ${day(meeting)}.` : ' Het besluit komt op de eerste agenda die nog open is.'}`;
}

export interface RotationLeaving extends OfRotation {
  kind: 'rotation-leaving';
  seat: RotatingSeat;
  /** The last notice before the day. */
  last: boolean;
}

export const rotationLeaving = (facts: RotationLeaving): Letter => ({
  subject: `Uw plek in ${inSentence(facts.body)} wisselt op ${day(facts.on)}`,
  preview: standing(facts.seat),
  body: (
    <>
      <P>Op {day(facts.on)} wisselt uw plek in {inSentence(facts.body)}: {facts.seat.name}.</P>
      <Facts rows={[...(facts.seat.ambition ? [['Ambitie', facts.seat.ambition] as const] : []), ['Opvolging', standing(facts.seat)]]} />
      {facts.last
        ? <P>Draagt u over wat er loopt? Denk aan afspraken, openstaande acties en wie uw opvolger moet leren kennen.</P>
        : <P>U hoeft nu niets te regelen. De sector waaruit uw opvolger komt, heeft ook bericht. Weet u iemand die geschikt is? Laat het weten in een antwoord op deze mail.</P>}
      <Why>{facts.whyThisDay}</Why>
      <Button setting={facts}>Rooster bekijken</Button>
    </>
  ),
});

export interface RotationCoOwner extends OfRotation {
  kind: 'rotation-co-owner';
  seats: RotatingSeat[];
}

export const rotationCoOwner = (facts: RotationCoOwner): Letter => ({
  subject: `Wisseling naast u in ${inSentence(facts.body)} op ${day(facts.on)}`,
  preview: `U blijft; ${enumerate(facts.seats.map(({ holder }) => holder ?? 'de andere plek'))} wisselt.`,
  body: (
    <>
      <P>Op {day(facts.on)} wisselt de andere eigenaar van uw ambitie{facts.seats[0]?.ambition ? ` ‘${facts.seats[0].ambition}’` : ''}. U blijft, zodat er altijd iemand is die weet hoe het ervoor staat.</P>
      <Seats seats={facts.seats} />
      <Why>{facts.whyThisDay}</Why>
      <Button setting={facts}>Rooster bekijken</Button>
    </>
  ),
});

const Seats = ({ seats }: { seats: readonly RotatingSeat[] }) => (
  <Bullets items={seats.map((seat) => <>{seat.name}: {seat.holder ? `${seat.holder} treedt af. ` : 'nu leeg. '}{standing(seat)}</>)} />
);

export interface RotationNominate extends OfRotation {
  kind: 'rotation-nominate';
  seats: RotatingSeat[];
  /** Sectors of which somebody must come. */
  mustComeFrom: string[];
  decidedBy: string;
  last: boolean;
}

export const rotationNominate = (facts: RotationNominate): Letter => ({
  subject: `${facts.last ? 'Nog een maand: wie' : 'Wie'} draagt u voor voor ${inSentence(facts.body)}?`,
  preview: `${startOfSentence(count(facts.seats.length, 'plek', 'plekken'))} vrij op ${day(facts.on)}.`,
  body: (
    <>
      <P>Op {day(facts.on)} {facts.seats.length === 1 ? 'komt er een plek' : `komen er ${facts.seats.length} plekken`} vrij in {inSentence(facts.body)} waarvoor nog niemand is voorgedragen. Uw sector kan iemand voordragen.</P>
      {facts.mustComeFrom.length > 0 && <Notice setting={facts}>Er moet in elk geval iemand komen uit: <strong>{enumerate(facts.mustComeFrom)}</strong>.</Notice>}
      {facts.seats.map((seat) => <div key={seat.name}><H>{seat.name}</H>{seat.candidates.length > 0 ? <><P>Hier kan komen:</P><Bullets items={seat.candidates} /></> : <P>Volgens de afspraken kan hier nu niemand komen. De secretaris zoekt dit uit.</P>}</div>)}
      <P>Voordragen kan in Leidraad, of in een antwoord op deze mail: de secretaris legt het dan vast. Daarna beslist {inSentence(facts.decidedBy)}.</P>
      <Why>{facts.whyThisDay}</Why>
      <Button setting={facts}>Iemand voordragen</Button>
    </>
  ),
});

export interface RotationOverview extends OfRotation {
  kind: 'rotation-overview';
  seats: RotatingSeat[];
  mustComeFrom: string[];
  /** Why the rules cannot all be kept; null: they can. */
  conflict: string | null;
  /** null: it is nobody else's turn. */
  chair: { present: string | null; chosen: string | null; meeting: LocalDate | null } | null;
  /** How many people had a notice about this at the same moment. */
  told: number;
}

export const rotationOverview = (facts: RotationOverview): Letter => ({
  subject: `Stand van de wisseling op ${day(facts.on)}: ${facts.body}`,
  preview: `${facts.seats.filter(({ successor }) => successor?.appointed).length} van ${facts.seats.length} opvolgers benoemd.`,
  body: (
    <>
      <P>Op {day(facts.on)} wisselt {inSentence(facts.body)}. Dit is de stand van nu.{facts.told > 0 && ` Tegelijk met deze mail ${facts.told === 1 ? 'kreeg één ander' : `kregen ${facts.told} anderen`} bericht.`}</P>
      {facts.seats.length > 0 ? <Seats seats={facts.seats} /> : <P>Er komen geen plekken vrij.</P>}
      {facts.mustComeFrom.length > 0 && <Notice setting={facts}>Voor de vertegenwoordiging moet er nog iemand komen uit: <strong>{enumerate(facts.mustComeFrom)}</strong>.</Notice>}
      {facts.conflict && <Notice setting={facts}>{facts.conflict}</Notice>}
      {facts.chair && <P>{chairLine(facts.chair)}</P>}
      <Why>{facts.whyThisDay}</Why>
      <Button setting={facts}>Wisseling bekijken</Button>
    </>
  ),
});

function chairLine({ present, chosen, meeting }: NonNullable<RotationOverview['chair']>): string {
  if (chosen) return `Voorzitter wordt ${chosen}.`;
  return `De leden kiezen een andere voorzitter${present ? ` (nu: ${present})` : ''}.${meeting ? ` Dat staat op de agenda van ${day(meeting)}.` : ''}`;
}

export interface RotationChair extends OfRotation {
  kind: 'rotation-chair';
  present: string | null;
  /** Who sits there after the change, as far as is known. */
  candidates: string[];
  meeting: LocalDate | null;
  reminder: boolean;
}

export const rotationChair = (facts: RotationChair): Letter => ({
  subject: `${facts.reminder ? 'Herinnering: kies' : 'Kies'} een voorzitter van ${inSentence(facts.body)} vanaf ${day(facts.on)}`,
  preview: facts.meeting ? `Op de agenda van ${day(facts.meeting)}.` : 'Het komt op de eerste agenda die nog open is.',
  body: (
    <>
      <P>Op {day(facts.on)} gaat het voorzitterschap van {inSentence(facts.body)} over. De leden kiezen een voorzitter uit hun midden, ook als wie nu voorzitter is eigenaar blijft.</P>
      <Facts rows={[...(facts.present ? [['Nu voorzitter', facts.present] as const] : []), ['Besluit', facts.meeting ? `op de agenda van ${day(facts.meeting)}` : 'op de eerste agenda die nog open is']]} />
      {facts.candidates.length > 0 && <><P>Te kiezen zijn:</P><Bullets items={facts.candidates} /></>}
      <P>Wilt u het zijn, of weet u wie het goed zou doen? Laat het de secretaris weten.</P>
      <Why>{facts.whyThisDay}</Why>
      <Button setting={facts}>Wisseling bekijken</Button>
    </>
  ),
});
