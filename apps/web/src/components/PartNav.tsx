/** Pages that stand below one in the menu, each leading to the others. */
import { Link, type LinkProps } from '@tanstack/react-router';
import styles from './PartNav.module.css';

export interface PartPage {
  to: NonNullable<LinkProps['to']>;
  name: string;
}

export const PartNav = ({ label, pages, exact = false }: { label: string; pages: readonly PartPage[]; /** The first page’s address begins those of the others. */ exact?: boolean }) => (
  <nav className={`${styles['nav']} no-print`} aria-label={label}>
    <ul>
      {pages.map(({ to, name }) => (
        <li key={to}>
          <Link to={to} activeOptions={{ exact }}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
