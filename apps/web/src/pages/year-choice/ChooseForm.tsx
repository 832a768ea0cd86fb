/** The body chose some of the list, or it was written down wrongly: which assignments were chosen. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { yearChoiceQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { ActForm, FormPart } from '../../components/ActForm';
import { Tick } from '../../components/Choices';
import { counted } from '../../format/text';
import { choosable, type YearChoice } from './year-choice';

export function ChooseForm({ year, onDone }: { year: YearChoice; onDone: () => void }) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, schooljaar: year.schooljaar };
  // The version that is changed: somebody else may have said meanwhile which were chosen.
  const version = useQuery(yearChoiceQuery(path.gemeente, path.schooljaar));
  const offers = choosable(year);
  const [chosen, setChosen] = useState<readonly string[]>(offers.filter(({ gekozen }) => gekozen === true).map(({ id }) => id));
  const naming = useAct({
    act: (opdrachtIds: readonly string[], key) => answer(api.POST('/v1/gemeenten/{gemeente}/uitvoeringsagendas/{schooljaar}/keuze', { params: { path, header: { 'Idempotency-Key': key, ...(version.data ? { 'If-Match': version.data.etag } : {}) } }, body: { opdrachtIds: [...opdrachtIds] } })),
    done: (ids) => `Vastgelegd: ${counted(ids.length, 'opdracht', 'opdrachten')} gekozen voor schooljaar ${year.schooljaar}.`,
    after: onDone,
  });
  const change = (id: string) => (on: boolean) => setChosen((before) => (on ? [...before, id] : before.filter((one) => one !== id)));
  return (
    <ActForm label={`Wat is gekozen voor schooljaar ${year.schooljaar}`} submit="Leg vast" busy="Bezig met vastleggen …" pending={naming.isPending} error={naming.error} problems={NONE} onSubmit={() => naming.mutate(chosen)} onCancel={onDone}>
      <FormPart title="Welke opdrachten zijn gekozen?">
        {offers.map(({ id, titel, ambitieNaam }) => (
          <Tick key={id} label={`${titel} (${ambitieNaam})`} checked={chosen.includes(id)} onChange={change(id)} />
        ))}
      </FormPart>
    </ActForm>
  );
}

/** Every tick is a right answer. */
const NONE = {};
