import { Dutch } from '../../components/Dutch';
import type { paths } from '../../generated/api';
import { useSetting } from '../../api/setting';
import { PageLink } from '../../components/PageLink';
import { StackedTable } from '../../components/StackedTable';
import { longDay } from '../../format/dates';
import { counted } from '../../format/text';
import { t } from '../../language/t';

export type TakenIn = paths['/v1/gemeenten/{gemeente}/personen/tabel']['post']['responses']['200']['content']['application/json'];

/** Row by row what was taken in, or what would be. */
export function ImportResult({ taken: { ingelezen, rijen } }: { taken: TakenIn }) {
  const { today } = useSetting();
  const people = counted(new Set(rijen.filter(({ bekend }) => !bekend).map(({ naam }) => naam)).size, t`nieuwe persoon`, t`nieuwe mensen`);
  const seats = counted(rijen.filter(({ plek, zatAl }) => plek !== null && !zatAl).length, t`plek`, t`plekken`);
  return (
    <>
      <p>
        <strong>{ingelezen ? t`Ingelezen: ${people}, ${seats} bezet.` : t`De tabel klopt: ${people}, ${seats} worden bezet.`}</strong> {ingelezen && (
          <>
            <PageLink to="/mensen/uitnodigen">{t`Nodig hen uit`}</PageLink> {t`of`} <PageLink to="/mensen">{t`bekijk wie waar zit`}</PageLink>
          </>
        )}
      </p>
      <StackedTable
        caption={ingelezen ? t`Ingelezen` : t`Wat er wordt ingelezen`}
        heads={[t`Naam`, t`Overleg`, t`Plek`, t`Vanaf`, t`Let op`]}
        rows={rijen.map(({ rij, naam, bekend, andereNaam, overleg, plek, vanaf, zatAl }) => ({
          key: `${rij}`,
          cells: [naam, overleg ?? '–', plek ? <Dutch key="plek">{plek}</Dutch> : t`geen plek`, plek === null ? '–' : longDay(vanaf, today), andereNaam !== null ? t`In de tabel “${andereNaam}”, bekend als ${naam}: is dit dezelfde?` : zatAl ? t`Zit daar al` : bekend ? t`Was al bekend` : '–'],
        }))}
      />
    </>
  );
}
