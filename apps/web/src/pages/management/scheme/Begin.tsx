/** Where a file comes from: what holds now, the answers to a dozen questions, or a file of one's own. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ChangeEvent, useId, useState } from 'react';
import { answer, api } from '../../../api/client';
import { structureQuestionsQuery, structureVersionsQuery } from '../../../api/queries';
import { problemsAt } from '../../../api/problems';
import { useSetting } from '../../../api/setting';
import { useForm } from '../../../api/use-form';
import { ActForm } from '../../../components/ActForm';
import { RadioGroup } from '../../../components/Choices';
import { DayField } from '../../../components/DayField';
import { Dutch } from '../../../components/Dutch';
import { Failure, Loading } from '../../../components/states';
import { TextBox } from '../../../components/TextBox';
import { capital } from '../../../format/text';
import { DUTCH, t } from '../../../language/t';
import { announce } from '../../../layout/announce';
import { textOfFile } from '../../people/table-file';
import styles from '../Management.module.css';

export function Begin({ onText }: { onText: (text: string) => void }) {
  const { municipality: { gemeente } } = useSetting();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const versions = useQuery(structureVersionsQuery(gemeente));
  const current = versions.data?.resultaten.find(({ geldtNu }) => geldtNu)?.versie;
  const fetching = useMutation({
    mutationFn: (versie: number) => answer(api.GET('/v1/gemeenten/{gemeente}/structuur/versies/{versie}', { params: { path: { gemeente, versie } } })),
    onSuccess: ({ bestand, versie }) => {
      onText(bestand);
      announce(t`Versie ${versie} staat in het tekstvak.`);
    },
  });
  const open = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    onText(await textOfFile(file));
    announce(t`${file.name} is geopend.`);
  };
  if (asking) return <Questions gemeente={gemeente} onCancel={() => setAsking(false)} onText={(text) => (setAsking(false), onText(text))} />;
  return (
    <>
      <p className={styles['sentence']}>{t`Waarmee begint u?`}</p>
      <div className={styles['buttons']}>
        <Button purpose="secondary" aria-disabled={current === undefined} aria-busy={fetching.isPending} onClick={() => current !== undefined && fetching.mutate(current)}>
          {t`Met wat nu geldt`}
        </Button>
        <Button purpose="secondary" onClick={() => setAsking(true)}>
          {t`Met veertien vragen`}
        </Button>
      </div>
      {fetching.isError && <Failure error={fetching.error} />}
      <div className={styles['choice']}>
        <label className="utrecht-form-label" htmlFor={id}>
          {t`Of met een bestand van uzelf`}
        </label>
        <input id={id} type="file" accept=".yaml,.yml,.txt,text/yaml" onChange={(event) => void open(event)} />
      </div>
    </>
  );
}

function Questions({ gemeente, onText, onCancel }: { gemeente: string; onText: (text: string) => void; onCancel: () => void }) {
  const questions = useQuery(structureQuestionsQuery(gemeente));
  if (questions.isPending) return <Loading what={t`De lijst met vragen`} />;
  if (!questions.data) return <Failure error={questions.error} retry={() => void questions.refetch()} />;
  return <QuestionForm gemeente={gemeente} questions={questions.data.resultaten} onText={onText} onCancel={onCancel} />;
}

type Question = { sleutel: string; vraag: string; anders: string | null; keuzes: readonly string[]; dag: boolean };

/** Before any agreement that is still in force. */
const EARLIEST = '2000-01-01';

function QuestionForm({ gemeente, questions, onText, onCancel }: { gemeente: string; questions: readonly Question[]; onText: (text: string) => void; onCancel: () => void }) {
  const form = useForm({ name: 'beheer/afspraken/vragen', begin: (): Readonly<Record<string, string>> => Object.fromEntries(questions.map(({ sleutel, anders }) => [sleutel, anders ?? ''])) });
  const { draft: given } = form;
  const [problems, setProblems] = useState<Readonly<Partial<Record<string, string>>>>({});
  const sending = useMutation({
    mutationFn: (body: Readonly<Record<string, string>>) => answer(api.POST('/v1/gemeenten/{gemeente}/structuur/opzet', { params: { path: { gemeente } }, body })),
    // The answers stand in the file by now, which is kept in its turn.
    onSuccess: ({ bestand }) => {
      form.done();
      onText(bestand);
    },
    onError: (error) => setProblems(problemsAt(error, Object.fromEntries(questions.map(({ sleutel }) => [sleutel, sleutel])))),
  });
  const answered = Object.fromEntries(Object.entries(given).filter(([, text]) => text.trim() !== ''));
  return (
    <div className={styles['questions']}>
      <ActForm label={t`Vragen voor een nieuw bestand`} submit={t`Maak het bestand`} busy={t`Bezig …`} pending={sending.isPending} error={sending.error} problems={problems} onSubmit={() => (setProblems({}), sending.mutate(answered))} form={form} onCancel={onCancel}>
        <p>{t`Van uw antwoorden maakt Leidraad een bestand, met uitleg erin. Daarna vult u aan wat nog ontbreekt. Nu verandert er nog niets.`}</p>
        {questions.map(({ sleutel, vraag, keuzes, dag }) => {
          const about = { value: given[sleutel] ?? '', onChange: (text: string) => form.change({ [sleutel]: text }), problem: problems[sleutel] ?? null };
          if (dag) return <DayField key={sleutel} label={<Dutch>{vraag}</Dutch>} {...about} value={about.value || null} onChange={(day) => about.onChange(day ?? '')} earliest={EARLIEST} />;
          if (keuzes.length === 0) return <TextBox key={sleutel} label={<Dutch>{vraag}</Dutch>} {...about} />;
          return <RadioGroup key={sleutel} legend={<Dutch>{vraag}</Dutch>} options={keuzes.map((value) => ({ value, text: capital(value), lang: DUTCH }))} {...about} />;
        })}
      </ActForm>
    </div>
  );
}
