/** What overleggen evaluated by themselves, the newest first, and to who may, writing one down: of one overleg or of all, or about one agreement. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { groupEvaluationsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { DownloadTable } from '../../components/DownloadTable';
import { Dutch, mixed } from '../../components/Dutch';
import { Joined } from '../../components/Joined';
import { Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { fullDay } from '../../format/dates';
import { capital, listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { onceConnected } from '../../layout/lazy-route-component';
import { useInPlace } from '../../layout/use-in-place';
import { resultWord } from '../agreements/agreement';
import { Opened } from '../meeting/forms';
import type { GroupEvaluation, Result } from './evaluation';
import styles from './Groups.module.css';

const EvaluationForm = lazy(async () => ({ default: (await onceConnected(() => import('./EvaluationForm'))).EvaluationForm }));

const ID = 'evaluaties';

/** @param overleg of one; left out: of all */
export function Evaluations({ overleg }: { overleg?: string }) {
  const { municipality } = useSetting();
  const filter = overleg === undefined ? {} : { overleg };
  const found = useQuery(groupEvaluationsQuery(municipality.gemeente, filter));
  const { open, show, close, place, opener } = useInPlace<HTMLDivElement>();
  const bodies = (found.data?.legtVast ?? []).filter(({ id }) => overleg === undefined || id === overleg);
  return (
    <Section title={t`Evaluaties`} id={ID}>
      <p>{overleg === undefined ? t`Wat overleggen zelf evalueerden. Hier bewaard gaat het niet verloren als een groep ophoudt.` : t`Wat deze werkgroep zelf evalueerde: haar werk, een proef, de samenwerking.`}</p>
      {(open || bodies.length > 0) && (
        <div ref={place} className={`${styles['doing']} no-print`}>
          {open ? (
            <Opened>
              <EvaluationForm bodies={bodies} onDone={() => close(() => document.getElementById(ID))} onCancel={() => close()} />
            </Opened>
          ) : (
            <div className={styles['buttons']}>
              <Button ref={opener} purpose="secondary" onClick={show}>
                {t`Leg een evaluatie vast`}
              </Button>
            </div>
          )}
        </div>
      )}
      {found.isPending && <Loading what={t`De evaluaties`} />}
      {found.isError && !found.data && <Failure error={found.error} retry={() => void found.refetch()} />}
      {found.data?.resultaten.length === 0 && <Empty>{t`Er is nog geen evaluatie vastgelegd.`}</Empty>}
      {found.data && found.data.resultaten.length > 0 && (
        <>
          <List evaluations={found.data.resultaten} named={overleg === undefined} />
          <DownloadTable href={`/v1/gemeenten/${municipality.gemeente}/groepsevaluaties?${overleg === undefined ? '' : `overleg=${overleg}&`}formaat=csv`} />
        </>
      )}
    </Section>
  );
}

/** Under an agreement; nothing where nobody wrote any. */
export function EvaluationsOf({ agreementId }: { agreementId: string }) {
  const { municipality } = useSetting();
  const found = useQuery(groupEvaluationsQuery(municipality.gemeente, { afspraak: agreementId }));
  if (!found.data || found.data.resultaten.length === 0) return null;
  return (
    <Section title={t`Wat overleggen ervan vonden`} id={ID}>
      <List evaluations={found.data.resultaten} named about={false} />
    </Section>
  );
}

const TONES: Record<Result, 'good' | 'busy' | 'bad'> = { bereikt: 'good', deels: 'busy', niet: 'bad' };

/** @param named says of which overleg each is; @param about leads to the agreement that each is about */
function List({ evaluations, named, about = true }: { evaluations: readonly GroupEvaluation[]; named: boolean; about?: boolean }) {
  return (
    <ul className={styles['evaluations']}>
      {evaluations.map(({ id, naam, op, titel, conclusie, resultaat, oorzaak, afspraakId, onderwerpen, vergaderingId, stukId }) => (
        <li key={id}>
          <Heading level={3} appearance="level-5" lang={DUTCH}>
            {titel}
          </Heading>
          <p className="subtle">
            <Joined of={[capital(fullDay(op)), named && <Dutch key="naam">{naam}</Dutch>]} />
          </p>
          {resultaat && <Status tone={TONES[resultaat]}>{capital(resultWord(resultaat))}</Status>}
          <p className={styles['said']} lang={DUTCH}>
            {conclusie}
          </p>
          {oorzaak && <p className={styles['said']}>{mixed`Oorzaak: ${oorzaak}`}</p>}
          {onderwerpen.length > 0 && <p className="subtle">{mixed`Over: ${listed(onderwerpen.map((one) => one.naam))}`}</p>}
          {(afspraakId !== null && about) || vergaderingId !== null ? (
            <p className={styles['buttons']}>
              {afspraakId !== null && about && (
                <PageLink to="/afspraken/$afspraak" params={{ afspraak: afspraakId }}>
                  {t`De afspraak waarover het gaat`}
                  <Of title={titel} />
                </PageLink>
              )}
              {vergaderingId !== null && (
                <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: vergaderingId }}>
                  {t`De vergadering`}
                  <Of title={titel} />
                </PageLink>
              )}
              {vergaderingId !== null && stukId !== null && (
                <PageLink to="/vergaderingen/$vergadering/stukken/$stuk" params={{ vergadering: vergaderingId, stuk: stukId }}>
                  {t`Het stuk`}
                  <Of title={titel} />
                </PageLink>
              )}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const Of = ({ title }: { title: string }) => (
  <span className="visually-hidden">
    : <Dutch>{title}</Dutch>
  </span>
);
