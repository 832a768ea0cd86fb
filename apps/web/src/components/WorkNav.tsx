/** What the bestuur asks for, of which groups, and what each school year takes up: pages about assignments, each leading to the others. */
import { t } from '../language/t';
import { PartNav } from './PartNav';

export const WORK_PAGES = [
  { to: '/opdrachten', name: t`Alle opdrachten` },
  { to: '/werkgroepen', name: t`Werkgroepen` },
  { to: '/uitvoeringsagenda', name: t`Uitvoeringsagenda` },
] as const;

export const WorkNav = () => <PartNav label={t`Over opdrachten`} pages={WORK_PAGES} />;
