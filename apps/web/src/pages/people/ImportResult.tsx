import type { paths } from '../../generated/api';
import { useSetting } from '../../api/setting';
import { PageLink } from '../../components/PageLink';
import { StackedTable } from '../../components/StackedTable';
import { longDay } from '../../format/dates';
import { counted } from '../../format/text';

export type TakenIn = paths['/v1/gemeenten/{gemeente}/personen/tabel']['post']['responses']['200']['content']['application/json'];

/** Row by row what was taken in, or what would be. */
export function ImportResult({ taken: { ingelezen, rijen } }: { taken: TakenIn }) {
  const { today } = useSetting();
  const people = counted(new Set(rijen.filter(({ bekend }) => !bekend).map(({ naam }) => naam)).size, 'nieuwe persoon', 'nieuwe mensen');
  const seats = counted(rijen.filter(({ plek, zatAl }) => plek !== null && !zatAl).length, 'plek', 'plekken');
  return (
    <>
      <p>
        <strong>{ingelezen ? `Ingelezen: ${people}, ${seats} bezet.` : `De tabel klopt: ${people}, ${seats} worden bezet.`}</strong> {ingelezen && (
          <>
            <PageLink to="/mensen/uitnodigen">Nodig hen uit</PageLink> of <PageLink to="/mensen">bekijk wie waar zit</PageLink>
          </>
        )}
      </p>
      <StackedTable
        caption={ingelezen ? 'Ingelezen' : 'Wat er wordt ingelezen'}
        heads={['Naam', 'Overleg', 'Plek', 'Vanaf', 'Let op']}
        rows={rijen.map(({ rij, naam, bekend, andereNaam, overleg, plek, vanaf, zatAl }) => ({
          key: `${rij}`,
          cells: [naam, overleg ?? '–', plek ?? 'geen plek', plek === null ? '–' : longDay(vanaf, today), andereNaam !== null ? `In de tabel “${andereNaam}”, bekend als ${naam}: is dit dezelfde?` : zatAl ? 'Zit daar al' : bekend ? 'Was al bekend' : '–'],
        }))}
      />
    </>
  );
}
