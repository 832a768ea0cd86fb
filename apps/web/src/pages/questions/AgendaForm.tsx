/** Putting a vraagstuk on the agenda of a meeting: first which one, then the item as one brings in any other. */
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { meetingQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { ActForm } from '../../components/ActForm';
import { SelectBox } from '../../components/Choices';
import { recordedFor } from '../../components/on-behalf';
import { Failure, Loading, NotAllowed } from '../../components/states';
import { longMoment } from '../../format/dates';
import { t } from '../../language/t';
import type { Went } from '../meeting/handing-in';
import { type OfferBody, OfferForm } from '../preparation/OfferForm';
import { type QuestionDetail, titleFrom } from './question';

/** Where it went; null: nowhere. */
export type Placed = { meetingId: string; went: Went } | null;

export function AgendaForm({ question, onDone }: { question: QuestionDetail; onDone: (placed: Placed) => void }) {
  const setting = useSetting();
  const [chosen, choose] = useState('');
  const [meetingId, setMeeting] = useState<string | null>(null);
  const [problems, setProblems] = useState<{ meeting?: string }>({});
  const submit = () => {
    setProblems(chosen === '' ? { meeting: t`Kies een vergadering.` } : {});
    if (chosen !== '') setMeeting(chosen);
  };
  if (meetingId !== null) return <AtMeeting meetingId={meetingId} question={question} onDone={onDone} />;
  return (
    <ActForm label={t`Op een agenda zetten`} submit={t`Verder met het agendapunt`} busy="" pending={false} error={null} problems={problems} onSubmit={submit} onCancel={() => onDone(null)}>
      <SelectBox label={t`In welke vergadering?`} none={t`Kies een vergadering`} value={chosen} onChange={choose} options={question.keuzes.komend.map(({ id, overleg, begin }) => ({ value: id, text: t`${nameOfBody(setting, overleg)}, ${longMoment(begin, setting.today)}` }))} problem={problems.meeting} />
    </ActForm>
  );
}

function AtMeeting({ meetingId, question, onDone }: { meetingId: string; question: QuestionDetail; onDone: (placed: Placed) => void }) {
  const { municipality } = useSetting();
  const meeting = useQuery(meetingQuery(municipality.gemeente, meetingId));
  if (meeting.data) return <Offer meeting={meeting.data.body} question={question} onDone={onDone} />;
  return meeting.isPending ? <Loading what={t`De vergadering`} /> : <Failure error={meeting.error} retry={() => void meeting.refetch()} />;
}

function Offer({ meeting, question, onDone }: { meeting: Schemas['VergaderingVolledig']; question: QuestionDetail; onDone: (placed: Placed) => void }) {
  const setting = useSetting();
  const went = useRef<Placed>(null);
  const [open] = useState(meeting.mogelijk.includes('agendapunten'));
  const send = async (body: OfferBody, key: string): Promise<void> => {
    const params = { path: { gemeente: setting.municipality.gemeente, vergadering: meeting.id }, header: { 'Idempotency-Key': key } };
    went.current = { meetingId: meeting.id, went: await answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten', { params, body: { ...body, vraagstukId: question.id } })) };
  };
  if (!open) return <NotAllowed title={t`Hier kan niets meer op de agenda`}>{t`Kies een latere vergadering.`}</NotAllowed>;
  return (
    <OfferForm
      vergaderingId={meeting.id}
      onderwerpen={meeting.onderwerpen}
      tijd={meeting.tijd}
      begin={{ title: titleFrom(question.tekst) }}
      keptAs={question.id}
      people={recordedFor(setting, meeting.overleg, 'lid')}
      losesSight={meeting.lezer !== 'lid'}
      send={send}
      onDone={(title) => onDone(title === null ? null : went.current)}
    />
  );
}
