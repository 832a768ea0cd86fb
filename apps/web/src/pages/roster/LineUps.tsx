/** The line-ups side by side: a row per seat, a column per line-up. What stays is quiet, what is expected is said to be so. */
import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { Joined } from '../../components/Joined';
import { longDay } from '../../format/dates';
import { capital } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { lineUpTable, type LineUpCell } from './roster';
import styles from './Roster.module.css';

export function LineUps({ roster }: { roster: Schemas['Rooster'] }) {
  const { today } = useSetting();
  const columns = roster.opstellingen.map(({ vanaf, zeker }) => ({ vanaf, zeker, title: vanaf <= today ? t`Nu` : t`Vanaf ${longDay(vanaf, today)}` }));
  return (
    <div className={styles['scroll']} role="region" aria-label={t`Opstellingen van ${roster.overleg.naam}`} tabIndex={0}>
      <table className={`utrecht-table ${styles['line-ups']}`}>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            <th scope="col" className="utrecht-table__header-cell">
              {t`Plek`}
            </th>
            {columns.map(({ vanaf, zeker, title }) => (
              <th key={vanaf} scope="col" className="utrecht-table__header-cell">
                {title}
                {!zeker && <span className="subtle">{t`verwacht`}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {lineUpTable(roster).map(({ seat, cells }) => (
            <tr key={seat.id} className="utrecht-table__row">
              <th scope="row" className="utrecht-table__cell" lang={DUTCH}>
                {seat.naam}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index]!.vanaf} className="utrecht-table__cell">
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { cell: LineUpCell | null }) {
  if (cell === null) return <span className="subtle">{t`Leeg`}</span>;
  if (cell.stays) return <span className={styles['stays']}>{t`${cell.text} blijft`}{cell.chair && t`, voorzitter`}</span>;
  return (
    <>
      {cell.expected ? <em>{cell.text}</em> : <strong>{cell.text}</strong>}
      {cell.sector === null && cell.chair && <span className="subtle">{capital(t`voorzitter`)}</span>}
      {cell.sector !== null && (
        <span className="subtle">
          <Joined of={[<Dutch key="sector">{capital(cell.sector)}</Dutch>, cell.chair && t`voorzitter`]} />
        </span>
      )}
    </>
  );
}
