/** Lines of an agenda with their times; what can be moved goes up and down by a button each. */
import { type ReactNode, useEffect, useRef } from 'react';
import { startsOf, timeOf } from '../format/dates';
import { counted } from '../format/text';
import { t } from '../language/t';
import { announce } from '../layout/announce';
import { moved, orderOf, type Line } from './agenda-lines';
import styles from './AgendaLines.module.css';
import { Dutch } from './Dutch';

interface Props {
  /** When the meeting begins. */
  begin: string;
  lines: readonly Line[];
  /** The ids of what can be moved, in their new order; left out: nothing is moved here. */
  onMove?: ((order: string[]) => void) | undefined;
  /** Behind the minutes of a line: ', nog niet beslist'. */
  remark?(line: Line): ReactNode;
}

export function AgendaLines({ begin, lines, onMove, remark }: Props) {
  const starts = startsOf(begin, lines.map(({ minutes }) => minutes));
  return (
    <ol className={styles['agenda']}>
      {lines.map((line, index) => (
        <li key={line.id} className={styles['line']}>
          <span className={styles['time']}>{timeOf(starts[index]!)}</span>
          <span>
            <Dutch>{line.title}</Dutch> <span className="subtle">({counted(line.minutes, t`minuut`, t`minuten`)}{remark?.(line)})</span>
          </span>
          {onMove && line.state !== 'vast' && <Move line={line} order={orderOf(lines)} onMove={onMove} />}
        </li>
      ))}
    </ol>
  );
}

/** Each button keeps the focus; the new place is said aloud. */
function Move({ line, order, onMove }: { line: Line; order: readonly string[]; onMove: (order: string[]) => void }) {
  const buttons = useRef<HTMLSpanElement>(null);
  const pressed = useRef<-1 | 1 | null>(null);
  const place = order.indexOf(line.id);
  const move = (by: -1 | 1) => {
    pressed.current = by;
    const next = moved(order, line.id, by);
    onMove(next);
    announce(t`‘${line.title}’ staat nu op plaats ${next.indexOf(line.id) + 1} van ${order.length}.`);
  };
  // Moving takes the element out of the page for a moment, and the focus with it.
  useEffect(() => {
    if (pressed.current === null) return;
    buttons.current?.querySelectorAll('button')[pressed.current === -1 ? 0 : 1]?.focus();
    pressed.current = null;
  }, [place]);
  return (
    <span className={styles['move']} ref={buttons}>
      <MoveButton label={t`${line.title} omhoog`} end={place === 0} onClick={() => move(-1)}>
        ↑
      </MoveButton>
      <MoveButton label={t`${line.title} omlaag`} end={place === order.length - 1} onClick={() => move(1)}>
        ↓
      </MoveButton>
    </span>
  );
}

/** At the end of the list the button stays where it is, for who has the focus on it, and does nothing. */
const MoveButton = ({ label, end, onClick, children }: { label: string; end: boolean; onClick: () => void; children: string }) => (
  <button type="button" className={styles['arrow']} aria-label={label} aria-disabled={end} onClick={() => !end && onClick()}>
    {children}
  </button>
);
