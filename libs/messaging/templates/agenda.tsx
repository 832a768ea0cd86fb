/** Mails with an agenda in them. */
import type { LocalDate } from '#calendar/model';
import { Bullets, Button, Facts, H, Notice, P, Prose } from './blocks.js';
import type { AgendaItemFacts, EarlierActionFacts, Letter, MailSetting, MeetingFacts, Paper } from './setting.js';
import { AgendaItems, EarlierActions, MeetingTable, Papers } from './shared.js';
import { count, day, hours, inSentence, meetingName } from './words.js';

export interface AgendaApproval extends MailSetting {
  kind: 'agenda-approval-request' | 'agenda-approval-reminder';
  meeting: MeetingFacts;
  items: AgendaItemFacts[];
  dueBy: LocalDate;
  /** When the agenda leaves, answered or not. */
  sentOn: LocalDate;
}

export const agendaApproval = (facts: AgendaApproval): Letter => ({
  subject: `${facts.kind === 'agenda-approval-request' ? 'Akkoord gevraagd' : 'Herinnering: akkoord gevraagd'} op de agenda: ${meetingName(facts.meeting)}`,
  preview: `Graag uiterlijk ${day(facts.dueBy)}.`,
  body: (
    <>
      <P>Hieronder staat de conceptagenda voor {inSentence(facts.meeting.body)}. Graag akkoord, of een antwoord met wat er anders moet, <strong>uiterlijk {day(facts.dueBy)}</strong>.</P>
      <MeetingTable meeting={facts.meeting} />
      <H>Conceptagenda</H>
      <AgendaItems setting={facts} items={facts.items} />
      <Notice setting={facts}>Komt er geen antwoord, dan gaat de agenda op {day(facts.sentOn)} toch naar de leden, met de opmerking ‘niet vastgesteld’.</Notice>
      <Button setting={facts}>Agenda bekijken</Button>
    </>
  ),
});

export interface AgendaDraftReminder extends MailSetting {
  kind: 'agenda-draft-reminder';
  meeting: MeetingFacts;
  dueBy: LocalDate;
  received: string[];
}

export const agendaDraftReminder = (facts: AgendaDraftReminder): Letter => ({
  subject: `Conceptagenda opstellen: ${meetingName(facts.meeting)}`,
  preview: `Akkoord op de agenda moet er zijn op ${day(facts.dueBy)}.`,
  body: (
    <>
      <P>De conceptagenda voor {inSentence(facts.meeting.body)} van {day(facts.meeting.date)} is nog niet voorgelegd. Het akkoord moet er zijn op <strong>{day(facts.dueBy)}</strong>.</P>
      {facts.received.length > 0 ? <><P>Aangeleverd:</P><Bullets items={facts.received} /></> : <P>Er zijn nog geen agendapunten aangeleverd.</P>}
      <Button setting={facts}>Agenda opstellen</Button>
    </>
  ),
});

export interface AgendaReturned extends MailSetting {
  kind: 'agenda-returned';
  meeting: MeetingFacts;
  /** Who sent it back: 'De voorzitter'. */
  by: string;
  remarks: string | null;
}

export const agendaReturned = (facts: AgendaReturned): Letter => ({
  subject: `Agenda aanpassen: ${meetingName(facts.meeting)}`,
  preview: `${facts.by} vraagt om een aanpassing.`,
  body: (
    <>
      <P>{facts.by} heeft de conceptagenda voor {inSentence(facts.meeting.body)} van {day(facts.meeting.date)} teruggegeven.</P>
      {facts.remarks ? <><P>De opmerkingen:</P><Prose text={facts.remarks} /></> : <P>Er is geen toelichting bij gegeven.</P>}
      <Button setting={facts}>Agenda aanpassen</Button>
    </>
  ),
});

export interface Agenda extends MailSetting {
  /** 'agenda-for-newcomer': the one that the others have, to who came after it had left. */
  kind: 'agenda' | 'agenda-changed' | 'agenda-for-newcomer';
  meeting: MeetingFacts;
  items: AgendaItemFacts[];
  /** Nobody fixed it in time. */
  fixedBySilence: boolean;
  version: number;
  /** With 'agenda-changed': what is different, a line each. */
  changes: string[];
  /** Of earlier meetings: what is open, and what was done since readers last had a list. */
  actions: EarlierActionFacts[];
  /** How many older ones that are open too were left out. */
  olderActions: number;
}

