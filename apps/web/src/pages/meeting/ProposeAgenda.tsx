/** The secretary puts the items in order and lays the agenda before whoever fixes it. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useAct } from '../../api/act';
import { answer, api, isStale, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { Act } from '../../components/Acts';
import { AskFirst } from '../../components/AskFirst';
import { Changed } from '../../components/Changed';
import { orderOf } from '../../components/agenda-lines';
import { AgendaLines } from '../../components/AgendaLines';
import { Failure } from '../../components/states';
import { StillHere } from '../../components/Typed';
import { longMoment } from '../../format/dates';
import { t } from '../../language/t';
import { whatProposingDoes } from './agenda-fixing';
import { agendaLinesOf } from './agenda-order';

interface Props {
  meeting: Schemas['VergaderingVolledig'];
  etag: string;
  /** Told when somebody was first: this may be gone by then. */
  trying(doing: Promise<unknown>): Promise<unknown>;
  after(): void;
}

export function ProposeAgenda({ meeting, etag, trying, after }: Props) {
  const { municipality, today } = useSetting();
  const form = useForm({ name: `vergaderingen/${meeting.id}/agenda/volgorde`, begin: (): { order: readonly string[] } => ({ order: [] }) });
  const [order, setOrder] = form.field('order');
  const lines = agendaLinesOf(meeting.agenda, order);
  const movable = orderOf(lines);
  const due = meeting.termijnen.find(({ id, datum }) => id === 'approval' && datum >= today);
  const proposal = whatProposingDoes(meeting, due ? longMoment(due.moment, today) : null);
  const proposing = useAct({
    form,
    act: (volgorde: readonly string[], key) =>
      trying(answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agenda/voorstel', { params: { path: { gemeente: municipality.gemeente, vergadering: meeting.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body: { volgorde: [...volgorde] } }))),
    done: () => proposal.done,
    after,
  });
  const send = (
    <Button purpose="primary" onClick={() => !proposing.isPending && proposing.mutate(movable)} aria-busy={proposing.isPending}>
      {proposing.isPending ? t`Bezig met versturen …` : proposal.question === null ? proposal.button : t`Ja, stel de agenda vast`}
    </Button>
  );
  return (
    <Act text={proposal.text}>
      {movable.length > 1 && (
        <div role="group" aria-label={t`De volgorde van de agenda`}>
          <StillHere form={form} />
          <AgendaLines begin={meeting.begin} lines={lines} onMove={setOrder} />
        </div>
      )}
      {proposing.isError && (isStale(proposing.error) ? <Changed button={proposal.button} /> : <Failure error={proposing.error} />)}
      {proposal.question === null ? send : <AskFirst button={proposal.button} question={proposal.question}>{send}</AskFirst>}
    </Act>
  );
}
