/** The dossier of somebody who leaves a seat: what stays open and who takes it up, and what the successor must know. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { handoverQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { StillHere } from '../../components/Typed';
import { fullDay } from '../../format/dates';
import { counted } from '../../format/text';
import { t } from '../../language/t';
import { parts, stateWord, successorToRecord } from './handover';
import styles from './Handover.module.css';
import { PointItem } from './PointItem';

const route = getRouteApi('/overdrachten/$overdracht');

export function HandoverPage() {
  const { municipality } = useSetting();
  const { overdracht } = route.useParams();
  const handover = useQuery(handoverQuery(municipality.gemeente, overdracht));
  const above = <PageLink to="/overdrachten">{t`Alle overdrachten`}</PageLink>;
  if (handover.data) return <Handover handover={handover.data.body} above={above} />;
  return (
    <>
      <PageHeading title={t`Overdracht`} above={above} />
      {handover.isPending ? <Loading what={t`De overdracht`} /> : <Failure error={handover.error} retry={() => void handover.refetch()} />}
    </>
  );
}

function Handover({ handover, above }: { handover: Schemas['Overdracht']; above: ReactNode }) {
  const setting = useSetting();
  const { van, naar, overleg, vertrektOp, status, open, punten } = handover;
  const word = stateWord(status, open);
  const { duties, toKnow } = parts(punten);
  return (
    <>
      <PageHeading
        title={t`Overdracht van ${van.naam}`}
        above={above}
        lead={
          <p>
            {t`${van.naam} verlaat ${nameOfBody(setting, overleg)}: de eerste dag zonder is ${fullDay(vertrektOp)}. ${naar ? t`Opvolger is ${naar.naam}.` : t`Een opvolger is nog niet bekend.`}`}
          </p>
        }
      />
      <p className={styles['state']}>
        <Status tone={word.tone}>{word.text}</Status>
      </p>
      <Section title={t`Wat iemand moet overnemen`} id="overnemen">
        {duties.length === 0 ? <Empty>{t`Er staat niets open op naam van ${van.naam}.`}</Empty> : <Duties handover={handover} />}
      </Section>
      {toKnow.length > 0 && (
        <Section title={t`Goed om te weten`} id="weten">
          <ul className={styles['points']}>
            {toKnow.map((point) => (
              <PointItem key={point.id} point={point} handover={handover} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** The successor ticks off what they take up: all of it, unless they say otherwise. Who keeps the body going records it for them. */
function Duties({ handover }: { handover: Schemas['Overdracht'] }) {
  const { municipality, today } = useSetting();
  const { duties } = parts(handover.punten);
  const successor = duties.some(({ status }) => status === 'open') ? successorToRecord(handover) : null;
  const form = useForm({ name: `overdrachten/${handover.id}/overnemen`, begin: () => ({ told: onBehalfOf(today), leftOut: [] as string[] }) });
  const { told, leftOut } = form.draft;
  const setTold = (value: typeof told) => form.change({ told: value });
  const [problems, setProblems] = useState<OnBehalfProblems>({});
  const place = useRef<HTMLFormElement>(null);
  const forOther = successor !== null && told.who === successor.id;
  const takeable = handover.mogelijk.includes('aanvaarding') || forOther ? duties.filter(({ status }) => status === 'open') : [];
  const chosen = takeable.filter(({ id }) => !leftOut.includes(id)).map(({ id }) => id);
  const path = { gemeente: municipality.gemeente, overdracht: handover.id };
  const accepting = useAct({
    form,
    act: (body: { puntIds: string[]; namens?: Schemas['Namens'] }, key) => answer(api.POST('/v1/gemeenten/{gemeente}/overdrachten/{overdracht}/aanvaarding', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: ({ puntIds, namens }) => t`${counted(puntIds.length, t`punt staat`, t`punten staan`)} nu op ${namens ? t`naam van ${handover.naar?.naam ?? ''}` : t`uw naam`}.`,
    after: ({ namens }) => namens && close(),
  });
  // As it was on an earlier visit, nobody asked for it just now.
  const asked = useRef(!forOther);
  useEffect(() => {
    if (forOther && asked.current) place.current?.querySelector('input')?.focus();
    asked.current = true;
  }, [forOther]);
  useEffect(() => place.current?.querySelector<HTMLElement>('[aria-invalid="true"], [aria-describedby$="-problem"] input')?.focus(), [problems]);
  const close = () => {
    form.discard();
    setProblems({});
    document.getElementById('overnemen')?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = onBehalfProblems(told, today);
    setProblems(found);
    if (chosen.length > 0 && Object.keys(found).length === 0 && !accepting.isPending) accepting.mutate({ puntIds: chosen, ...namensIn(told) }, { onError: (error) => setProblems(problemsAt(error, { namens: 'told' })) });
  };
  return (
    <form ref={place} className={styles['taking']} onSubmit={submit} noValidate aria-label={t`Overnemen`}>
      {takeable.length > 0 && <StillHere form={form} />}
      <ul className={styles['points']}>
        {duties.map((point) => (
          <PointItem
            key={point.id}
            point={point}
            handover={handover}
            {...(takeable.includes(point) ? { chosen: !leftOut.includes(point.id), ...(forOther ? { choice: t`Neemt ${successor.naam} over` } : {}), onChoose: (wants: boolean) => form.change({ leftOut: wants ? leftOut.filter((id) => id !== point.id) : [...leftOut, point.id] }) } : {})}
          />
        ))}
      </ul>
      {successor && !forOther && (
        <Button purpose="secondary" onClick={() => setTold(onBehalfOf(today, successor.id))}>
          {t`Leg vast wat ${successor.naam} overneemt`}
        </Button>
      )}
      {successor && forOther && <OnBehalfFields people={[successor]} required value={told} onChange={setTold} problems={problems} />}
      {accepting.isError && <Failure error={accepting.error} />}
      {takeable.length > 0 && (
        <div className={styles['buttons']}>
          <Button type="submit" purpose="primary" aria-busy={accepting.isPending} aria-disabled={chosen.length === 0}>
            {accepting.isPending ? t`Bezig met overnemen …` : chosen.length === 0 ? t`Niets gekozen om over te nemen` : forOther ? t`Leg vast: ${counted(chosen.length, t`punt`, t`punten`)} overgenomen` : t`Neem ${counted(chosen.length, t`punt`, t`punten`)} over`}
          </Button>
          {forOther && (
            <Button purpose="subtle" onClick={close}>
              {t`Toch niet`}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
