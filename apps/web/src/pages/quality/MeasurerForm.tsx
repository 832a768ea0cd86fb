/** Who is asked for a figure changes while the goal stays: people and tasks move between organisations. */
import { useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { type Part, textPart } from '../../api/form-parts';
import { problemsAt } from '../../api/problems';
import { cycleQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { SelectBox } from '../../components/Choices';
import { mixed } from '../../components/Dutch';
import { TextBox } from '../../components/TextBox';
import { t } from '../../language/t';
import type { Indicator } from './cycle';
import { seatIn, seatKey, seatOptions } from './goal';

type Cycle = Schemas['Kwaliteitsronde'];
interface Props {
  indicator: Indicator;
  cycle: Cycle;
}

interface Draft {
  seat: string;
  words: string;
}

const draftOf = ({ meetplek, wieMeet }: Indicator): Draft => ({ seat: seatKey(meetplek), words: wieMeet ?? '' });
const draftIn = ({ doelen }: Cycle, id: string): Draft | null => doelen.flatMap(({ indicatoren }) => indicatoren).flatMap((one) => (one.id === id ? [draftOf(one)] : []))[0] ?? null;
const seatPart = (options: readonly { value: string; text: string }[]): Part<Draft> => textPart('seat', t`Aan wie het cijfer wordt gevraagd`, { told: (seat) => options.find(({ value }) => value === seat)?.text ?? seat });

export function MeasurerForm({ indicator, cycle }: Props) {
  const { municipality, bodies } = useSetting();
  const place = useRef<HTMLDetailsElement>(null);
  const options = seatOptions(bodies);
  const form = useForm({
    name: `kwaliteitscyclus/${cycle.ambitie}/${cycle.ronde}/meter/${indicator.id}`,
    begin: () => draftOf(indicator),
    on: { query: cycleQuery(municipality.gemeente, cycle.ambitie, cycle.ronde), of: (now: Cycle) => draftIn(now, indicator.id), parts: () => [seatPart(options), textPart<Draft>('words', t`Wie meet`)] },
  });
  const [seat, setSeat] = form.field('seat');
  const [words, setWords] = form.field('words');
  const [problems, setProblems] = useState<{ seat?: string; words?: string }>({});
  const path = { gemeente: municipality.gemeente, ambitie: cycle.ambitie, ronde: cycle.ronde, indicator: indicator.id };
  const asking = useAct({
    form,
    act: (body: { meetplek: { overleg: string; plek: string } | null; wieMeet: string | null }, key, etag) => answer(api.PUT('/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/indicatoren/{indicator}/meter', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`Vastgelegd. Wie het nu is, hoort het als er een cijfer open staat.`,
    after: () => {
      if (!place.current) return;
      place.current.open = false;
      place.current.querySelector('summary')?.focus();
    },
  });
  const submit = () => {
    const same = seat === seatKey(indicator.meetplek) && words.trim() === (indicator.wieMeet ?? '');
    setProblems(same ? { seat: t`Zo staat het er al. Kies iemand anders.` } : {});
    if (!same) asking.mutate({ meetplek: seatIn(seat), wieMeet: words.trim() || null }, { onError: (error) => setProblems(problemsAt(error, { meetplek: 'seat' as const, wieMeet: 'words' as const })) });
  };
  return (
    <details ref={place} className="no-print">
      <summary>
        {t`Vraag het cijfer aan iemand anders`}<span className="visually-hidden"> {mixed`voor ${indicator.naam}`}</span>
      </summary>
      <ActForm label={t`Wie meet ${indicator.naam}`} submit={t`Leg vast wie meet`} busy={t`Bezig met vastleggen …`} pending={asking.isPending} error={asking.error} problems={problems} onSubmit={submit} form={form}>
        <SelectBox label={t`Aan wie vraagt Leidraad het cijfer?`} none={t`Aan de eigenaar van de ambitie`} value={seat} onChange={setSeat} options={options} problem={problems.seat} />
        <TextBox label={t`Wie meet?`} hint={t`In woorden, zoals het bij het doel staat. Mag leeg blijven.`} value={words} onChange={setWords} problem={problems.words} />
      </ActForm>
    </details>
  );
}
