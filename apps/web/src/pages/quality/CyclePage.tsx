/** One turn of an ambition's quality cycle: the ring of five phases, the goals with their figures, evaluations and what was adjusted. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { cycleQuery, turnsQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { Dutch } from '../../components/Dutch';
import { PageHeading, Section } from '../../components/Page';
import { ButtonLink, PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { dayOf, fullDay, longDay } from '../../format/dates';
import { capital, listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { BeginTurn } from './BeginTurn';
import { DECISIONS } from './cycle';
import { Evaluations } from './Evaluations';
import { GoalItem } from './GoalItem';
import { Leave } from './Leave';
import styles from './Quality.module.css';
import { Ring } from './Ring';

const route = getRouteApi('/kwaliteitscyclus/$ambitie/$ronde');

export function CyclePage() {
  const { municipality } = useSetting();
  const { ambitie, ronde } = route.useParams();
  const cycle = useQuery(cycleQuery(municipality.gemeente, ambitie, ronde));
  const above = <PageLink to="/kwaliteitscyclus">{t`Doelen en voortgang`}</PageLink>;
  if (cycle.data) return <Cycle cycle={cycle.data.body} etag={cycle.data.etag} above={above} />;
  // The heading that one is brought to is the one that stays.
  if (cycle.isPending) return <Loading what={t`De kwaliteitscyclus`} />;
  return (
    <>
      <PageHeading title={t`Kwaliteitscyclus`} above={above} />
      <Failure error={cycle.error} retry={() => void cycle.refetch()} />
    </>
  );
}

function Cycle({ cycle, etag, above }: { cycle: Schemas['Kwaliteitsronde']; etag: string; above: ReactNode }) {
  const setting = useSetting();
  const { naam, ronde, van, overleg, eigenaren, doelen, termijnen, status, bijstelling } = cycle;
  return (
    <>
      <PageHeading
        title={naam}
        dutch
        above={above}
        lead={
          <p>
            {t`Ronde ${ronde}, sinds ${fullDay(dayOf(van))}.`} {eigenaren.length > 0 && `${eigenaren.length === 1 ? t`Eigenaar` : t`Eigenaren`}: ${listed(eigenaren.map((one) => one.naam))}. `}{t`Wordt gemeld aan ${nameOfBody(setting, overleg)}.`}
          </p>
        }
      />
      <p>
        <PageLink to="/vraagstukken" search={{ ambitie: cycle.ambitie }}>{t`Vraagstukken van deze ambitie`}</PageLink>
      </p>
      <Ring cycle={cycle} />
      <Leave cycle={cycle} on="doelen" />
      <Section title={t`Doelen`} id="doelen">
        {status === 'doelen-stellen' && <p>{t`Vast te stellen uiterlijk ${longDay(dayOf(termijnen.doelenUiterlijk), setting.today)}.`}</p>}
        {doelen.length === 0 && <Empty>{t`Voor deze ronde zijn nog geen doelen opgeschreven.`}</Empty>}
        <ul className={styles['goals']}>
          {doelen.map((goal) => (
            <GoalItem key={goal.id} goal={goal} cycle={cycle} />
          ))}
        </ul>
        <div className={styles['buttons']}>
          {cycle.mogelijk.includes('vaststelling') && <Establish cycle={cycle} etag={etag} />}
          {cycle.mogelijk.includes('doelen') && (
            <ButtonLink to="/kwaliteitscyclus/$ambitie/$ronde/nieuw-doel" params={{ ambitie: cycle.ambitie, ronde }}>
              {doelen.length === 0 ? t`Schrijf een doel op` : t`Nog een doel`}
            </ButtonLink>
          )}
        </div>
      </Section>
      <Evaluations cycle={cycle} />
      {cycle.mogelijk.includes('bijstelling') && (
        <p>
          <ButtonLink to="/kwaliteitscyclus/$ambitie/$ronde/bijstellen" params={{ ambitie: cycle.ambitie, ronde }}>
            {t`Stel de doelen bij`}
          </ButtonLink>
        </p>
      )}
      {bijstelling.length > 0 && (
        <Section title={t`Bijgesteld`} id="bijgesteld">
          <ul className={styles['plain']}>
            {bijstelling.map(({ doelId, besluit, reden }, index) => (
              <li key={`${doelId} ${index}`}>
                <strong>{DECISIONS[besluit]}</strong>
                {doelId && <>: <Dutch>{doelen.find(({ id }) => id === doelId)?.tekst}</Dutch></>}
                {reden && <p className="subtle" lang={DUTCH}>{capital(reden)}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Turns ambitie={cycle.ambitie} now={ronde} />
    </>
  );
}

function Establish({ cycle, etag }: { cycle: Schemas['Kwaliteitsronde']; etag: string }) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, ambitie: cycle.ambitie, ronde: cycle.ronde };
  return (
    <ActButton purpose="primary" busy={t`Bezig met vaststellen …`} done={t`De doelen zijn vastgesteld.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/vaststelling', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body: {} }))}>
      {t`Stel deze doelen vast`}
    </ActButton>
  );
}

/** Earlier turns stay readable: what was wanted, and what came of it. Where none runs, another can be begun. */
function Turns({ ambitie, now }: { ambitie: string; now: number }) {
  const { municipality } = useSetting();
  const turns = useQuery(turnsQuery(municipality.gemeente, ambitie));
  const others = (turns.data?.rondes ?? []).filter(({ ronde }) => ronde !== now);
  if (!turns.data || (others.length === 0 && turns.data.mogelijk.length === 0)) return null;
  return (
    <Section title={t`Andere rondes`} id="rondes">
      <BeginTurn cycle={turns.data} />
      <ul className={styles['plain']}>
        {others.map(({ ronde, van, tot }) => (
          <li key={ronde}>
            <PageLink to="/kwaliteitscyclus/$ambitie/$ronde" params={{ ambitie, ronde }}>
              {t`Ronde ${ronde}`}
            </PageLink>
            <span className="subtle">
              {t`, van ${fullDay(dayOf(van))}${tot ? t` tot ${fullDay(dayOf(tot))}` : ''}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
