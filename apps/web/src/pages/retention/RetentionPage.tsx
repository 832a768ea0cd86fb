/** How long personal data stays, and the lists by which it goes. */
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { answer, api } from '../../api/client';
import { destructionListsQuery, retentionQuery } from '../../api/queries';
import { mayManage, useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { Dutch } from '../../components/Dutch';
import { ManagementNav } from '../../components/ManagementNav';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { StackedTable } from '../../components/StackedTable';
import { ChooseFirst, Empty, Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { plainDay } from '../../format/dates';
import { counted, inSentence } from '../../format/text';
import { t } from '../../language/t';
import { stateWord } from './retention';
import styles from './Retention.module.css';

export function RetentionPage() {
  const setting = useSetting();
  return (
    <>
      <PageHeading title={t`Bewaren en vernietigen`} lead={<p>{t`Persoonsgegevens blijven niet langer dan nodig. Is de termijn voorbij, dan komen zij op een vernietigingslijst. Pas als iemand die goedkeurt, verwijdert Leidraad ze. Vastgestelde verslagen en besluiten zijn archiefstukken: die blijven zoals ze zijn.`}</p>} />
      <ManagementNav />
      {setting.session === null ? <ChooseFirst /> : <Shown lists={mayManage(setting, 'vernietiging')} gemeente={setting.municipality.gemeente} />}
    </>
  );
}

function Shown({ lists, gemeente }: { lists: boolean; gemeente: string }) {
  return (
    <>
      {lists && <Lists gemeente={gemeente} />}
      <Periods gemeente={gemeente} />
    </>
  );
}

function Lists({ gemeente }: { gemeente: string }) {
  const found = useQuery(destructionListsQuery(gemeente));
  return (
    <Section title={t`Vernietigingslijsten`} id="lijsten">
      {found.isPending && <Loading what={t`De lijst`} />}
      {found.isError && !found.data && <Failure error={found.error} retry={() => void found.refetch()} />}
      {found.data?.resultaten.length === 0 && <Empty>{t`Er is nog geen vernietigingslijst. Elk jaar maakt Leidraad er vanzelf een, als er iets op moet.`}</Empty>}
      {found.data && found.data.resultaten.length > 0 && (
        <StackedTable
          caption={t`Vernietigingslijsten, nieuwste eerst`}
          heads={[t`Lijst`, t`Stand`, t`Goedgekeurd door`, t`Verwijderd`]}
          rows={found.data.resultaten.map(({ id, gemaaktOp, regels, status, goedgekeurd, verwijderd }) => ({
            key: id,
            cells: [
              <PageLink key="lijst" to="/beheer/bewaren/$lijst" params={{ lijst: id }}>{`${plainDay(gemaaktOp)}, ${counted(regels, t`regel`, t`regels`)}`}</PageLink>,
              <Status key="stand" tone={stateWord(status).tone}>{stateWord(status).text}</Status>,
              goedgekeurd?.door.naam ?? t`nog niemand`,
              verwijderd === 0 ? t`nog niets` : counted(verwijderd, t`gegeven`, t`gegevens`),
            ],
          }))}
        />
      )}
      {found.data?.mogelijk.includes('nieuw') && (
        <p className={`${styles['after']} no-print`}>
          <ActButton busy={t`Bezig met zoeken …`} done={t`De lijst is gemaakt.`} purpose="primary" act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/vernietigingslijsten', { params: { path: { gemeente }, header: { 'Idempotency-Key': key } } }))}>
            {t`Maak nu een vernietigingslijst`}
          </ActButton>
        </p>
      )}
    </Section>
  );
}

const ORIGINS = { bron: t`Zo staat het in uw document`, aanname: t`Aanname`, verzonnen: t`Verzonnen voor het voorbeeld` } as const;

function Periods({ gemeente }: { gemeente: string }) {
  const found = useQuery(retentionQuery(gemeente));
  return (
    <Section title={t`Hoe lang blijft wat?`} id="termijnen">
      <p>{t`De termijnen staan in de afspraken van uw gemeente. Wat daarin ontbreekt, vult Leidraad aan; er staat dan ‘aanname’ bij.`}</p>
      {found.isPending && <Loading what={t`De lijst met termijnen`} />}
      {found.isError && !found.data && <Failure error={found.error} retry={() => void found.refetch()} />}
      {found.data && <StackedTable caption={t`Bewaartermijnen`} heads={[t`Gegevens`, t`Blijven tot`, t`Waarom`]} rows={found.data.termijnen.map(({ soort, gegevens, na, herkomst, toelichting }) => ({ key: soort, cells: [<Dutch key="gegevens">{gegevens}</Dutch>, <Dutch key="tot">{na}</Dutch>, <Fragment key="waarom">{ORIGINS[herkomst]}{toelichting !== null && <>: <Dutch>{inSentence(toelichting.replace(/^Het bestand noemt geen termijn\. /, ''))}</Dutch></>}</Fragment>] }))} />}
      <p className={styles['after']}>
        {t`Alles wat Leidraad van mensen bewaart, staat bij`} <PageLink to="/beheer/privacy">{t`Privacy`}</PageLink>.
      </p>
    </Section>
  );
}
