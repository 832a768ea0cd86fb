/** A paper for an item: its file, what it is called, and for who adds it for another, how they heard it. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { Tick } from '../../components/Choices';
import { FileField } from '../../components/FileField';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems, type Person } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { TextBox } from '../../components/TextBox';
import { t } from '../../language/t';

interface Problems extends OnBehalfProblems {
  file?: string;
  title?: string;
}

interface Paper {
  titel: string;
  vertrouwelijk: boolean;
  file: File;
  /** Of the file: another one is another command. */
  about: [name: string, size: number, changed: number];
  namens?: Schemas['Namens'];
}

interface Props {
  item: Schemas['Agendapunt'];
  meetingId: string;
  forPerson?: Person;
  /** What is confidential the reader does not read afterwards. */
  losesSight: boolean;
  onDone: () => void;
}

export function PaperForm({ item, meetingId, forPerson, losesSight, onDone }: Props) {
  const { municipality, today } = useSetting();
  const missing = item.stukken.filter(({ aanwezig }) => !aanwezig);
  // Of two that are waited for, only who adds one knows which it is.
  const announced = missing.length === 1 ? missing[0]!.titel : '';
  const form = useForm({ name: `vergaderingen/${meetingId}/stuk/${item.id}`, begin: () => ({ title: announced, confidential: false, told: onBehalfOf(today, forPerson?.id) }) });
  const [title, setTitle] = form.field('title');
  const [confidential, setConfidential] = form.field('confidential');
  const [told, setTold] = form.field('told');
  const [file, setFile] = useState<File | null>(null);
  const [problems, setProblems] = useState<Problems>({});
  const path = { gemeente: municipality.gemeente, vergadering: meetingId, agendapunt: item.id };
  const adding = useAct({
    form,
    act: ({ titel, vertrouwelijk, file: sent, namens }: Paper, key) => {
      const query = { titel, bestandsnaam: sent.name, ...(vertrouwelijk && { vertrouwelijk: 'true' as const }), ...(namens && { namensPersoon: namens.persoonId, namensKanaal: namens.kanaal, namensOp: namens.op }) };
      return answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/stukken', { params: { path, query, header: { 'Idempotency-Key': key } }, body: '', bodySerializer: () => sent, headers: { 'Content-Type': 'application/octet-stream' } }));
    },
    done: ({ titel }) => t`‘${titel}’ is toegevoegd.`,
    after: onDone,
  });
  const submit = (): void => {
    const found: Problems = { ...(file === null ? { file: t`Kies een bestand.` } : {}), ...(title.trim() === '' ? { title: t`Schrijf hoe het stuk heet.` } : {}), ...onBehalfProblems(told, today) };
    setProblems(found);
    if (file === null || Object.keys(found).length > 0) return;
    adding.mutate({ titel: title.trim(), vertrouwelijk: confidential, file, about: [file.name, file.size, file.lastModified], ...namensIn(told) }, { onError: (error) => setProblems(problemsAt(error, { titel: 'title', bestandsnaam: 'file', bestand: 'file', namens: 'told' })) });
  };
  return (
    <ActForm label={forPerson ? t`Stuk toevoegen namens ${forPerson.naam}` : t`Stuk toevoegen`} submit={t`Voeg het stuk toe`} busy={t`Bezig met toevoegen …`} pending={adding.isPending} error={adding.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <FileField label={t`Het bestand`} onChoose={setFile} problem={problems.file} />
      <TextBox label={t`Hoe heet het stuk?`} hint={t`Is het al aangekondigd? Neem dan dezelfde titel.`} value={title} onChange={setTitle} problem={problems.title} />
      <Tick label={losesSight ? t`Vertrouwelijk: u leest het zelf daarna niet meer` : t`Vertrouwelijk`} checked={confidential} onChange={setConfidential} />
      {forPerson && <OnBehalfFields people={[forPerson]} required value={told} onChange={setTold} problems={problems} />}
    </ActForm>
  );
}
