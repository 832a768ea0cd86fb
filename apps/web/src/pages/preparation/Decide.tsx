/** Deciding on one item: onto the agenda at one click, or another decision with what that needs. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import type { Form } from '../../api/form';
import { meetingsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { RadioGroup, SelectBox } from '../../components/Choices';
import { mixed } from '../../components/Dutch';
import { Failure } from '../../components/states';
import { TextBox } from '../../components/TextBox';
import { StillHere } from '../../components/Typed';
import { dayOf, longDay } from '../../format/dates';
import { counted } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { decideOn, decisionBody, mayTakeIn, problemsWith, type Choice, type ChoiceProblems, type Kind } from './decision';
import styles from './Preparation.module.css';

const KINDS: readonly { value: Kind; text: string }[] = [
  { value: 'aanvaard', text: t`Op de agenda, met een andere tijd` },
  { value: 'samengevoegd', text: t`Samenvoegen met een ander punt` },
  { value: 'uitgesteld', text: t`Doorschuiven naar een andere vergadering` },
  { value: 'verwezen', text: t`Verwijzen naar een ander overleg` },
  { value: 'afgewezen', text: t`Niet op de agenda` },
];

interface Props {
  item: Schemas['VoorbereidPunt'];
  preparation: Schemas['Voorbereiding'];
  /** The decision is shown by then, and these buttons are gone. */
  after: () => void;
}

export function Decide({ item, preparation, after }: Props) {
  const { municipality } = useSetting();
  const [otherwise, setOtherwise] = useState(false);
  const path = { gemeente: municipality.gemeente, vergadering: preparation.vergaderingId, agendapunt: item.id };
  const form = useForm({ name: `vergaderingen/${preparation.vergaderingId}/besluit/${item.id}`, begin: (): Choice => ({ ...decideOn(item), kind: 'uitgesteld' }) });
  const deciding = useAct({
    form,
    act: (body: ReturnType<typeof decisionBody>, key) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/agendapunten/{agendapunt}/besluit', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: () => t`Het besluit over ‘${item.titel}’ is vastgelegd.`,
    after,
  });
  const decide = (choice: Choice) => !deciding.isPending && deciding.mutate(decisionBody(choice));
  return (
    <div className={styles['decide']}>
      {deciding.isError && <Failure error={deciding.error} />}
      {!otherwise && (
        <div className={styles['buttons']}>
          <Button purpose="primary" onClick={() => decide(decideOn(item))} aria-busy={deciding.isPending}>
            {deciding.isPending ? t`Bezig met vastleggen …` : t`Zet op de agenda (${counted(item.minuten, t`minuut`, t`minuten`)})`}
            <span className="visually-hidden" lang={DUTCH}>: {item.titel}</span>
          </Button>
          <Button purpose="secondary" onClick={() => setOtherwise(true)} aria-expanded={false}>
            {t`Iets anders …`}<span className="visually-hidden"> {mixed`met ${item.titel}`}</span>
          </Button>
        </div>
      )}
      {otherwise && <Otherwise item={item} preparation={preparation} form={form} busy={deciding.isPending} onDecide={decide} onClose={() => setOtherwise(false)} />}
    </div>
  );
}

