/** One vernietigingslijst: looked over rule by rule, approved as a whole. */
import { Link } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api } from '../../api/client';
import { destructionListQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { AskFirst } from '../../components/AskFirst';
import { Notice } from '../../components/Notice';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { ChooseFirst, Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { longMoment, plainDay } from '../../format/dates';
import { counted } from '../../format/text';
import { t } from '../../language/t';
import { type List, stateWord } from './retention';
import { RuleItem } from './RuleItem';
import styles from './Retention.module.css';

const route = getRouteApi('/beheer/bewaren/$lijst');

export function ListPage() {
  const { lijst } = route.useParams();
  const { municipality, session } = useSetting();
  const found = useQuery({ ...destructionListQuery(municipality.gemeente, lijst), enabled: session !== null });
  const list = found.data?.body;
  return (
    <>
      <PageHeading title={list ? t`Vernietigingslijst van ${plainDay(list.gemaaktOp)}` : t`Vernietigingslijst`} above={<PageLink to="/beheer/bewaren">{t`Bewaren en vernietigen`}</PageLink>} />
      {session === null && <ChooseFirst />}
      {session !== null && found.isPending && <Loading what={t`De vernietigingslijst`} />}
      {found.isError && !list && <Failure error={found.error} retry={() => void found.refetch()} />}
      {list && <Shown list={list} etag={found.data!.etag} />}
    </>
  );
}

function Shown({ list, etag }: { list: List; etag: string }) {
  const { municipality, today } = useSetting();
  const path = { gemeente: municipality.gemeente, lijst: list.id };
  const { text, tone } = stateWord(list.status);
  const going = list.lijst.filter(({ uitgezonderd }) => uitgezonderd === null);
  return (
    <>
      <p className={styles['state']}>
        <Status tone={tone}>{text}</Status>{' '}
        {list.goedgekeurd ? t`Goedgekeurd door ${list.goedgekeurd.door.naam}, ${longMoment(list.goedgekeurd.op, today)}.` : list.gevraagdDoor ? t`Gevraagd door ${list.gevraagdDoor.naam}.` : t`Vanzelf gemaakt, zoals elk jaar.`}
        {list.status === 'verwijderd' && t` Er zijn ${counted(list.verwijderd, t`gegeven`, t`gegevens`)} verwijderd.`}
      </p>
      {list.status === 'voorgesteld' && !list.mogelijk.includes('goedkeuring') && <Notice kind="info" title={t`Een ander keurt de lijst goed`}>{t`Dat is een beheerder, of de voorzitter van een overleg dat geen werkgroep is. Wie de lijst liet maken, doet dat niet zelf.`}</Notice>}
      {list.status === 'gestopt' && <Notice kind="warning" title={t`Het verwijderen is halverwege gestopt`}>{t`Wat al weg is, blijft weg. Wat er nog staat, wordt verwijderd als u verdergaat.`}</Notice>}
      <Section title={t`Wat staat erop?`} id="regels">
        <ol className={styles['rules']}>
          {list.lijst.map((rule) => (
            <RuleItem key={rule.nummer} rule={rule} list={list} />
          ))}
        </ol>
        <p className={`${styles['after']} no-print`}>
          <Link href={`/v1/gemeenten/${path.gemeente}/vernietigingslijsten/${list.id}?formaat=csv`}>{t`Download als tabel (csv)`}</Link>
        </p>
      </Section>
      {list.mogelijk.some((one) => one !== 'uitzondering') && (
        <Section title={t`Beslissen`} id="beslissen">
          <div className={styles['acts']}>
            {list.mogelijk.includes('goedkeuring') && (
              <AskFirst button={t`Keur de lijst goed`} question={t`Dan verwijdert Leidraad wat er in ${counted(going.length, t`regel`, t`regels`)} staat. Dat kan niet ongedaan worden gemaakt. De lijst zelf blijft bewaard, met uw naam erbij.`}>
                <ActButton busy={t`Bezig met goedkeuren …`} done={t`De lijst is goedgekeurd.`} purpose="primary" act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/vernietigingslijsten/{lijst}/goedkeuring', { params: { path, header: { 'Idempotency-Key': key, 'If-Match': etag } } }))}>
                  {t`Ja, keur goed en verwijder`}
                </ActButton>
              </AskFirst>
            )}
            {list.mogelijk.includes('hervatting') && (
              <ActButton busy={t`Bezig …`} done={t`Het verwijderen gaat verder.`} purpose="primary" act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/vernietigingslijsten/{lijst}/hervatting', { params: { path, header: { 'Idempotency-Key': key } } }))}>
                {t`Ga verder met verwijderen`}
              </ActButton>
            )}
            {list.mogelijk.includes('intrekking') && (
              <AskFirst button={t`Trek de lijst in`} question={t`Dan wordt er niets verwijderd. De lijst blijft te lezen; u kunt daarna een nieuwe laten maken.`}>
                <ActButton busy={t`Bezig met intrekken …`} done={t`De lijst is ingetrokken.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/vernietigingslijsten/{lijst}/intrekking', { params: { path, header: { 'Idempotency-Key': key } } }))}>
                  {t`Ja, trek in`}
                </ActButton>
              </AskFirst>
            )}
          </div>
        </Section>
      )}
    </>
  );
}
