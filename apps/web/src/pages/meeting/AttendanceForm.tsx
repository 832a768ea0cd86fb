/** Who was there, added after the record was closed: for the statutory check, which asks who sat at the table. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, langOf, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { bodiesOnQuery, meetingQuery, peopleQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { Failure, Loading } from '../../components/states';
import { TextBox } from '../../components/TextBox';
import { dayOf } from '../../format/dates';
import { nameIn } from '../../format/names';
import { t } from '../../language/t';
import { changedIn, type Draft, draftOf, partsOf, withSaid, WORDS } from '../recording/attendance';
import { seatedAt } from '../recording/people';
import { Pills } from '../recording/Presence';
import styles from './Meeting.module.css';

type Meeting = Schemas['VergaderingVolledig'];
type Body = ReturnType<typeof changedIn>;

export function AttendanceForm({ meeting, onDone, onCancel }: { meeting: Meeting; onDone: () => void; onCancel: () => void }) {
  const { gemeente } = useSetting().municipality;
  const bodies = useQuery(bodiesOnQuery(gemeente, dayOf(meeting.begin)));
  const people = useQuery(peopleQuery(gemeente));
  const seated = seatedAt(bodies.data?.resultaten ?? [], meeting);
  const nameOf = nameIn([...seated.map(({ id, name }) => ({ id, naam: name })), ...(people.data?.resultaten ?? [])], meeting.namenInVerslag);
  const form = useForm<Draft, Meeting>({ name: `vergaderingen/${meeting.id}/aanwezigheid`, begin: () => draftOf(meeting), on: { query: meetingQuery(gemeente, meeting.id), of: draftOf, parts: partsOf(nameOf) } });
  const [problems, setProblems] = useState<{ all?: string }>({});
  const path = { gemeente, vergadering: meeting.id };
  const adding = useAct({
    form,
    act: (personen: Body, key) => answer(api.POST('/v1/gemeenten/{gemeente}/wettelijke-toets/vergaderingen/{vergadering}/aanwezigheid', { params: { path, header: { 'Idempotency-Key': key } }, body: { personen } })),
    done: () => t`Vastgelegd wie er was.`,
    after: onDone,
  });
  const submit = (): void => {
    const changed = changedIn(form.draft, draftOf(meeting));
    const found = changed.length === 0 ? { all: t`Er is nog niets gewijzigd.` } : {};
    setProblems(found);
    if (changed.length > 0) adding.mutate(changed, { onError: (error) => setProblems(problemsAt(error, { personen: 'all' })) });
  };
  if (bodies.isPending) return <Loading what={t`De lijst met leden`} />;
  if (!bodies.data) return <Failure error={bodies.error} retry={() => void bodies.refetch()} />;
  return (
    <ActForm label={t`Wie er was`} submit={t`Leg vast`} busy={t`Bezig met vastleggen …`} pending={adding.isPending} error={adding.error} problems={problems} onSubmit={submit} form={form} onCancel={onCancel}>
      <ul className={styles['attendance']}>
        {seated.map(({ id, name, seats }) => (
          <li key={id}>
            <Pills legend={name} note={seats.join(', ')} options={WORDS} value={form.draft[id]?.word ?? null} onChange={(word) => form.set((draft) => withSaid(draft, id, { word }))} />
            {form.draft[id] && form.draft[id].word !== 'aanwezig' && <TextBox label={t`Wie kwam in de plaats van ${name}?`} hint={t`Leeg laten als er niemand kwam.`} value={form.draft[id].instead} onChange={(instead) => form.set((draft) => withSaid(draft, id, { instead }))} />}
          </li>
        ))}
      </ul>
      {problems.all !== undefined && (
        <p role="alert" lang={langOf(problems.all)} className={styles['wrong']}>
          {problems.all}
        </p>
      )}
    </ActForm>
  );
}
