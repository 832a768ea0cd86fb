/** The body chose some of the list, or it was written down wrongly: which assignments were chosen. */
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import type { Part } from '../../api/form-parts';
import { yearChoiceQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm, FormPart } from '../../components/ActForm';
import { Tick } from '../../components/Choices';
import { Dutch } from '../../components/Dutch';
import { Failure, Loading } from '../../components/states';
import { counted } from '../../format/text';
import { t } from '../../language/t';
import { choosable, type YearChoice } from './year-choice';

interface Props {
  year: YearChoice;
  onDone: () => void;
}

/** Begins with what was said by now: somebody else may have done so since the list was read. */
export function ChooseForm({ year: { schooljaar }, onDone }: Props) {
  const { municipality } = useSetting();
  const version = useQuery({ ...yearChoiceQuery(municipality.gemeente, schooljaar), refetchOnMount: 'always' });
  if (version.isFetchedAfterMount && version.data) return <Choose year={version.data.body} onDone={onDone} />;
  return version.isError ? <Failure error={version.error} retry={() => void version.refetch()} /> : <Loading what={t`De lijst met opdrachten`} />;
}

function Choose({ year, onDone }: Props) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, schooljaar: year.schooljaar };
  const offers = choosable(year);
  const form = useForm({ name: `uitvoeringsagenda/${year.schooljaar}`, begin: () => begin(year), on: { query: yearChoiceQuery(municipality.gemeente, year.schooljaar), of: begin, parts: () => offers.map(({ id, titel }) => tickPart(id, titel)) } });
  const { chosen } = form.draft;
  const naming = useAct({
    form,
    act: (opdrachtIds: readonly string[], key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/uitvoeringsagendas/{schooljaar}/keuze', { params: { path, header: { 'Idempotency-Key': key, 'If-Match': etag } }, body: { opdrachtIds: [...opdrachtIds] } })),
    done: (ids) => t`Vastgelegd: ${counted(ids.length, t`opdracht`, t`opdrachten`)} gekozen voor schooljaar ${year.schooljaar}.`,
    after: onDone,
  });
  const change = (id: string) => (on: boolean) => form.set((before) => ticked(before, id, on));
  return (
    <ActForm label={t`Wat is gekozen voor schooljaar ${year.schooljaar}`} submit={t`Leg vast`} busy={t`Bezig met vastleggen …`} pending={naming.isPending} error={naming.error} problems={NONE} onSubmit={() => naming.mutate(chosen)} form={form} onCancel={onDone}>
      <FormPart title={t`Welke opdrachten zijn gekozen?`}>
        {offers.map(({ id, titel, ambitieNaam }) => (
          <Tick key={id} label={<Dutch>{`${titel} (${ambitieNaam})`}</Dutch>} checked={chosen.includes(id)} onChange={change(id)} />
        ))}
      </FormPart>
    </ActForm>
  );
}

interface Draft {
  chosen: readonly string[];
}

const begin = (year: YearChoice): Draft => ({ chosen: choosable(year).filter(({ gekozen }) => gekozen === true).map(({ id }) => id) });
const ticked = ({ chosen }: Draft, id: string, on: boolean): Draft => ({ chosen: on ? [...new Set([...chosen, id])] : chosen.filter((one) => one !== id) });
const tickPart = (id: string, title: string): Part<Draft> => ({ key: id, name: title, get: ({ chosen }) => chosen.includes(id), put: (draft, on) => ticked(draft, id, on === true), said: (on) => (on ? t`gekozen` : t`niet gekozen`) });

/** Every tick is a right answer. */
const NONE = {};