export function agenda(facts: Agenda): Letter {
  const changed = facts.kind === 'agenda-changed';
  const status = facts.fixedBySilence ? ' (niet vastgesteld)' : '';
  return {
    subject: `${changed ? `Gewijzigde agenda (versie ${facts.version})` : 'Agenda'}${status}: ${meetingName(facts.meeting)}`,
    preview: `${day(facts.meeting.date)}, ${hours(facts.meeting)}, ${facts.meeting.place}.`,
    body: (
      <>
        <P>{opening(facts)}</P>
        {facts.fixedBySilence && <Notice setting={facts}>Bij verzending was deze agenda niet vastgesteld: het akkoord kwam niet op tijd. Komt het nog, dan staat dat bij de vergadering in Leidraad. Aan het begin van de vergadering kan de agenda nog worden aangepast.</Notice>}
        <MeetingTable meeting={facts.meeting} />
        {changed && facts.changes.length > 0 && <><H>Wat is er anders</H><Bullets items={facts.changes} /></>}
        <H>Agenda</H>
        <AgendaItems setting={facts} items={facts.items} />
        {facts.actions.length > 0 && <><H>Actiepunten uit eerdere vergaderingen</H><EarlierActions actions={facts.actions} /></>}
        {facts.olderActions > 0 && <P>Ook {facts.olderActions === 1 ? 'staat' : 'staan'} er nog {count(facts.olderActions, 'ouder actiepunt', 'oudere actiepunten')} open.</P>}
        <P>Verhinderd? Laat het weten in een antwoord op deze mail, dan kan een plaatsvervanger worden gevraagd.</P>
        <Button setting={facts}>Agenda en stukken bekijken</Button>
      </>
    ),
  };
}

function opening({ kind, meeting: { body }, version }: Agenda): string {
  if (kind === 'agenda-changed') return `De agenda voor ${inSentence(body)} is gewijzigd. Dit is versie ${version}; eerdere versies vervallen.`;
  if (kind === 'agenda-for-newcomer') return `U bent nieuw in ${inSentence(body)}. Dit zijn de agenda en de stukken voor de komende vergadering; de andere leden hebben die al.`;
  return `Hierbij de agenda en de stukken voor ${inSentence(body)}.`;
}

export interface GuestAgenda extends MailSetting {
  kind: 'guest-agenda';
  meeting: MeetingFacts;
  /** Only the items for which these guests come, with only their papers: the caller leaves out the rest. None: they need not come. */
  items: AgendaItemFacts[];
  changed: boolean;
  /** An invitation of theirs was taken back. */
  withdrawn: boolean;
}

export const guestAgenda = (facts: GuestAgenda): Letter => (facts.items.length === 0 ? notNeeded(facts) : forGuest(facts));

const notNeeded = (facts: GuestAgenda): Letter => ({
  subject: `${facts.withdrawn ? 'Uitnodiging ingetrokken' : 'Niet meer op de agenda'}: ${meetingName(facts.meeting)}`,
  preview: `Komen op ${day(facts.meeting.date)} is niet meer nodig.`,
  body: (
    <>
      <P>Dit gaat over de uitnodiging als gast in {inSentence(facts.meeting.body)} op {day(facts.meeting.date)}. {facts.withdrawn ? 'Die uitnodiging is ingetrokken.' : 'Het agendapunt staat niet meer op de agenda.'} Komen is niet meer nodig.</P>
      <P>De intrekking zit bij deze mail: de afspraak kan uit de agenda.</P>
    </>
  ),
});

const forGuest = (facts: GuestAgenda): Letter => ({
  subject: `${facts.changed ? 'Gewijzigd: agendapunt' : 'Agendapunt'} voor gasten, ${meetingName(facts.meeting)}`,
  preview: `Te gast op ${day(facts.meeting.date)} in ${facts.meeting.place}.`,
  body: (
    <>
      <P>Welkom als gast in {inSentence(facts.meeting.body)}. {facts.changed ? 'Er is iets gewijzigd; dit is de nieuwe opzet.' : 'Hieronder staat om welk onderdeel het gaat, met de stukken die erbij horen.'}</P>
      <Facts rows={[['Datum', day(facts.meeting.date)], ['Plaats', facts.meeting.place], ['Vergadering', hours(facts.meeting)]]} />
      <AgendaItems setting={facts} items={facts.items} />
      <P>De genoemde tijden zijn een schatting. Tien minuten eerder aanwezig zijn is genoeg.</P>
    </>
  ),
});

export interface PapersAdded extends MailSetting {
  kind: 'papers-added';
  meeting: MeetingFacts;
  item: { number: string; title: string };
  papers: Paper[];
}

export const papersAdded = (facts: PapersAdded): Letter => ({
  subject: `Nagekomen stuk bij punt ${facts.item.number}: ${meetingName(facts.meeting)}`,
  preview: facts.papers.map((paper) => paper.title).join(', '),
  body: (
    <>
      <P>Voor {inSentence(facts.meeting.body)} van {day(facts.meeting.date)} is een stuk nagekomen. De agenda zelf verandert niet.</P>
      <P><strong>{facts.item.number}. {facts.item.title}</strong></P>
      <Papers setting={facts} papers={facts.papers} />
      <Button setting={facts}>Stukken bekijken</Button>
    </>
  ),
});