function Otherwise({ item, preparation, form, busy, onDecide, onClose }: Omit<Props, 'after'> & { form: Form<Choice>; busy: boolean; onDecide: (choice: Choice) => void; onClose: () => void }) {
  const place = useRef<HTMLFormElement>(null);
  const { draft: choice } = form;
  const [problems, setProblems] = useState<ChoiceProblems>({});
  const set = <K extends keyof Choice>(key: K) => (value: Choice[K]) => form.set((before) => ({ ...before, [key]: value }));
  useEffect(() => place.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  useEffect(() => place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [problems]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsWith(choice);
    setProblems(found);
    if (Object.keys(found).length === 0) onDecide(choice);
  };
  const cancel = () => {
    form.discard();
    onClose();
  };
  return (
    <form ref={place} className={styles['form']} onSubmit={submit} noValidate aria-label={t`Besluit over ${item.titel}`}>
      <StillHere form={form} />
      <RadioGroup legend={t`Wat gebeurt ermee?`} value={choice.kind} onChange={set('kind')} options={KINDS} />
      {choice.kind === 'aanvaard' && <TextBox label={t`Hoeveel minuten krijgt het?`} value={choice.minutes} onChange={set('minutes')} problem={problems.minutes} figures />}
      {choice.kind === 'samengevoegd' && <Into item={item} preparation={preparation} value={choice.into} onChange={set('into')} problem={problems.into} />}
      {choice.kind === 'uitgesteld' && <OtherMeeting preparation={preparation} value={choice.meeting} onChange={set('meeting')} problem={problems.meeting} />}
      {choice.kind === 'verwezen' && <OtherBody preparation={preparation} value={choice.body} onChange={set('body')} problem={problems.body} />}
      {['uitgesteld', 'verwezen', 'afgewezen'].includes(choice.kind) && (
        <TextBox label={t`Waarom?`} hint={choice.kind === 'afgewezen' ? t`Wie het punt inbracht, krijgt dit te lezen.` : t`Mag leeg blijven. Wie het punt inbracht, krijgt dit te lezen.`} value={choice.reason} onChange={set('reason')} problem={problems.reason} lines={2} />
      )}
      <div className={styles['buttons']}>
        <Button type="submit" purpose="primary" aria-busy={busy}>
          {busy ? t`Bezig met vastleggen …` : t`Leg het besluit vast`}
        </Button>
        <Button purpose="subtle" onClick={cancel}>
          {t`Toch niet`}
        </Button>
      </div>
    </form>
  );
}

interface Field {
  value: string;
  onChange: (value: string) => void;
  problem: string | undefined;
}

function Into({ item, preparation, ...field }: Field & Omit<Props, 'after'>) {
  const options = mayTakeIn(item, preparation).map(({ id, titel }) => ({ value: id, text: titel, lang: DUTCH }));
  return <SelectBox label={t`Met welk punt?`} hint={t`De stukken gaan mee.`} none={options.length === 0 ? t`Er is geen ander punt` : t`Kies een punt`} options={options} {...field} />;
}

/** Meetings of the same body that are still to come. */
function OtherMeeting({ preparation, ...field }: Field & Pick<Props, 'preparation'>) {
  const { municipality, today } = useSetting();
  const meetings = useQuery(meetingsQuery(municipality.gemeente, { overleg: preparation.overleg, van: today, aantal: 50 }));
  if (meetings.isError && !meetings.data) return <Failure error={meetings.error} retry={() => void meetings.refetch()} />;
  const others = (meetings.data?.resultaten ?? []).filter(({ id, status }) => id !== preparation.vergaderingId && ['gepland', 'agendapunten-verzamelen', 'agenda-in-voorbereiding', 'agenda-voorgesteld', 'agenda-vastgesteld', 'agenda-verzonden'].includes(status));
  const options = others.map(({ id, begin }) => ({ value: id, text: longDay(dayOf(begin), today) }));
  return <SelectBox label={t`Naar welke vergadering?`} none={meetings.isPending ? t`Wordt opgehaald …` : options.length === 0 ? t`Er is nog geen andere vergadering gepland` : t`Kies een vergadering`} options={options} {...field} />;
}

function OtherBody({ preparation: { overleg }, ...field }: Field & Pick<Props, 'preparation'>) {
  const { bodies } = useSetting();
  const options = bodies.filter(({ id, soort }) => id !== overleg && soort !== 'agendacommissie').map(({ id, naam }) => ({ value: id, text: naam }));
  return <SelectBox label={t`Naar welk overleg?`} hint={t`Het komt daar vanzelf op de eerstvolgende agenda.`} none={t`Kies een overleg`} options={options} {...field} />;
}
