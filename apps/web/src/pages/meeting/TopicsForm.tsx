/** Chooses the topics of one item. What it took over from where it came from stays, and is said. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { wholePart } from '../../api/form-parts';
import { problemsAt } from '../../api/problems';
import { meetingQuery, topicsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { mixed } from '../../components/Dutch';
import { ManyOf } from '../../components/Several';
import { Failure, Loading } from '../../components/states';
import { listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';

interface Draft {
  topics: string[];
}

interface Props {
  item: Schemas['Agendapunt'];
  meetingId: string;
  onDone: () => void;
}

export function TopicsForm({ item, meetingId, onDone }: Props) {
  const { gemeente } = useSetting().municipality;
  const topics = useQuery(topicsQuery(gemeente));
  const known = topics.data?.resultaten ?? [];
  const nameOf = (id: string): string => [...known, ...item.onderwerpen].find((one) => one.id === id)?.naam ?? id;
  const form = useForm<Draft, Schemas['VergaderingVolledig']>({
    name: `vergaderingen/${meetingId}/onderwerpen/${item.id}`,
    begin: () => ({ topics: item.eigenOnderwerpen ?? [] }),
    on: {
      query: meetingQuery(gemeente, meetingId),
      of: ({ agenda }) => ({ topics: agenda.find(({ id }) => id === item.id)?.eigenOnderwerpen ?? [] }),
      parts: () => [wholePart('topics', t`Onderwerpen`, (ids) => listed(ids.map(nameOf)))],
    },
  });
  const [chosen, setChosen] = form.field('topics');
  const [problems, setProblems] = useState<{ topics?: string }>({});
  const path = { gemeente, vergadering: meetingId, agendapunt: item.id };
  const saying = useAct({
    form,
    act: (onderwerpen: string[], key) => answer(api.PUT('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/onderwerpen', { params: { path, header: { 'Idempotency-Key': key } }, body: { onderwerpen } })),
    done: () => t`Vastgelegd waarover ‘${item.titel}’ gaat.`,
    after: onDone,
  });
  const submit = (): void => {
    setProblems({});
    saying.mutate(chosen, { onError: (error) => setProblems(problemsAt(error, { onderwerpen: 'topics' })) });
  };
  const taken = item.onderwerpen.filter(({ id }) => !item.eigenOnderwerpen?.includes(id)).map(({ naam }) => naam);
  if (topics.isPending) return <Loading what={t`De lijst met onderwerpen`} />;
  if (!topics.data) return <Failure error={topics.error} retry={() => void topics.refetch()} />;
  return (
    <ActForm label={t`Onderwerpen van ‘${item.titel}’`} submit={t`Leg vast`} busy={t`Bezig met vastleggen …`} pending={saying.isPending} error={saying.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <ManyOf
        legend={t`Over welke onderwerpen gaat dit punt?`}
        hint={t`De wettelijke toets en de spiegel tellen dit mee. De onderwerpen van de wet staan bovenaan.`}
        add={t`Voeg een onderwerp toe`}
        none={t`Kies een onderwerp`}
        value={chosen}
        onChange={setChosen}
        problem={problems.topics}
        options={known.map(({ id, naam }) => ({ value: id, text: naam, lang: DUTCH }))}
      />
      {taken.length > 0 && <p className="subtle">{mixed`Gaat ook over ${listed(taken)}: dat komt mee van waar dit punt uit voortkwam.`}</p>}
    </ActForm>
  );
}
