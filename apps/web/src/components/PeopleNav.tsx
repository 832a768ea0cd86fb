/** Who sits where, who changes when, who hands over, whom they tell: pages about people, each leading to the others. */
import { t } from '../language/t';
import { PartNav } from './PartNav';

export const PEOPLE_PAGES = [
  { to: '/mensen', name: t`Wie zit waar` },
  { to: '/rooster', name: t`Rooster van aftreden` },
  { to: '/overdrachten', name: t`Overdrachten` },
  { to: '/achterban', name: t`Achterban` },
] as const;

export const PeopleNav = () => <PartNav label={t`Over mensen`} pages={PEOPLE_PAGES} />;
