/** Meetings of an overleg that settles itself how often it meets: by the rhythm of its members, through a school year. */
import { Button } from '@nl-design-system-candidate/button-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { bodiesWith, type Body, useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { RadioGroup, SelectBox, Tick } from '../../components/Choices';
import { Dutch } from '../../components/Dutch';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Page';
import { ChooseFirst, Empty, Failure, Loading, NotAllowed } from '../../components/states';
import { TimeOfDayField } from '../../components/TimeOfDayField';
import { longDay, longMoment } from '../../format/dates';
import { capital, counted, listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { BEGIN, type Draft, PLACES, problemsWith, type Problems, type Rhythm, rhythmOf, stepsOf, WEEKDAYS } from './series';
import styles from './PlanYear.module.css';

const seriesQuery = (gemeente: string, schooljaar: string, overleg: string, rhythm: Rhythm) =>
  queryOptions({
    queryKey: [gemeente, 'reeks', schooljaar, overleg, rhythm],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/schooljaren/{schooljaar}/reeksen/{overleg}', { params: { path: { gemeente, schooljaar, overleg }, query: rhythm } })),
  });

interface Props {
  body: Body;
  schooljaar: string;
  onPlanned: (count: number) => void;
}

export function Series({ body, schooljaar, onPlanned }: Props) {
  const setting = useSetting();
  const form = useForm<Draft>({ name: `schooljaren/${schooljaar}/reeksen/${body.id}`, begin: () => BEGIN });
  const [every, setEvery] = form.field('every');
  const [between, setBetween] = form.field('between');
  const [weekday, setWeekday] = form.field('weekday');
  const [which, setWhich] = form.field('which');
  const [time, setTime] = form.field('time');
  const [problems, setProblems] = useState<Problems>({});
  const [asked, setAsked] = useState<Rhythm | null>(null);
  const show = (): void => {
    setProblems(problemsWith(form.draft));
    setAsked(rhythmOf(form.draft));
  };
  if (setting.session === null) return <ChooseFirst>{t`Plannen doet de secretaris van een overleg.`}</ChooseFirst>;
  if (!bodiesWith(setting, 'secretaris').includes(body.id)) return <NotAllowed title={t`Plannen kunt u hier niet`}>{t`Alleen de secretaris van een overleg kan zijn vergaderingen plannen.`}</NotAllowed>;
  return (
    <>
      <ActForm label={t`Hoe vaak komt dit overleg bijeen?`} submit={t`Toon de data`} busy={t`Bezig …`} pending={false} error={null} problems={problems} onSubmit={show} form={form}>
        <RadioGroup legend={t`Hoe vaak komt dit overleg bijeen?`} value={every} onChange={setEvery} options={[{ value: 'maand', text: t`Op een vaste dag van de maand` }, { value: 'week', text: t`Op een vaste dag van de week` }]} />
        <SelectBox label={t`Elke keer, of minder vaak?`} none={t`Kies hoe vaak`} value={between} onChange={setBetween} options={stepsOf(every)} problem={problems.between} />
        {every === 'maand' && <SelectBox label={t`De hoeveelste van de maand?`} none={t`Kies de hoeveelste`} value={which} onChange={(value) => setWhich(value as Draft['which'])} options={PLACES} problem={problems.which} />}
        <SelectBox label={t`Welke dag van de week?`} none={t`Kies een dag`} value={weekday} onChange={(value) => setWeekday(value as Draft['weekday'])} options={WEEKDAYS} problem={problems.weekday} />
        <TimeOfDayField label={t`Begintijd`} value={time} onChange={setTime} problem={problems.time ?? null} />
      </ActForm>
      {asked !== null && <Dates key={JSON.stringify(asked)} body={body} schooljaar={schooljaar} rhythm={asked} onPlanned={onPlanned} />}
    </>
  );
}

function Dates({ body, schooljaar, rhythm, onPlanned }: Props & { rhythm: Rhythm }) {
  const { municipality } = useSetting();
  const series = useQuery(seriesQuery(municipality.gemeente, schooljaar, body.id, rhythm));
  const place = useRef<HTMLDivElement>(null);
  const there = series.data !== undefined;
  // Who asked for the dates goes on there.
  useEffect(() => {
    if (there) place.current?.querySelector('h2')?.focus();
  }, [there]);
  if (series.isPending) return <Loading what={t`De data`} />;
  if (!series.data) return <Failure error={series.error} retry={() => void series.refetch()} />;
  const { ritme, waarschuwingen, vergaderingen, vervallen } = series.data;
  return (
    <div ref={place} className={styles['dates']}>
      <Section title={t`De data`} id="data">
        <p>
          <Dutch>{capital(ritme)}</Dutch>: {t`${counted(vergaderingen.length, t`dag`, t`dagen`)} in schooljaar ${schooljaar}.`}
        </p>
        {waarschuwingen.length > 0 && (
          <Notice kind="warning" title={t`Let op`}>
            {waarschuwingen.map((text) => (
              <p key={text} lang={DUTCH}>{text}</p>
            ))}
          </Notice>
        )}
        {vergaderingen.length === 0 ? <Empty>{t`Op geen van deze dagen kan nog iets worden gepland.`}</Empty> : <Plan body={body} schooljaar={schooljaar} meetings={vergaderingen} onPlanned={onPlanned} />}
        {vervallen.length > 0 && <Skipped days={vervallen} />}
      </Section>
    </div>
  );
}

function Plan({ body, schooljaar, meetings, onPlanned }: Props & { meetings: Schemas['Reeks']['vergaderingen'] }) {
  const { municipality, today } = useSetting();
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [invite, setInvite] = useState(false);
  const wanted = meetings.filter(({ begin }) => !leftOut.includes(begin));
  const planning = useAct({
    act: (begins: string[], key) =>
      answer(api.POST('/v1/gemeenten/{gemeente}/schooljaren/{schooljaar}/voorstel', { params: { path: { gemeente: municipality.gemeente, schooljaar }, header: { 'Idempotency-Key': key } }, body: { vergaderingen: begins.map((begin) => ({ overleg: body.id, begin })), uitnodigen: invite } })),
    done: (begins) => t`${counted(begins.length, t`vergadering is`, t`vergaderingen zijn`)} gepland.`,
    after: (begins) => {
      onPlanned(begins.length);
      const heading = document.getElementById('data');
      moveFocusFrom(heading?.closest('section'), heading);
    },
  });
  const change = (begin: string) => (wants: boolean) => setLeftOut(wants ? leftOut.filter((one) => one !== begin) : [...leftOut, begin]);
  return (
    <div className={styles['plan']}>
      <ul aria-label={t`De data`}>
        {meetings.map(({ begin }) => (
          <li key={begin}>
            <Tick label={capital(longMoment(begin, today))} checked={!leftOut.includes(begin)} onChange={change(begin)} />
          </li>
        ))}
      </ul>
      {planning.isError && <Failure error={planning.error} />}
      <Tick label={t`Nodig de leden meteen uit. Anders horen zij de datum bij de oproep voor agendapunten`} checked={invite} onChange={setInvite} />
      <Button purpose="primary" onClick={() => wanted.length > 0 && !planning.isPending && planning.mutate(wanted.map(({ begin }) => begin))} aria-busy={planning.isPending} aria-disabled={wanted.length === 0}>
        {planning.isPending ? t`Bezig met plannen …` : wanted.length === 0 ? t`Niets gekozen om te plannen` : t`Plan ${counted(wanted.length, t`vergadering`, t`vergaderingen`)}`}
      </Button>
    </div>
  );
}

/** Days of the rhythm on which nothing can be, by why. */
function Skipped({ days }: { days: Schemas['Reeks']['vervallen'] }) {
  const { today } = useSetting();
  const reasons = [...new Set(days.map(({ waarom }) => waarom))];
  return (
    <details>
      <summary>{t`${counted(days.length, t`dag valt`, t`dagen vallen`)} af`}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>
            <Dutch>{reason}</Dutch> <span className="subtle">{capital(listed(days.filter(({ waarom }) => waarom === reason).map(({ datum }) => longDay(datum, today))))}.</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
