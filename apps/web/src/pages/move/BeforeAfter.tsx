/** Each deadline before and after a move, as a table; on a narrow screen each row becomes a block, with its headings. */
import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { WhyThisDate } from '../../components/WhyThisDate';
import { longMoment } from '../../format/dates';
import { capital } from '../../format/text';
import styles from './Move.module.css';

type Row = Schemas['Verplaatsingsvoorbeeld']['termijnen'][number];

// The roles say again what the elements are: as blocks, browsers no longer take them for a table.
export function BeforeAfter({ deadlines }: { deadlines: readonly Row[] }) {
  return (
    <table className={`utrecht-table ${styles['table']}`} role="table">
      <caption className="visually-hidden">De termijnen nu en na de verplaatsing</caption>
      <thead className="utrecht-table__header" role="rowgroup">
        <tr className="utrecht-table__row" role="row">
          {['Termijn', 'Nu', 'Straks'].map((title) => (
            <th key={title} scope="col" role="columnheader" className="utrecht-table__header-cell">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body" role="rowgroup">
        {deadlines.map((row) => (
          <DeadlineRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function DeadlineRow({ row: { naam, nu, straks, verandert } }: { row: Row }) {
  const { today } = useSetting();
  return (
    <tr className="utrecht-table__row" role="row">
      <th scope="row" role="rowheader" className="utrecht-table__cell">
        {naam}
      </th>
      <td role="cell" className="utrecht-table__cell" data-title="Nu">
        {nu ? <span className={verandert ? styles['was'] : undefined}>{capital(longMoment(nu.moment, today))}</span> : 'Was er niet'}
      </td>
      <td role="cell" className="utrecht-table__cell" data-title="Straks">
        {verandert ? <strong>{capital(longMoment(straks.moment, today))}</strong> : 'Blijft gelijk'}
        {!straks.haalbaar && <p className={styles['tight']}>De afgesproken termijn is dan niet meer haalbaar.</p>}
        {verandert && <WhyThisDate steps={straks.waarom} of={naam} />}
      </td>
    </tr>
  );
}
