/** Every source of a dossier, in the order in which it is read: duties first. A room that keeps something new adds its source here. */
import type { HandoverSource } from './source.js';
import { actions, planActions } from './sources/actions.js';
import { adoptions } from './sources/adoptions.js';
import { agreements, decisions } from './sources/decisions.js';
import { agendas, approvals, deadlines, drafts, papers } from './sources/meetings.js';
import { assignments, measurements } from './sources/work.js';

export const SOURCES: readonly HandoverSource[] = [actions, planActions, assignments, drafts, approvals, adoptions, papers, measurements, deadlines, agreements, decisions, agendas];

/** What a source is called on paper. */
export const SOURCE_NAMES: Readonly<Record<string, string>> = {
  actiepunt: 'Actiepunten',
  jaarplanactie: 'Acties uit het jaarplan',
  opdracht: 'Opdrachten',
  concept: 'Concepten',
  akkoord: 'Waarop akkoord wordt gewacht',
  vaststelling: 'Nog vast te stellen',
  stuk: 'Toegezegde stukken',
  meting: 'Metingen',
  termijn: 'Wat eraan komt',
  afspraak: 'Afspraken, en waarom',
  besluit: 'Besluiten van het afgelopen jaar, en waarom',
  agenda: 'Laatste agenda’s',
};
