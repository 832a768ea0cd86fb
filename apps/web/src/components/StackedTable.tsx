/** A table that on a narrow screen becomes a block per row, each cell with its heading. */
import type { ReactNode } from 'react';
import styles from './StackedTable.module.css';

interface Props {
  /** What the table is about, for who hears it. */
  caption: ReactNode;
  heads: readonly string[];
  /** The first cell names the row; each other one stands under its heading. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

// The roles say again what the elements are: as blocks, browsers no longer take them for a table.
export function StackedTable({ caption, heads, rows }: Props) {
  return (
    <table className={`utrecht-table ${styles['table']}`} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="utrecht-table__header" role="rowgroup">
        <tr className="utrecht-table__row" role="row">
          {heads.map((title) => (
            <th key={title} scope="col" role="columnheader" className="utrecht-table__header-cell">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body" role="rowgroup">
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key} className="utrecht-table__row" role="row">
            <th scope="row" role="rowheader" className="utrecht-table__cell">
              {name}
            </th>
            {cells.map((cell, index) => (
              <td key={heads[index + 1]} role="cell" className="utrecht-table__cell" data-title={labelOf(heads[index + 1]!)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A question needs no colon. */
const labelOf = (head: string): string => (head.endsWith('?') ? head : `${head}:`);
