/** What was found in the file: everything that is wrong, at its place; or that it is right. */
import type { Schemas } from '../../../api/client';
import { Failure } from '../../../components/states';
import { Notice } from '../../../components/Notice';
import { counted } from '../../../format/text';
import { DUTCH, t } from '../../../language/t';
import styles from '../Management.module.css';
import type { Place } from './places';

type Problem = Schemas['StructuurToets']['fouten'][number];

export function Looked({ looked, error, goTo }: { looked: Schemas['StructuurToets'] | undefined; error: unknown; goTo: (place: Place) => void }) {
  if (error) return <Failure error={error} />;
  if (!looked) return null;
  const { fouten, letOp } = looked;
  return (
    <div>
      {fouten.length > 0 ? (
        <Notice kind="warning" title={`${counted(fouten.length, t`fout`, t`fouten`)}`}>
          <p>{t`Begin bovenaan: een fout heeft vaak andere tot gevolg.`}</p>
        </Notice>
      ) : (
        <Notice kind="ok" title={t`Dit bestand klopt`}>
          {letOp.length > 0 && <p>{t`Let nog op ${letOp.length === 1 ? t`dit` : t`deze ${letOp.length} punten`}:`}</p>}
        </Notice>
      )}
      {fouten.length + letOp.length > 0 && <Problems of={[...fouten, ...letOp]} goTo={goTo} />}
    </div>
  );
}

const Problems = ({ of, goTo }: { of: readonly Problem[]; goTo: (place: Place) => void }) => (
  <ol className={styles['problems']} aria-label={t`Wat er niet klopt`} tabIndex={0}>
    {of.map((one) => (
      <li key={`${one.regel}:${one.kolom}:${one.melding}`}>
        <button type="button" className={styles['place']} onClick={() => goTo(one)}>
          {t`Regel ${one.regel}, kolom ${one.kolom}`}
        </button>
        <p lang={DUTCH}>{one.melding}</p>
      </li>
    ))}
  </ol>
);
