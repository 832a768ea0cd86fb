/** Under a list: the same as a spreadsheet. */
import { Link } from '@nl-design-system-candidate/link-react';
import { t } from '../language/t';
import styles from './Download.module.css';

export function DownloadTable({ href }: { href: string }) {
  return (
    <p className={`no-print ${styles['download']}`}>
      <Link href={href}>{t`Download als tabel (csv)`}</Link>
    </p>
  );
}
