/** What the bestuur asks for, of which groups, and what each school year takes up: pages about assignments, each leading to the others. */
import { PartNav } from './PartNav';

export const WORK_PAGES = [
  { to: '/opdrachten', name: 'Alle opdrachten' },
  { to: '/werkgroepen', name: 'Werkgroepen' },
  { to: '/uitvoeringsagenda', name: 'Uitvoeringsagenda' },
] as const;

export const WorkNav = () => <PartNav label="Over opdrachten" pages={WORK_PAGES} />;
