/** Somebody gets an office that goes with no seat, from a day on. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { peopleQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { RadioGroup, SelectBox } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { type Day, fullDay } from '../../format/dates';
import { t } from '../../language/t';
import { giverOf } from './giver';
import { givable, OFFICES, type OfficeName, titleOf } from './offices';

const FIELDS = { functie: 'office', persoonId: 'person', overleg: 'body', voorPersoonId: 'forPerson', vanaf: 'from', tot: 'until' } as const;
type Field = (typeof FIELDS)[keyof typeof FIELDS];

interface Given {
  functie: OfficeName;
  persoonId: string;
  overleg?: string;
  voorPersoonId?: string;
  vanaf: Day;
  tot?: Day;
}

/** As filled in. */
interface Giving {
  office: OfficeName | null;
  person: string;
  body: string;
  forPerson: string;
  from: Day | null;
  until: Day | null;
}

export function GiveForm({ onDone }: { /** Which one was given; none where one thought better of it. */ onDone: (given?: OfficeName) => void }) {
  const setting = useSetting();
  const { municipality: { gemeente }, session, today } = setting;
  const people = useQuery(peopleQuery(gemeente));
  const giver = giverOf(setting);
  const may = givable(giver);
  const form = useForm({ name: 'beheer/functies', begin: (): Giving => ({ office: null, person: '', body: '', forPerson: '', from: today, until: null }) });
  const { office, person, body, forPerson, from, until } = form.draft;
  const [problems, setProblems] = useState<Partial<Record<Field, string>>>({});
  const all = (people.data?.resultaten ?? []).map(({ id, naam }) => ({ value: id, text: naam }));
  const nameOf = (id: string): string => all.find(({ value }) => value === id)?.text ?? t`Deze persoon`;
  const giving = useAct({
    form,
    act: (given: Given, key) => answer(api.POST('/v1/gemeenten/{gemeente}/functies', { params: { path: { gemeente }, header: { 'Idempotency-Key': key } }, body: given })),
    done: ({ functie, persoonId, vanaf }) => t`${nameOf(persoonId)} is vanaf ${fullDay(vanaf)} ${titleOf(functie).toLowerCase()}.`,
    after: ({ functie }) => onDone(functie),
  });
  const submit = () => {
    const found: typeof problems = {
      ...(office === null && { office: t`Kies een functie.` }),
      ...(person === '' && { person: t`Kies iemand.` }),
      ...(office === 'toehoorder' && body === '' && { body: t`Kies een overleg.` }),
      ...(office === 'bestuurssecretariaat' && forPerson === '' && { forPerson: t`Kies iemand.` }),
      ...(from === null && { from: t`Kies een dag.` }),
    };
    setProblems(found);
    if (office === null || from === null || Object.keys(found).length > 0) return;
    const given: Given = { functie: office, persoonId: person, ...(office === 'toehoorder' && { overleg: body }), ...(office === 'bestuurssecretariaat' && { voorPersoonId: forPerson }), vanaf: from, ...(until !== null && { tot: until }) };
    giving.mutate(given, { onError: (error) => setProblems(problemsAt(error, FIELDS)) });
  };
  return (
    <ActForm label={t`Iemand een functie geven`} submit={t`Geef deze functie`} busy={t`Bezig met vastleggen …`} pending={giving.isPending} error={giving.error} problems={problems} onSubmit={submit} form={form} onCancel={() => onDone()}>
      <RadioGroup legend={t`Welke functie?`} value={office} onChange={(chosen) => form.change({ office: chosen })} problem={problems.office} options={OFFICES.filter(({ name }) => may.includes(name)).map(({ name, title }) => ({ value: name, text: title }))} />
      <SelectBox label={t`Wie?`} hint={t`Staat iemand niet op de lijst? Voeg die persoon eerst toe bij Mensen. Uzelf kunt u geen functie geven.`} none={t`Kies iemand`} value={person} onChange={(chosen) => form.change({ person: chosen })} problem={problems.person} options={all.filter(({ value }) => value !== session?.persoonId)} />
      {office === 'toehoorder' && <SelectBox label={t`Van welk overleg?`} none={t`Kies een overleg`} value={body} onChange={(chosen) => form.change({ body: chosen })} problem={problems.body} options={setting.bodies.filter(({ id }) => giver.bodies.includes(id)).map(({ id, naam }) => ({ value: id, text: naam }))} />}
      {office === 'bestuurssecretariaat' && <SelectBox label={t`Voor wie?`} none={t`Kies iemand`} value={forPerson} onChange={(chosen) => form.change({ forPerson: chosen })} problem={problems.forPerson} options={all.filter(({ value }) => value !== person)} />}
      <DayField label={t`Vanaf`} value={from} onChange={(chosen) => form.change({ from: chosen })} earliest={today} problem={problems.from ?? null} />
      <DayField label={t`Tot (mag leeg blijven)`} value={until} onChange={(chosen) => form.change({ until: chosen })} earliest={from ?? today} problem={problems.until ?? null} />
    </ActForm>
  );
}
