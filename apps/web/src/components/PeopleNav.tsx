/** Who sits where, who changes when, who hands over, whom they tell: pages about people, each leading to the others. */
import { PartNav } from './PartNav';

export const PEOPLE_PAGES = [
  { to: '/mensen', name: 'Wie zit waar' },
  { to: '/rooster', name: 'Rooster van aftreden' },
  { to: '/overdrachten', name: 'Overdrachten' },
  { to: '/achterban', name: 'Achterban' },
] as const;

export const PeopleNav = () => <PartNav label="Over mensen" pages={PEOPLE_PAGES} />;
