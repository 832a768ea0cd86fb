/** The letter to the council: as Leidraad drafts it or in one's own words, to go on with in Word, and when it went. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { textPart } from '../../api/form-parts';
import { problemsAt } from '../../api/problems';
import { councilLetterQuery, planQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { DayField } from '../../components/DayField';
import { Section } from '../../components/Page';
import { Failure, Loading } from '../../components/states';
import { TextBox } from '../../components/TextBox';
import { addDays, type Day, fullDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import styles from './Plan.module.css';

type Plan = Schemas['Jaarplan'];

export function Council({ plan }: { plan: Plan }) {
  const { municipality } = useSetting();
  const [way, setWay] = useState<'write' | 'sent' | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const may = (what: string): boolean => plan.mogelijk.includes(what);
  const informs = plan.status === 'raad-informeren' || plan.raadGeinformeerdOp !== null || may('brief') || may('brief/verzending');
  const letter = useQuery({ ...councilLetterQuery(municipality.gemeente, plan.jaar), enabled: informs });
  if (!informs) return null;
  const close = () => {
    setWay(null);
    moveFocusFrom(place.current, document.getElementById('raad'));
  };
  return (
    <Section title={t`Brief aan de raad`} id="raad">
      <p>{plan.raadGeinformeerdOp ? t`De raad is geïnformeerd op ${fullDay(plan.raadGeinformeerdOp)}.` : t`Leidraad heeft de brief opgesteld uit het plan. Elk woord kan nog anders.`}</p>
      {letter.isPending && <Loading what={t`De brief`} />}
      {letter.isError && <Failure error={letter.error} retry={() => void letter.refetch()} />}
      {letter.data && way !== 'write' && (
        <details className={styles['letter']}>
          <summary>{t`Lees de brief${letter.data.body.concept ? t`, zoals Leidraad hem opstelt` : ''}`}</summary>
          <p className={styles['text']} lang={DUTCH}>{letter.data.body.tekst}</p>
        </details>
      )}
      <div ref={place} className={styles['own']}>
        <Link href={`/v1/gemeenten/${municipality.gemeente}/jaarplannen/${plan.jaar}/brief/docx`}>{t`Download de brief (Word)`}</Link>
        {way === null && may('brief') && letter.data && (
          <Button purpose="secondary" onClick={() => setWay('write')}>
            {t`Herschrijf de brief`}
          </Button>
        )}
        {way === null && may('brief/verzending') && (
          <Button purpose="primary" onClick={() => setWay('sent')}>
            {t`De raad heeft de brief`}
          </Button>
        )}
        {way === 'write' && letter.data && <WriteForm plan={plan} text={letter.data.body.tekst} onDone={close} />}
        {way === 'sent' && <SentForm plan={plan} onDone={close} />}
      </div>
    </Section>
  );
}

interface FormProps {
  plan: Plan;
  onDone: () => void;
}

function WriteForm({ plan, text: began, onDone }: FormProps & { text: string }) {
  const { municipality } = useSetting();
  const form = useForm({ name: `jaarplan/${plan.jaar}/brief`, begin: () => ({ text: began }), on: { query: councilLetterQuery(municipality.gemeente, plan.jaar), of: ({ tekst }: Schemas['Raadsinformatiebrief']) => ({ text: tekst }), parts: () => [textPart('text', t`De brief`, { lines: true })] } });
  const [text, setText] = form.field('text');
  const [problems, setProblems] = useState<{ text?: string }>({});
  const path = { gemeente: municipality.gemeente, jaar: plan.jaar };
  const saving = useAct({
    form,
    act: (body: { tekst: string }, key, etag) => answer(api.PUT('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/brief', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`De brief is bewaard.`,
    after: onDone,
  });
  const submit = () => {
    const found = text.trim() === '' ? { text: t`Schrijf de brief, of laat hem zoals Leidraad hem opstelt.` } : {};
    setProblems(found);
    if (!found.text) saving.mutate({ tekst: text }, { onError: (error) => setProblems(problemsAt(error, { tekst: 'text' as const })) });
  };
  return (
    <ActForm label={t`De brief`} submit={t`Bewaar de brief`} busy={t`Bezig met bewaren …`} pending={saving.isPending} error={saving.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <TextBox label={t`De brief`} value={text} onChange={setText} problem={problems.text} lines={18} />
    </ActForm>
  );
}

function SentForm({ plan, onDone }: FormProps) {
  const { municipality, today } = useSetting();
  const form = useForm({ name: `jaarplan/${plan.jaar}/brief/verzending`, begin: () => ({ day: today as Day | null }), on: { query: planQuery(municipality.gemeente, plan.jaar) } });
  const [day, setDay] = form.field('day');
  const [problems, setProblems] = useState<{ day?: string }>({});
  const path = { gemeente: municipality.gemeente, jaar: plan.jaar };
  const telling = useAct({
    form,
    act: (body: { op: Day }, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/brief/verzending', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`Vastgelegd: de raad is geïnformeerd.`,
    after: onDone,
  });
  const submit = () => {
    setProblems(day === null ? { day: t`Kies de dag waarop de brief is verstuurd.` } : {});
    if (day !== null) telling.mutate({ op: day }, { onError: (error) => setProblems(problemsAt(error, { op: 'day' as const })) });
  };
  return (
    <ActForm label={t`De raad is geïnformeerd`} submit={t`Leg vast`} busy={t`Bezig met vastleggen …`} pending={telling.isPending} error={telling.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <DayField label={t`Op welke dag is de brief verstuurd?`} value={day} onChange={setDay} earliest={addDays(today, -365)} problem={problems.day ?? null} />
    </ActForm>
  );
}
