/** A quality cycle in Dutch: its phases, and why one ended without what it is for. PURE. */
import type { CyclePhase, Unfinished } from './quality-cycle.model.js';

export const PHASE_NAMES: Readonly<Record<CyclePhase, string>> = { setting: 'Doelen stellen', executing: 'Uitvoeren', monitoring: 'Cijfers ophalen', evaluating: 'Evalueren', adjusting: 'Bijstellen' };

/** `given`: the reason itself stands in a row of its own. */
export const WHY_UNFINISHED: Readonly<Record<Unfinished, string>> = {
  'no-goals': 'Niemand heeft een doel gesteld dat te evalueren is.',
  'goals-not-set': 'Niemand heeft de doelen vastgesteld. De doelen die klaar waren, gelden.',
  'figures-missing': 'Niet alle gevraagde cijfers zijn aangeleverd.',
  'evaluation-began': 'De evaluatie begon voordat alle cijfers er waren.',
  'not-placed': 'Niemand heeft een vergadering gepland om de evaluatie te bespreken.',
  'not-evaluated': 'Niemand heeft de evaluatie opgeschreven, en de uitkomst van de bespreking is niet vastgelegd.',
  'not-written': 'Niemand heeft de evaluatie opgeschreven.',
  'not-discussed': 'Het overleg kwam niet tot een uitkomst over de evaluatie, of die is niet vastgelegd.',
  'not-adjusted': 'Niemand heeft besloten wat er met de doelen gebeurt. Alle doelen gaan door.',
  given: 'Iemand heeft deze stap overgeslagen en gezegd waarom.',
};
