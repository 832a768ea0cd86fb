/** One agreement with everything that happened to it. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { agreementQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { Dutch, mixed } from '../../components/Dutch';
import { Fact, Facts } from '../../components/Facts';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { Step, Steps } from '../../components/Steps';
import { dayOf, fullDay, longDay } from '../../format/dates';
import { capital, listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { EvaluationsOf } from '../groups/Evaluations';
import { agreementWord, stepWord } from './agreement';
import { Doing, HISTORY } from './Doing';
import styles from './Agreement.module.css';

const route = getRouteApi('/afspraken/$afspraak');

export function AgreementPage() {
  const { municipality } = useSetting();
  const { afspraak } = route.useParams();
  const agreement = useQuery(agreementQuery(municipality.gemeente, afspraak));
  const above = <PageLink to="/afspraken">{t`Alle afspraken`}</PageLink>;
  if (agreement.data) return <Agreement agreement={agreement.data.body} above={above} />;
  // The heading that one is brought to is the one that stays.
  if (agreement.isPending) return <Loading what={t`De afspraak`} />;
  return (
    <>
      <PageHeading title={t`Afspraak`} above={above} />
      <Failure error={agreement.error} retry={() => void agreement.refetch()} />
    </>
  );
}

function Agreement({ agreement, above }: { agreement: Schemas['AfspraakVolledig']; above: ReactNode }) {
  const setting = useSetting();
  const { tekst, waarom, partners, onderwerpen, ambitie, overleg, besloten, evalueerOp, status, vertrouwelijk, teltMee, geschiedenis } = agreement;
  const word = agreementWord(agreement);
  return (
    <>
      <PageHeading title={t`Afspraak`} above={above} lead={<p lang={DUTCH}>{tekst}</p>} />
      <p className={styles['state']}>
        <Status tone={word.tone}>{word.text}</Status>
        {vertrouwelijk && <Status tone="busy">{t`Vertrouwelijk`}</Status>}
      </p>
      {!teltMee && <p className="subtle">{t`Deze afspraak is in een werkgroep gemaakt en telt niet mee voor de wettelijke toets.`}</p>}
      <Facts>
        <Fact title={t`Waarom`} dutch>{waarom}</Fact>
        <Fact title={t`Wie`}>{listed(partners.map(({ naam }) => naam))}</Fact>
        <Fact title={t`Waarover`} dutch>{listed(onderwerpen.map(({ naam }) => naam))}</Fact>
        <Fact title={t`Voor ambitie`} dutch>{ambitie?.naam ?? ''}</Fact>
        <Fact title={t`Besloten`}>
          {besloten.vergaderingId ? (
            <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: besloten.vergaderingId }}>
              <Dutch>{besloten.waar}</Dutch>
            </PageLink>
          ) : (
            <>{`${nameOfBody(setting, overleg)}, ${fullDay(besloten.op)}. `}<Dutch>{besloten.waar}</Dutch></>
          )}
        </Fact>
        {status === 'geldt' && <Fact title={t`Evalueren op`}>{capital(fullDay(evalueerOp))}</Fact>}
      </Facts>
      <Doing agreement={agreement} />
      <EvaluationsOf agreementId={agreement.id} />
      <Section title={t`Wat ermee gebeurde`} id={HISTORY}>
        <Steps>
          {[...geschiedenis].reverse().map((step) => (
            <Step key={step.nr} when={capital(longDay(step.op, setting.today))}>
              <p>
                <strong>{stepWord(step)}</strong>
              </p>
              {step.tekst !== tekst && <p>{mixed`Toen luidde de afspraak: ${step.tekst}`}</p>}
              {step.oorzaak && <p>{mixed`Oorzaak: ${step.oorzaak}`}</p>}
              {step.samenwerking && <p>{mixed`De samenwerking: ${step.samenwerking}`}</p>}
              {step.toelichting && <p lang={DUTCH}>{step.toelichting}</p>}
              <p className="subtle">
                {t`${step.door ? t`Vastgelegd door ${step.door}` : t`Vastgelegd`} op ${longDay(dayOf(step.vastgelegdOp), setting.today)}`}
              </p>
            </Step>
          ))}
        </Steps>
      </Section>
    </>
  );
}
