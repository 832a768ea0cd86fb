/** Who is asked for a figure changes while the goal stays: people and tasks move between organisations. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { ActForm } from '../../components/ActForm';
import { SelectBox } from '../../components/Choices';
import { TextBox } from '../../components/TextBox';
import type { Indicator } from './cycle';
import { seatIn, seatKey, seatOptions } from './goal';

interface Props {
  indicator: Indicator;
  cycle: Schemas['Kwaliteitsronde'];
  /** The version that the reader saw. */
  etag: string;
}

export function MeasurerForm({ indicator, cycle, etag }: Props) {
  const { municipality, bodies } = useSetting();
  const [seat, setSeat] = useState(seatKey(indicator.meetplek));
  const [words, setWords] = useState(indicator.wieMeet ?? '');
  const [problems, setProblems] = useState<{ seat?: string; words?: string }>({});
  const path = { gemeente: municipality.gemeente, ambitie: cycle.ambitie, ronde: cycle.ronde, indicator: indicator.id };
  const asking = useAct({
    act: (body: { meetplek: { overleg: string; plek: string } | null; wieMeet: string | null }, key) => answer(api.PUT('/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/indicatoren/{indicator}/meter', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => 'Vastgelegd. Wie het nu is, hoort het als er een cijfer open staat.',
  });
  const submit = () => {
    const same = seat === seatKey(indicator.meetplek) && words.trim() === (indicator.wieMeet ?? '');
    setProblems(same ? { seat: 'Zo staat het er al. Kies iemand anders.' } : {});
    if (!same) asking.mutate({ meetplek: seatIn(seat), wieMeet: words.trim() || null }, { onError: (error) => setProblems(problemsAt(error, { meetplek: 'seat' as const, wieMeet: 'words' as const })) });
  };
  return (
    <details className="no-print">
      <summary>
        Vraag het cijfer aan iemand anders<span className="visually-hidden"> voor {indicator.naam}</span>
      </summary>
      <ActForm label={`Wie meet ${indicator.naam}`} submit="Leg vast wie meet" busy="Bezig met vastleggen …" pending={asking.isPending} error={asking.error} problems={problems} onSubmit={submit}>
        <SelectBox label="Aan wie vraagt Leidraad het cijfer?" none="Aan de eigenaar van de ambitie" value={seat} onChange={setSeat} options={seatOptions(bodies)} problem={problems.seat} />
        <TextBox label="Wie meet?" hint="In woorden, zoals het bij het doel staat. Mag leeg blijven." value={words} onChange={setWords} problem={problems.words} />
      </ActForm>
    </details>
  );
}
