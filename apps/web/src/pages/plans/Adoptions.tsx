/** Which boards have adopted the plan; and for who speaks for one, saying yes, yes with changes, or not like this. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { peopleQuery, planQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { RadioGroup } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { Dutch, mixed } from '../../components/Dutch';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems, once } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { Section } from '../../components/Page';
import { StackedTable } from '../../components/StackedTable';
import { Status } from '../../components/Status';
import { TextBox } from '../../components/TextBox';
import { addDays, type Day, fullDay } from '../../format/dates';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import styles from './Plan.module.css';

type Plan = Schemas['Jaarplan'];
type Adoption = Plan['vaststellingen'][number];

export function Adoptions({ plan }: { plan: Plan }) {
  const [open, setOpen] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const { vaststellingen } = plan;
  if (vaststellingen.length === 0) return null;
  const own = vaststellingen.filter(({ magVaststellen }) => magVaststellen);
  const recorded = vaststellingen.filter(({ magVaststellen, namens }) => !magVaststellen && namens.length > 0);
  const chosen = [...own, ...recorded].find(({ gezag }) => gezag === open);
  const close = () => {
    setOpen(null);
    moveFocusFrom(place.current, document.getElementById('vaststelling'));
  };
  return (
    <Section title={t`Vaststelling per bestuur`} id="vaststelling">
      <div ref={place} className={styles['own']}>
        {chosen ? (
          <AdoptForm key={chosen.gezag} plan={plan} adoption={chosen} onDone={close} />
        ) : (
          <>
            {own.map(({ gezag, naam }) => (
              <Button key={gezag} purpose="primary" onClick={() => setOpen(gezag)}>
                {t`Beslis namens ${naam}`}
              </Button>
            ))}
            {recorded.map(({ gezag, naam }) => (
              <Button key={gezag} purpose="secondary" onClick={() => setOpen(gezag)}>
                {t`Leg vast wat ${naam} besloot`}
              </Button>
            ))}
          </>
        )}
      </div>
      <StackedTable
        caption={t`Welk bestuur het plan heeft vastgesteld`}
        heads={[t`Bestuur`, t`Waarvoor`, t`Vastgesteld`]}
        rows={vaststellingen.map((one) => ({ key: one.gezag, cells: [one.naam, <Dutch key="waarvoor">{one.waarvoor}</Dutch>, <When key="wanneer" adoption={one} />] }))}
      />
    </Section>
  );
}

const When = ({ adoption: { op, metAanpassingen, aanpassingen } }: { adoption: Adoption }) =>
  op === null ? (
    <Status tone="quiet">{t`Nog niet`}</Status>
  ) : (
    <span>
      <Status tone="good">{t`Vastgesteld`}</Status> {fullDay(op)}
      {metAanpassingen && mixed`, met aanpassingen${aanpassingen ? `: ${aanpassingen}` : ''}`}
    </span>
  );

type Answer = 'ja' | 'aanpassingen' | 'nee';
const ANSWERS: readonly { value: Answer; text: string }[] = [
  { value: 'ja', text: t`Vastgesteld zoals het er ligt` },
  { value: 'aanpassingen', text: t`Vastgesteld met aanpassingen` },
  { value: 'nee', text: t`Zo niet: het plan gaat terug` },
];

interface Problems extends OnBehalfProblems {
  answer?: string;
  day?: string;
  text?: string;
}

function AdoptForm({ plan, adoption: { gezag, naam, magVaststellen, namens }, onDone }: { plan: Plan; adoption: Adoption; onDone: () => void }) {
  const { municipality, today } = useSetting();
  const everybody = useQuery({ ...peopleQuery(municipality.gemeente), enabled: namens.length > 0 });
  const people = once((everybody.data?.resultaten ?? []).filter(({ id }) => namens.includes(id)));
  const form = useForm({
    name: `jaarplan/${plan.jaar}/vaststelling/${gezag}`,
    begin: () => ({ told: onBehalfOf(today, magVaststellen || namens.length > 1 ? '' : namens[0]), choice: null as Answer | null, day: today as Day | null, text: '' }),
    on: { query: planQuery(municipality.gemeente, plan.jaar) },
  });
  const [told, setTold] = form.field('told');
  const [choice, setChoice] = form.field('choice');
  const [day, setDay] = form.field('day');
  const [text, setText] = form.field('text');
  const [problems, setProblems] = useState<Problems>({});
  const params = (key: string, etag: string) => ({ path: { gemeente: municipality.gemeente, jaar: plan.jaar }, header: { 'If-Match': etag, 'Idempotency-Key': key } });
  const deciding = useAct({
    form,
    act: ({ antwoord, op, tekst, ...said }: { antwoord: Answer; op: Day; tekst: string; namens?: Schemas['Namens'] }, key, etag) =>
      antwoord === 'nee'
        ? answer(api.POST('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/vaststellingen/weigering', { params: params(key, etag), body: { gezag, reden: tekst, ...said } }))
        : answer(api.POST('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/vaststellingen', { params: params(key, etag), body: { gezag, op, ...(antwoord === 'aanpassingen' ? { aanpassingen: tekst } : {}), ...said } })),
    done: ({ antwoord }) => (antwoord === 'nee' ? t`Vastgelegd. Het plan gaat terug naar wie het schrijft.` : t`Vastgesteld namens ${naam}.`),
    after: onDone,
  });
  const submit = () => {
    const found: Problems = {
      ...(choice === null ? { answer: magVaststellen ? t`Kies wat uw bestuur heeft besloten.` : t`Kies wat ${naam} heeft besloten.` } : {}),
      ...(choice !== 'nee' && choice !== null && day === null ? { day: t`Kies de dag van het besluit.` } : {}),
      ...onBehalfProblems(told, today, !magVaststellen),
      ...(choice !== null && choice !== 'ja' && text.trim() === '' ? { text: choice === 'nee' ? t`Schrijf waarom niet: de secretaris krijgt dit te lezen.` : t`Schrijf welke aanpassingen.` } : {}),
    };
    setProblems(found);
    if (choice !== null && Object.keys(found).length === 0) deciding.mutate({ antwoord: choice, op: day ?? today, tekst: text, ...namensIn(told) }, { onError: (error) => setProblems(problemsAt(error, { op: 'day', aanpassingen: 'text', reden: 'text', namens: 'told' })) });
  };
  return (
    <ActForm label={t`Besluit van ${naam}`} submit={t`Leg het besluit vast`} busy={t`Bezig met vastleggen …`} pending={deciding.isPending} error={deciding.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <RadioGroup legend={t`Wat heeft ${naam} besloten?`} value={choice} onChange={setChoice} options={ANSWERS} problem={problems.answer} />
      {choice !== 'nee' && <DayField label={t`Op welke dag?`} value={day} onChange={setDay} earliest={addDays(today, -365)} problem={problems.day ?? null} />}
      {choice !== null && choice !== 'ja' && <TextBox label={choice === 'nee' ? t`Waarom niet?` : t`Welke aanpassingen?`} value={text} onChange={setText} problem={problems.text} lines={3} />}
      <OnBehalfFields people={people} required={!magVaststellen} value={told} onChange={setTold} problems={problems} />
    </ActForm>
  );
}
