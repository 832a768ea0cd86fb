/** The body chose some of the list, or it was written down wrongly: which assignments were chosen. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { yearChoiceQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { ActForm, FormPart } from '../../components/ActForm';
import { Tick } from '../../components/Choices';
import { Failure, Loading } from '../../components/states';
import { counted } from '../../format/text';
import { choosable, type YearChoice } from './year-choice';

interface Props {
  year: YearChoice;
  onDone: () => void;
}

/** Begins with what was said by now: somebody else may have done so since the list was read. */
export function ChooseForm({ year: { schooljaar }, onDone }: Props) {
  const { municipality } = useSetting();
  const version = useQuery({ ...yearChoiceQuery(municipality.gemeente, schooljaar), refetchOnMount: 'always' });
  if (version.isFetchedAfterMount && version.data) return <Choose year={version.data.body} etag={version.data.etag} onDone={onDone} />;
  return version.isError ? <Failure error={version.error} retry={() => void version.refetch()} /> : <Loading what="De lijst met opdrachten" />;
}

function Choose({ year, etag, onDone }: Props & { etag: string }) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, schooljaar: year.schooljaar };
  // The version with which the ticks began: what changed since is refused, not written over.
  const [seen] = useState(etag);
  const offers = choosable(year);
  const [chosen, setChosen] = useState<readonly string[]>(offers.filter(({ gekozen }) => gekozen === true).map(({ id }) => id));
  const naming = useAct({
    act: (opdrachtIds: readonly string[], key) => answer(api.POST('/v1/gemeenten/{gemeente}/uitvoeringsagendas/{schooljaar}/keuze', { params: { path, header: { 'Idempotency-Key': key, 'If-Match': seen } }, body: { opdrachtIds: [...opdrachtIds] } })),
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
