/** One assignment in the list and on the board: what it is, whose, by when, and why it asks for attention. */
import { nameOfBody, useSetting } from '../../api/setting';
import { PageLink } from '../../components/PageLink';
import { Status } from '../../components/Status';
import { howFar, longDay } from '../../format/dates';
import { capital } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import list from '../meetings/Meetings.module.css';
import { standingWord } from '../quality/cycle';
import { isLate, type Line, statusWord } from './assignment';
import styles from './Assignments.module.css';

export function Row({ line }: { line: Line }) {
  const setting = useSetting();
  return (
    <li className={list['row']}>
      <p className={list['when']}>
        <Due line={line} />
      </p>
      <div className={styles['what']}>
        <p>
          <PageLink to="/opdrachten/$opdracht" params={{ opdracht: line.id }}>
            <strong lang={DUTCH}>{line.titel}</strong>
          </PageLink>
        </p>
        <p className="subtle">{nameOfBody(setting, line.werkgroep)}</p>
        <Why line={line} />
      </div>
      <States line={line} />
    </li>
  );
}

export function Card({ line }: { line: Line }) {
  const setting = useSetting();
  return (
    <li className={`${styles['card']} ${isLate(line, setting.today) ? styles['late'] : ''}`}>
      <p>
        <PageLink to="/opdrachten/$opdracht" params={{ opdracht: line.id }}>
          <strong lang={DUTCH}>{line.titel}</strong>
        </PageLink>
      </p>
      <p className="subtle">{nameOfBody(setting, line.werkgroep)}</p>
      <p className={styles['due']}>
        <Due line={line} />
      </p>
      <States line={line} />
    </li>
  );
}

function Due({ line }: { line: Line }) {
  const { today } = useSetting();
  const { einddatum, status } = line;
  if (einddatum === null) return <span className="subtle">{t`Nog geen einddatum`}</span>;
  const open = status !== 'decharge-verleend' && status !== 'gestopt';
  return (
    <time dateTime={einddatum}>
      {capital(longDay(einddatum, today))}
      {open && <span>{howFar(einddatum, today)}</span>}
    </time>
  );
}

const Why = ({ line: { waarom } }: { line: Line }) =>
  waarom.length === 0 ? null : (
    <ul className={styles['why']} lang={DUTCH}>
      {waarom.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );

/** Where it is, and how it stands where something is expected of somebody. */
export function States({ line }: { line: Line }) {
  const { today } = useSetting();
  const word = statusWord(line.status);
  const standing = line.stand === null || line.stand === 'op-koers' ? null : standingWord(line.stand);
  return (
    <p className={`${list['state']} ${styles['states']}`}>
      {isLate(line, today) && <Status tone="bad">{t`Te laat`}</Status>}
      {standing && !isLate(line, today) && <Status tone={standing.tone}>{standing.text}</Status>}
      <Status tone={word.tone}>{word.text}</Status>
    </p>
  );
}
