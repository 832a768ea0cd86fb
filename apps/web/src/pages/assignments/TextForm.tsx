/** What one writes about an assignment: a question, a report, the proposal, the closing report. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { assignmentQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems, recordedFor } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { TextBox } from '../../components/TextBox';
import { t } from '../../language/t';
import type { Assignment } from './assignment';

export type Writing = 'tussenstanden' | 'vraag' | 'voorstel' | 'decharge';

interface Words {
  name: Writing;
  button: string;
  label: string;
  hint: string;
  submit: string;
  missing: string;
  done: string;
}

/** In the order in which they are offered. */
export const WRITINGS: readonly Words[] = [
  { name: 'tussenstanden', button: t`Geef een tussenstand`, label: t`Hoe staat het ervoor?`, hint: t`Wat is er gedaan, wat komt nu, en lukt de einddatum?`, submit: t`Verstuur de tussenstand`, missing: t`Schrijf hoe het ervoor staat.`, done: t`De tussenstand is verstuurd.` },
  { name: 'vraag', button: t`Stel eerst een vraag`, label: t`Wat wil de werkgroep eerst weten, of anders hebben?`, hint: t`De opdracht gaat hiermee terug: zij wordt aangepast en opnieuw voorgelegd.`, submit: t`Geef de opdracht terug met deze vraag`, missing: t`Schrijf wat u wilt weten of anders wilt.`, done: t`De opdracht is terug met uw vraag.` },
  { name: 'voorstel', button: t`Leg het voorstel voor`, label: t`Het voorstel`, hint: t`Zo komt het op de agenda van de opdrachtgever, die erover beslist.`, submit: t`Leg dit voorstel voor`, missing: t`Schrijf het voorstel.`, done: t`Het voorstel komt vanzelf op de agenda.` },
  { name: 'decharge', button: t`Vraag decharge`, label: t`Eindverslag`, hint: t`Wat is er bereikt, en wat moet een ander weten? De opdrachtgever beslist over decharge.`, submit: t`Vraag decharge`, missing: t`Schrijf het eindverslag.`, done: t`De vraag om decharge komt vanzelf op de agenda.` },
];

export function TextForm({ writing, assignment, onDone }: { writing: Writing; assignment: Assignment; onDone: () => void }) {
  const setting = useSetting();
  const { municipality, today } = setting;
  const words = WRITINGS.find(({ name }) => name === writing)!;
  const form = useForm({ name: `opdrachten/${assignment.id}/${writing}`, begin: () => ({ text: '', told: onBehalfOf(today) }), on: { query: assignmentQuery(municipality.gemeente, assignment.id) } });
  const [text, setText] = form.field('text');
  const [told, setTold] = form.field('told');
  const [problems, setProblems] = useState<OnBehalfProblems & { text?: string }>({});
  // A report anybody of the group gives; the rest its chair does.
  const people = recordedFor(setting, assignment.werkgroep, ...(writing === 'tussenstanden' ? (['lid'] as const) : (['voorzitter', 'secretaris'] as const)));
  const path = { gemeente: municipality.gemeente, opdracht: assignment.id };
  const sending = useAct({ form, act: (body: { tekst: string; namens?: Schemas['Namens'] }, key, etag) => send(writing, path, body, key, etag), done: () => words.done, after: onDone });
  const submit = () => {
    const found: OnBehalfProblems & { text?: string } = { ...(text.trim() === '' ? { text: words.missing } : {}), ...onBehalfProblems(told, today) };
    setProblems(found);
    if (Object.keys(found).length === 0) sending.mutate({ tekst: text, ...namensIn(told) }, { onError: (error) => setProblems(problemsAt(error, { tekst: 'text', namens: 'told' })) });
  };
  return (
    <ActForm label={words.button} submit={words.submit} busy={t`Bezig met versturen …`} pending={sending.isPending} error={sending.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <TextBox label={words.label} hint={words.hint} value={text} onChange={setText} problem={problems.text} lines={writing === 'tussenstanden' || writing === 'vraag' ? 5 : 10} />
      <OnBehalfFields people={people} value={told} onChange={setTold} problems={problems} />
    </ActForm>
  );
}

interface Path {
  gemeente: string;
  opdracht: string;
}

/** A report or a closing report is as true on a newer version; a question and a proposal are about what one read. */
function send(writing: Writing, path: Path, body: { tekst: string; namens?: Schemas['Namens'] }, key: string, etag: string): Promise<unknown> {
  const own = { 'Idempotency-Key': key };
  const read = { ...own, 'If-Match': etag };
  switch (writing) {
    case 'tussenstanden':
      return answer(api.POST('/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/tussenstanden', { params: { path, header: own }, body }));
    case 'vraag':
      return answer(api.POST('/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/vraag', { params: { path, header: read }, body }));
    case 'voorstel':
      return answer(api.POST('/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/voorstel', { params: { path, header: read }, body }));
    case 'decharge':
      return answer(api.POST('/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/decharge', { params: { path, header: own }, body }));
  }
}
