/** Whether all is still as it was recorded: to work out now, with the daily seals over it, and to keep elsewhere. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { sealsQuery } from '../../api/queries';
import { mayManage, useSetting } from '../../api/setting';
import { ManagementNav } from '../../components/ManagementNav';
import { Notice } from '../../components/Notice';
import { PageHeading, Section } from '../../components/Page';
import { StackedTable } from '../../components/StackedTable';
import { ChooseFirst, Empty, Failure, Loading, NotAllowed } from '../../components/states';
import { fullDay, longMoment } from '../../format/dates';
import { counted } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { announce } from '../../layout/announce';
import styles from './Management.module.css';

export function AuditPage() {
  const setting = useSetting();
  return (
    <>
      <PageHeading title={t`Controle`} lead={<p>{t`Alles wat er gebeurt, wordt vastgelegd in een keten: wie later iets wijzigt of weghaalt, breekt die. Elke dag komt er een zegel over. Hier rekent u na of alles er nog staat.`}</p>} />
      {setting.session === null && <ChooseFirst />}
      {setting.session !== null && (mayManage(setting, 'controle') ? <Audit mayExport={mayManage(setting, 'controle-uitvoer')} /> : <NotAllowed>{t`Narekenen is voor de beheerder en de secretaris.`}</NotAllowed>)}
    </>
  );
}

function Audit({ mayExport }: { mayExport: boolean }) {
  const { municipality: { gemeente } } = useSetting();
  const checking = useMutation({
    mutationFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/controle', { params: { path: { gemeente } } })),
    onSuccess: ({ fouten }) => announce(fouten.length === 0 ? t`Alles klopt.` : t`${counted(fouten.length, t`fout`, t`fouten`)} gevonden.`),
  });
  return (
    <>
      <ManagementNav />
      <Section title={t`Narekenen`} id="narekenen">
        <div className={styles['buttons']}>
          <Button purpose="primary" aria-busy={checking.isPending} onClick={() => !checking.isPending && checking.mutate()}>
            {checking.isPending ? t`Bezig met narekenen …` : t`Reken nu na`}
          </Button>
        </div>
        {checking.isError && <Failure error={checking.error} />}
        {checking.data && <Result found={checking.data} />}
      </Section>
      <Seals />
      <Section title={t`Elders bewaren`} id="bewaren">
        <p className={styles['sentence']}>{t`Wie de zegels ook ergens anders bewaart, kan later laten zien dat niemand de geschiedenis heeft herschreven. Het bestand bevat kenmerken en codes, en niet wat mensen schreven. De systeembeheerder kan ermee narekenen; hoe, staat in de handleiding.`}</p>
        {mayExport ? (
          <p>
            <Link href={`/v1/gemeenten/${gemeente}/controle/export`}>{t`Download alles wat is vastgelegd`}</Link> <span className="subtle">{t`(dat u dit ophaalt, wordt ook vastgelegd)`}</span>
          </p>
        ) : (
          <p className="subtle">{t`Downloaden doet de beheerder.`}</p>
        )}
      </Section>
    </>
  );
}

function Result({ found: { nagekekenOp, geschiedenissen, regels, zegels, fouten } }: { found: Schemas['Controle'] }) {
  const { today } = useSetting();
  const looked = t`${counted(geschiedenissen, t`geschiedenis`, t`geschiedenissen`)}, ${counted(regels, t`regel van het logboek`, t`regels van het logboek`)} en ${counted(zegels, t`zegel`, t`zegels`)}, nagekeken op ${longMoment(nagekekenOp, today)}.`;
  if (fouten.length === 0) {
    return (
      <Notice kind="ok" title={t`Alles klopt`}>
        <p>{looked}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="error" title={t`Er klopt iets niet`}>
      <p>{looked}</p>
      <ul>
        {fouten.map(({ waar, wat }) => (
          <li key={waar} lang={DUTCH}>
            {waar} {wat}
          </li>
        ))}
      </ul>
      <p>{t`Verander niets, en geef dit door aan de systeembeheerder.`}</p>
    </Notice>
  );
}

function Seals() {
  const { municipality: { gemeente } } = useSetting();
  const [before, setBefore] = useState<number | undefined>(undefined);
  const seals = useQuery(sealsQuery(gemeente, before));
  const next = seals.data?.volgende ?? undefined;
  return (
    <Section title={t`Zegels`} id="zegels" aside={seals.data && <p className="subtle">{counted(seals.data.totaal, t`zegel`, t`zegels`)}</p>}>
      {seals.isPending && <Loading what={t`De lijst met zegels`} />}
      {seals.isError && !seals.data && <Failure error={seals.error} retry={() => void seals.refetch()} />}
      {seals.data?.resultaten.length === 0 && <Empty>{t`Er is nog geen zegel. Het eerste komt vanzelf, na de eerste dag.`}</Empty>}
      {seals.data && seals.data.resultaten.length > 0 && (
        <StackedTable
          caption={t`Zegels, de laatste eerst`}
          heads={[t`Dag`, t`Nummer`, t`Geschiedenissen die groeiden`, t`Zegel`]}
          rows={seals.data.resultaten.map(({ nummer, dag, geschiedenissen, zegel }) => ({ key: `${nummer}`, cells: [fullDay(dag), nummer, geschiedenissen, <code key="zegel" className={styles['seal']}>{zegel}</code>] }))}
        />
      )}
      <div className={styles['buttons']}>
        {before !== undefined && (
          <Button purpose="secondary" onClick={() => setBefore(undefined)}>
            {t`Naar de laatste zegels`}
          </Button>
        )}
        {next !== undefined && (
          <Button purpose="secondary" onClick={() => setBefore(next)}>
            {t`Eerdere zegels`}
          </Button>
        )}
      </div>
    </Section>
  );
}
