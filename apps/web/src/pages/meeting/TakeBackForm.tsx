/** Asked before an item is taken back: what comes of it, and for who records it for another, how they heard it. */
import { useEffect, useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, Refusal, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { namensIn, onBehalfOf, onBehalfProblems, recordedFor, type OnBehalfProblems, type Person } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { TextBox } from '../../components/TextBox';
import { t } from '../../language/t';
import styles from './Meeting.module.css';
import { liesBeforeCommittee, whatComesOfIt } from './taking-back';

interface Props {
  item: Schemas['Agendapunt'];
  meeting: Schemas['VergaderingVolledig'];
  forPerson?: Person;
  /** @param refusal null: it was taken back */
  onLeft: (refusal: string | null) => void;
  onCancel: () => void;
}

export function TakeBackForm({ item, meeting, forPerson, onLeft, onCancel }: Props) {
  const setting = useSetting();
  const { municipality, session, today } = setting;
  const form = useForm({ name: `vergaderingen/${meeting.id}/terugnemen/${item.id}`, begin: () => ({ told: onBehalfOf(today, forPerson?.id), reason: '' }) });
  const [told, setTold] = form.field('told');
  const [reason, setReason] = form.field('reason');
  const [problems, setProblems] = useState<OnBehalfProblems & { reason?: string }>({});
  const question = useRef<HTMLParagraphElement>(null);
  // Not at the first field, nor where there is none: what comes of it is read before it is done.
  useEffect(() => question.current?.focus(), []);
  const path = { gemeente: municipality.gemeente, vergadering: meeting.id, agendapunt: item.id };
  const offered = liesBeforeCommittee(item, meeting);
  const send = ({ namens, reden }: { namens?: Schemas['Namens']; reden?: string }, params: { path: typeof path; header: { 'Idempotency-Key': string } }) =>
    offered ? api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/agendapunten/{agendapunt}/intrekking', { params, body: namens ? { namens } : {} }) : api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/intrekking', { params, body: { ...(namens && { namens }), ...(reden && { reden }) } });
  const taking = useAct({
    form,
    act: (body: { namens?: Schemas['Namens']; reden?: string }, key) =>
      answer(send(body, { path, header: { 'Idempotency-Key': key } })).then(
        () => onLeft(null),
        (error: unknown) => {
          if (error instanceof Refusal) onLeft(error.detail);
          throw error;
        },
      ),
    done: () => t`‘${item.titel}’ is teruggenomen.`,
  });
  const unheard = told.who === '' && item.ingediendDoor !== session?.persoonId;
  const submit = (): void => {
    const found = onBehalfProblems(told, today);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const why = unheard && reason.trim() !== '' ? { reden: reason.trim() } : {};
    taking.mutate({ ...namensIn(told), ...why }, { onError: (error) => setProblems(problemsAt(error, { namens: 'told', reden: 'reason' })) });
  };
  const people = forPerson ? [forPerson] : recordedFor(setting, meeting.overleg, 'lid').filter(({ id }) => id === item.ingediendDoor);
  return (
    <ActForm label={t`‘${item.titel}’ terugnemen`} submit={t`Ja, neem terug`} busy={t`Bezig met terugnemen …`} pending={taking.isPending} error={taking.error} problems={problems} onSubmit={submit} form={form} onCancel={onCancel}>
      <p ref={question} tabIndex={-1} className={styles['question']}>{whatComesOfIt(item, meeting, unheard).join(' ')}</p>
      <OnBehalfFields people={people} required={forPerson !== undefined} value={told} onChange={setTold} problems={problems} />
      {unheard && <TextBox label={t`Waarom?`} hint={item.vertrouwelijk ? t`Dit mag leeg blijven. Het punt is vertrouwelijk: wat u schrijft, staat niet in de mail.` : t`Dit mag leeg blijven. Wat u schrijft, staat in de mail aan wie het indiende.`} value={reason} onChange={setReason} problem={problems.reason} lines={2} />}
    </ActForm>
  );
}
