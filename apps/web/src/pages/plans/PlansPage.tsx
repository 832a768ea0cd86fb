/** The annual plans, newest first. */
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { plansQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { DownloadTable } from '../../components/DownloadTable';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { fullDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import list from '../meetings/Meetings.module.css';
import { planWord } from './plan';
import styles from './Plan.module.css';

export function PlansPage() {
  const { municipality } = useSetting();
  const plans = useQuery(plansQuery(municipality.gemeente));
  return (
    <>
      <PageHeading title={t`Jaarplannen`} lead={<p>{t`Wat de partners elk jaar samen doen, met wie, wanneer en met welk geld.`}</p>} />
      {plans.isPending && <Loading what={t`De lijst met jaarplannen`} />}
      {plans.isError && !plans.data && <Failure error={plans.error} retry={() => void plans.refetch()} />}
      {plans.data && plans.data.teBeginnen.length > 0 && <Begin years={plans.data.teBeginnen} />}
      {plans.data?.resultaten.length === 0 && <Empty>{t`Er is nog geen jaarplan begonnen.`}</Empty>}
      {plans.data && plans.data.resultaten.length > 0 && (
        <>
          <ol className={list['list']}>
            {[...plans.data.resultaten].reverse().map(({ jaar, titel, status, raadGeinformeerdOp, geevalueerdOp }) => (
              <li key={jaar} className={list['row']}>
                <p className={list['when']}>{jaar}</p>
                <div>
                  <p>
                    <PageLink to="/jaarplannen/$jaar" params={{ jaar }}>
                      <strong lang={DUTCH}>{titel}</strong>
                    </PageLink>
                  </p>
                  <p className="subtle">
                    {[raadGeinformeerdOp && t`raad geïnformeerd op ${fullDay(raadGeinformeerdOp)}`, geevalueerdOp && t`geëvalueerd op ${fullDay(geevalueerdOp)}`].filter(Boolean).join(', ')}
                  </p>
                </div>
                <p className={list['state']}>
                  <Status tone={planWord(status).tone}>{planWord(status).text}</Status>
                </p>
              </li>
            ))}
          </ol>
          <DownloadTable href={`/v1/gemeenten/${municipality.gemeente}/jaarplannen?formaat=csv`} />
        </>
      )}
    </>
  );
}

/** Most plans begin by themselves in spring; who keeps them may be earlier. */
function Begin({ years }: { years: readonly string[] }) {
  const { municipality } = useSetting();
  return (
    <div className={styles['own']}>
      {years.map((jaar) => (
        <ActButton key={jaar} busy={t`Bezig met beginnen …`} done={t`Het plan van ${jaar} is begonnen.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/jaarplannen', { params: { path: { gemeente: municipality.gemeente }, header: { 'Idempotency-Key': key } }, body: { jaar } }))}>
          {t`Begin het plan van ${jaar}`}
        </ActButton>
      ))}
    </div>
  );
}
