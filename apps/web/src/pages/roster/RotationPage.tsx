/** One change of a line-up: who goes, who may follow, what has been decided, and every step. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Schemas } from '../../api/client';
import { rotationQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Dutch, mixed } from '../../components/Dutch';
import { Notice } from '../../components/Notice';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { Step, Steps } from '../../components/Steps';
import { dayOf, fullDay, howFar, longDay, longMoment, timeOf } from '../../format/dates';
import { capital, inSentence, listed } from '../../format/text';
import { whoDidIt } from '../../format/words';
import { DUTCH, t } from '../../language/t';
import { ChooseChair } from './Decided';
import { ChangeDeparture } from './Departure';
import styles from './Roster.module.css';
import { Seat } from './Seat';

const SECONDS = 10;

const route = getRouteApi('/rooster/$rotatie');

export function RotationPage() {
  const { municipality } = useSetting();
  const { rotatie } = route.useParams();
  // What a command brings about is worked out after it: the version that one saw must not go stale under one's hands.
  const rotation = useQuery({ ...rotationQuery(municipality.gemeente, rotatie), refetchInterval: SECONDS * 1000 });
  const above = <PageLink to="/rooster">{t`Terug naar het rooster van aftreden`}</PageLink>;
  if (rotation.data) return <Rotation rotation={rotation.data.body} etag={rotation.data.etag} above={above} />;
  return (
    <>
      <PageHeading title={t`Wisseling`} above={above} />
      {rotation.isPending ? <Loading what={t`De wisseling`} /> : <Failure error={rotation.error} retry={() => void rotation.refetch()} />}
    </>
  );
}

function Rotation({ rotation, etag, above }: { rotation: Schemas['RotatieVolledig']; etag: string; above: ReactNode }) {
  const { today } = useSetting();
  const { overleg, benoemtIn, op, vertrekt, reden, zonderOpvolger, plekken, moetKomenUit, knelpunt, stappen } = rotation;
  return (
    <>
      <PageHeading
        title={vertrekt ? t`Vertrek van ${vertrekt.naam}` : t`Wisseling in ${overleg.naam}`}
        above={above}
        lead={
          <p>
            {t`${capital(fullDay(op))} (${howFar(op, today)}). ${benoemtIn.naam} benoemt. ${zonderOpvolger === 'blijft-zitten' ? t`Wie geen opvolger heeft, blijft zolang zitten.` : t`Zonder opvolger is de plek zolang leeg.`}`}
          </p>
        }
      />
      {reden && <p className={styles['reason']}>{mixed`Reden: ${reden}`}</p>}
      {knelpunt !== null && (
        <Notice kind="warning" title={t`Niet alle afspraken passen samen`}>
          <p lang={DUTCH}>{knelpunt}</p>
        </Notice>
      )}
      {moetKomenUit.length > 0 && (
        <Notice kind="info" title={mixed`Nog nodig: iemand uit ${listed(moetKomenUit.map(({ naam }) => inSentence(naam)))}`}>
          <p>{t`Anders is ${moetKomenUit.length === 1 ? t`die sector` : t`een van die sectoren`} straks niet meer vertegenwoordigd.`}</p>
        </Notice>
      )}
      <Section title={plekken.length === 1 ? t`De plek` : t`De plekken`} id="plekken">
        <ul className={styles['seats']}>
          {plekken.map((seat) => (
            <Seat key={seat.id} seat={seat} rotation={rotation} etag={etag} />
          ))}
        </ul>
      </Section>
      <Chair rotation={rotation} />
      <ChangeDeparture rotation={rotation} etag={etag} />
      <Section title={t`Verloop`} id="verloop">
        <Steps>
          {stappen.map((step, index) => (
            <Step key={`${step.op} ${index}`} when={capital(longDay(dayOf(step.op), today))} at={timeOf(step.op)}>
              <p>
                <strong lang={DUTCH}>{step.wat}</strong>
                {step.plek && <>: <Dutch>{plekken.find(({ id }) => id === step.plek)?.naam ?? step.plek}</Dutch></>}
              </p>
              <p className="subtle">{step.gedaan ? capital(whoDidIt(step, today)) : t`Komt nog, vanzelf`}</p>
            </Step>
          ))}
        </Steps>
      </Section>
    </>
  );
}

function Chair({ rotation }: { rotation: Schemas['RotatieVolledig'] }) {
  const { today } = useSetting();
  const [open, setOpen] = useState(false);
  const { teKiezen, rond, nu, gekozen, opAgenda } = rotation.voorzitter;
  if (!teKiezen) return null;
  return (
    <Section title={t`Voorzitter`} id="voorzitter">
      <div className={styles['chair']}>
        <p>
          {nu ? t`Nu is ${nu.naam} voorzitter. ` : ''}
          {gekozen ? t`De leden kozen ${gekozen.naam}.` : rond ? t`Er verandert niets.` : t`De leden kiezen een andere voorzitter uit hun midden.`}{' '}
          {opAgenda && !gekozen && (
            <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: opAgenda.vergaderingId }}>
              {t`Op de agenda van ${longMoment(opAgenda.begin, today)}`}
            </PageLink>
          )}
        </p>
        {rotation.mogelijk.includes('voorzitter') &&
          (open ? (
            <ChooseChair rotation={rotation} close={() => setOpen(false)} />
          ) : (
            <Button purpose="secondary" onClick={() => setOpen(true)}>
              {t`Leg vast wie is gekozen`}
            </Button>
          ))}
      </div>
    </Section>
  );
}
