import { useSetting } from '../../api/setting';
import { PageLink } from '../../components/PageLink';
import { shortMoment } from '../../format/dates';
import { counted } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import type { SentLetter } from './letters';
import styles from './Mailbox.module.css';

export function LetterList({ letters }: { letters: readonly SentLetter[] }) {
  const { today } = useSetting();
  return (
    <ol className={styles['list']}>
      {letters.map(({ message, recipients }) => (
        <li key={message.nummer}>
          <p>
            <PageLink lang={DUTCH} to="/postvak/$nummer" params={{ nummer: String(message.nummer) }}>
              {message.onderwerp}
            </PageLink>
          </p>
          <p className="subtle">
            <time dateTime={message.ontvangenOp}>{shortMoment(message.ontvangenOp, today)}</time>{t`, aan ${recipients === 1 ? message.aan : counted(recipients, t`mens`, t`mensen`)}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
