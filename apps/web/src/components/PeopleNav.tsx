/** Who sits where, who changes when, who hands over, whom they tell: pages about people, each leading to the others. */
import { Link } from '@tanstack/react-router';
import styles from './PeopleNav.module.css';

export const PEOPLE_PAGES = [
  { to: '/mensen', name: 'Wie zit waar' },
  { to: '/rooster', name: 'Rooster van aftreden' },
  { to: '/overdrachten', name: 'Overdrachten' },
  { to: '/achterban', name: 'Achterban' },
] as const;

export const PeopleNav = () => (
  <nav className={`${styles['nav']} no-print`} aria-label="Over mensen">
    <ul>
      {PEOPLE_PAGES.map(({ to, name }) => (
        <li key={to}>
          <Link to={to}>{name}</Link>
        </li>
      ))}
    </ul>
  </nav>
);
