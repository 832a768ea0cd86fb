/** The parts of a long page, to go there at once: by the names that people gave them. */
import { DUTCH, t } from '../language/t';
import styles from './Contents.module.css';

export function Contents({ parts }: { parts: readonly { id: string; title: string }[] }) {
  return (
    <nav aria-label={t`Op deze pagina`} className={`${styles['contents']} no-print`}>
      <ul lang={DUTCH}>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="nl-link">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
