/** Each deadline before and after a move. */
import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { StackedTable } from '../../components/StackedTable';
import { WhyThisDate } from '../../components/WhyThisDate';
import { type Day, longMoment } from '../../format/dates';
import { capital } from '../../format/text';
import { t } from '../../language/t';
import styles from './Move.module.css';

type Row = Schemas['Verplaatsingsvoorbeeld']['termijnen'][number];

export function BeforeAfter({ deadlines }: { deadlines: readonly Row[] }) {
  const { today } = useSetting();
  return <StackedTable caption={t`De termijnen nu en na de verplaatsing`} heads={[t`Termijn`, t`Nu`, t`Straks`]} rows={deadlines.map((row) => ({ key: row.id, cells: [<Dutch key="termijn">{row.naam}</Dutch>, <Now key="nu" row={row} today={today} />, <Later key="straks" row={row} today={today} />] }))} />;
}

const Now = ({ row: { nu, verandert }, today }: { row: Row; today: Day }) => (nu ? <span className={verandert ? styles['was'] : undefined}>{capital(longMoment(nu.moment, today))}</span> : t`Was er niet`);

function Later({ row: { naam, straks, verandert }, today }: { row: Row; today: Day }) {
  return (
    <>
      {verandert ? <strong>{capital(longMoment(straks.moment, today))}</strong> : t`Blijft gelijk`}
      {!straks.haalbaar && <p className={styles['tight']}>{t`De afgesproken termijn is dan niet meer haalbaar.`}</p>}
      {verandert && <WhyThisDate steps={straks.waarom} of={<Dutch>{naam}</Dutch>} />}
    </>
  );
}
