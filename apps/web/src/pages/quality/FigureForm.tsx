/** Handing in a figure: as one writes it, with the day that it is of. And correcting one: the old figure stays, as what was known before. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import type { Form } from '../../api/form';
import { problemsAt } from '../../api/problems';
import { type Setting, useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { DayField } from '../../components/DayField';
import { mixed } from '../../components/Dutch';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems, once, type Person } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { TextBox } from '../../components/TextBox';
import { dayOf, fullDay } from '../../format/dates';
import { t } from '../../language/t';
import type { Indicator } from './cycle';

type Cycle = Schemas['Kwaliteitsronde'];

interface Props {
  indicator: Indicator;
  cycle: Cycle;
}

interface Problems extends OnBehalfProblems {
  figure?: string;
  day?: string;
  remark?: string;
}

const FIELDS = { waarde: 'figure', eenheid: 'figure', op: 'day', opmerking: 'remark', namens: 'told' } as const;

export function FigureForm({ indicator, cycle }: Props) {
  const setting = useSetting();
  const { today } = setting;
  const people = handingIn(setting, cycle, indicator);
  const form = useForm({ name: `${nameOf(cycle, indicator)}/nieuw`, begin: () => ({ figure: '', day: today as string | null, remark: '', told: onBehalfOf(today) }) });
  const [figure, setFigure] = form.field('figure');
  const [day, setDay] = form.field('day');
  const [remark, setRemark] = form.field('remark');
  const [told, setTold] = form.field('told');
  const [problems, setProblems] = useState<Problems>({});
  const handing = useFigure({ indicator, cycle }, form, () => form.change({ figure: '', remark: '', told: onBehalfOf(today) }));
  const submit = () => {
    const found: Problems = { ...(figure.trim() === '' ? { figure: t`Vul het cijfer in.` } : {}), ...(day === null ? { day: t`Kies de dag waarvan het cijfer is.` } : {}), ...onBehalfProblems(told, today) };
    setProblems(found);
    if (day !== null && Object.keys(found).length === 0) handing.mutate({ waarde: figure.trim(), op: day, opmerking: remark.trim() || null, ...namensIn(told) }, { onError: (error) => setProblems(problemsAt(error, FIELDS)) });
  };
  return (
    <details className="no-print">
      <summary>
        {t`Lever een cijfer aan`}<span className="visually-hidden"> {mixed`voor ${indicator.naam}`}</span>
      </summary>
      <ActForm label={t`Cijfer voor ${indicator.naam}`} submit={t`Bewaar het cijfer`} busy={t`Bezig met bewaren …`} pending={handing.isPending} error={handing.error} problems={problems} onSubmit={submit} form={form}>
        <TextBox label={t`Cijfer`} hint={t`Zoals u het opschrijft, bijvoorbeeld: ca. 25%`} value={figure} onChange={setFigure} problem={problems.figure} />
        <DayField label={t`Van welke dag?`} value={day} onChange={setDay} earliest={dayOf(cycle.van)} problem={problems.day ?? null} />
        <TextBox label={t`Opmerking`} hint={t`Mag leeg blijven.`} value={remark} onChange={setRemark} problem={problems.remark} />
        <OnBehalfFields people={people} value={told} onChange={setTold} problems={problems} />
      </ActForm>
    </details>
  );
}

/** Of the same day as the figure that it replaces. */
export function CorrectForm({ indicator, cycle, figure: { id, op, opgeschreven }, onDone }: Props & { figure: Indicator['cijfers'][number]; onDone: () => void }) {
  const setting = useSetting();
  const { today } = setting;
  const people = handingIn(setting, cycle, indicator);
  const form = useForm({ name: `${nameOf(cycle, indicator)}/${id}`, begin: () => ({ figure: opgeschreven, remark: '', told: onBehalfOf(today) }) });
  const [figure, setFigure] = form.field('figure');
  const [remark, setRemark] = form.field('remark');
  const [told, setTold] = form.field('told');
  const [problems, setProblems] = useState<Problems>({});
  const correcting = useFigure({ indicator, cycle }, form, onDone);
  const submit = () => {
    const found: Problems = { ...(figure.trim() === '' ? { figure: t`Vul het cijfer in zoals het moet zijn.` } : figure.trim() === opgeschreven ? { figure: t`Dit is het cijfer dat er al staat.` } : {}), ...onBehalfProblems(told, today) };
    setProblems(found);
    if (Object.keys(found).length === 0) correcting.mutate({ waarde: figure.trim(), op, opmerking: remark.trim() || null, corrigeert: id, ...namensIn(told) }, { onError: (error) => setProblems(problemsAt(error, FIELDS)) });
  };
  return (
    <ActForm label={t`Correctie van het cijfer van ${fullDay(op)}`} submit={t`Leg de correctie vast`} busy={t`Bezig met vastleggen …`} pending={correcting.isPending} error={correcting.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <TextBox label={t`Wat moet het cijfer van ${fullDay(op)} zijn?`} hint={t`Het oude cijfer blijft bewaard.`} value={figure} onChange={setFigure} problem={problems.figure} />
      <TextBox label={t`Wat klopte er niet?`} hint={t`Mag leeg blijven.`} value={remark} onChange={setRemark} problem={problems.remark} />
      <OnBehalfFields people={people} value={told} onChange={setTold} problems={problems} />
    </ActForm>
  );
}

interface FigureBody {
  waarde: string;
  op: string;
  opmerking: string | null;
  corrigeert?: string;
  namens?: Schemas['Namens'];
}

const nameOf = ({ ambitie, ronde }: Cycle, { id }: Indicator): string => `kwaliteitscyclus/${ambitie}/${ronde}/cijfers/${id}`;

function useFigure({ indicator, cycle }: Props, form: Pick<Form<never>, 'over' | 'done'>, after: () => void) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, ambitie: cycle.ambitie, ronde: cycle.ronde, indicator: indicator.id };
  return useAct({
    form,
    act: (body: FigureBody, key) => answer(api.POST('/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/indicatoren/{indicator}/metingen', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: ({ waarde, corrigeert }) => (corrigeert ? t`Gecorrigeerd: het cijfer is nu ${waarde}.` : t`Het cijfer ${waarde} is bewaard.`),
    after,
  });
}

/** For whom the secretary writes down a figure: the ambition's owners, and whoever is asked for it. */
function handingIn({ session, bodies }: Setting, { overleg, eigenaren }: Cycle, { meetplek }: Indicator): Person[] {
  const own = session?.functies.find((one) => one.overleg === overleg)?.functies ?? [];
  if (!own.includes('secretaris')) return [];
  const measurer = bodies.find(({ id }) => id === meetplek?.overleg)?.plekken.find(({ id }) => id === meetplek?.plek)?.persoon;
  return once([...eigenaren, ...(measurer ? [measurer] : [])]).filter(({ id }) => id !== session?.persoonId);
}
