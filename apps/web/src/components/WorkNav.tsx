/** What the bestuur asks for, of which groups, what each school year takes up, and to which questions it is an answer: pages about assignments, each leading to the others. */
import { t } from '../language/t';
import { PartNav } from './PartNav';

export const WORK_PAGES = [
  { to: '/opdrachten', name: t`Alle opdrachten` },
  { to: '/werkgroepen', name: t`Werkgroepen` },
  { to: '/uitvoeringsagenda', name: t`Uitvoeringsagenda` },
  { to: '/vraagstukken', name: t`Vraagstukken` },
] as const;

export const WorkNav = () => <PartNav label={t`Over opdrachten`} pages={WORK_PAGES} />;
