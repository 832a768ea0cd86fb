/** Every version that was taken, to read, to save, or to go on with. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';
import { structureVersionsQuery } from '../../../api/queries';
import { useSetting } from '../../../api/setting';
import { Section } from '../../../components/Page';
import { StackedTable } from '../../../components/StackedTable';
import { Failure, Loading } from '../../../components/states';
import { fullDay, longMoment } from '../../../format/dates';
import { t } from '../../../language/t';
import { announce } from '../../../layout/announce';
import styles from '../Management.module.css';

type Version = { versie: number; geldtVanaf: string; geldtNu: boolean; vastgelegd: { op: string; door: string | null } | null };

export function Versions({ onText }: { onText: (text: string) => void }) {
  const { municipality: { gemeente }, today } = useSetting();
  const versions = useQuery(structureVersionsQuery(gemeente));
  const fetching = useMutation({
    mutationFn: (versie: number): Promise<{ bestand: string; versie: number }> => answer(api.GET('/v1/gemeenten/{gemeente}/structuur/versies/{versie}', { params: { path: { gemeente, versie } } })),
    onSuccess: ({ bestand, versie }) => {
      onText(bestand);
      announce(t`Versie ${versie} staat in het tekstvak.`);
    },
  });
  const rowOf = ({ versie, geldtVanaf, geldtNu, vastgelegd }: Version) => ({
    key: `${versie}`,
    cells: [
      t`Versie ${versie}`,
      `${fullDay(geldtVanaf)}${geldtNu ? t` (geldt nu)` : geldtVanaf > today ? t` (komt nog)` : ''}`,
      vastgelegd === null ? t`bij het begin, of door de systeembeheerder` : `${vastgelegd.door ?? t`onbekend`}, ${longMoment(vastgelegd.op, today)}`,
      <span key="doen" className={styles['row']}>
        <Link href={`/v1/gemeenten/${gemeente}/structuur/versies/${versie}/bestand`}>
          {t`Download`}<span className="visually-hidden"> {t`versie ${versie}`}</span>
        </Link>
        <Button purpose="subtle" onClick={() => fetching.mutate(versie)}>
          {t`Ga verder`}<span className="visually-hidden"> {t`met versie ${versie}`}</span>
        </Button>
      </span>,
    ],
  });
  return (
    <Section title={t`Alle versies`} id="versies">
      {versions.isPending && <Loading what={t`De lijst met versies`} />}
      {versions.isError && !versions.data && <Failure error={versions.error} retry={() => void versions.refetch()} />}
      {fetching.isError && <Failure error={fetching.error} />}
      {versions.data && <StackedTable caption={t`Versies van de afspraken`} heads={[t`Versie`, t`Geldt vanaf`, t`Vastgelegd door`, t`Bestand`]} rows={versions.data.resultaten.map(rowOf)} />}
    </Section>
  );
}
