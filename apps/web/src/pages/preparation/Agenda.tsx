/** The agenda as it becomes: does it fit, in which order, and is it done? */
import { Button } from '@nl-design-system-candidate/button-react';
import { useAct } from '../../api/act';
import { answer, api, isStale, type Schemas } from '../../api/client';
import type { Form } from '../../api/form';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { Changed } from '../../components/Changed';
import { orderOf } from '../../components/agenda-lines';
import { AgendaLines } from '../../components/AgendaLines';
import { Section } from '../../components/Page';
import { Failure } from '../../components/states';
import { StillHere } from '../../components/Typed';
import { longMoment } from '../../format/dates';
import { counted } from '../../format/text';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { agendaLines, budgetOf } from './agenda';
import styles from './Preparation.module.css';
import { TimeBudget } from './TimeBudget';

type Preparation = Schemas['Voorbereiding'];
const BUSY = new Set<Preparation['status']>(['wacht-op-oproep', 'punten-verzamelen', 'beslissen']);

export function Agenda({ preparation, etag }: { preparation: Preparation; etag: string }) {
  const { vergaderingId, begin, tijd, status, volgorde, antwoorden } = preparation;
  const form = useForm({ name: `vergaderingen/${vergaderingId}/volgorde`, begin: (): { order: readonly string[] } => ({ order: volgorde }) });
  const [order, setOrder] = form.field('order');
  if (!BUSY.has(status)) return null;
  const lines = agendaLines(preparation, order);
  // Who may see the answers, decides.
  const mayOrder = antwoorden !== null;
  return (
    <Section title={t`De agenda tot nu toe`} id="agenda">
      <StillHere form={form} />
      <TimeBudget budget={budgetOf(lines, tijd.beschikbaar)} />
      <AgendaLines begin={begin} lines={lines} onMove={mayOrder ? setOrder : undefined} remark={({ state }) => state === 'open' && t`, nog niet beslist`} />
      {mayOrder && <Close preparation={preparation} etag={etag} form={form} order={orderOf(lines)} />}
    </Section>
  );
}

function Close({ preparation, etag, form, order }: { preparation: Preparation; etag: string; form: Pick<Form<never>, 'over' | 'done'>; order: readonly string[] }) {
  const { municipality, today } = useSetting();
  const { vergaderingId, vaststelling, mogelijk } = preparation;
  const path = { gemeente: municipality.gemeente, vergadering: vergaderingId };
  const fixes = vaststelling === 'agendacommissie';
  const closing = useAct({
    form,
    act: (volgorde: readonly string[], key) =>
      answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/afronding', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body: { volgorde: [...volgorde] } })),
    done: () => (fixes ? t`De agenda is vastgesteld.` : t`De voorbereiding is afgerond.`),
    after: () => moveFocusFrom(document.getElementById('agenda')?.closest('section'), document.querySelector('h1')),
  });
  if (!mogelijk.includes('voorbereiding/afronding')) return <p className="subtle">{whyNot(preparation, today)}</p>;
  const button = fixes ? t`Stel de agenda vast` : t`Rond de voorbereiding af`;
  const next = fixes ? t`De agendacommissie stelt de agenda hiermee vast, in deze volgorde. De secretaris verzendt hem daarna met de stukken.` : vaststelling === 'secretaris' ? t`De agenda gaat hiermee, in deze volgorde, naar de secretaris, die hem laat vaststellen door de secretaris.` : t`De agenda gaat hiermee, in deze volgorde, naar de secretaris, die hem laat vaststellen door de voorzitter.`;
  return (
    <div className={styles['act']}>
      <p>{next}</p>
      {closing.isError && (isStale(closing.error) ? <Changed button={button} /> : <Failure error={closing.error} />)}
      <Button purpose="primary" onClick={() => !closing.isPending && closing.mutate(order)} aria-busy={closing.isPending}>
        {closing.isPending ? t`Bezig met afronden …` : button}
      </Button>
    </div>
  );
}

/** When closing will be possible. */
function whyNot({ status, punten, termijnen }: Preparation, today: string): string {
  const open = punten.filter(({ besluit }) => besluit === null).length;
  const due = termijnen.find(({ id }) => id === 'itemsDue');
  if (status !== 'beslissen') return t`Afronden kan als iedereen de tijd heeft gehad om punten in te brengen${due ? t`: na ${longMoment(due.moment, today)}` : ''}.`;
  return t`Afronden kan als over elk punt is beslist: nog ${counted(open, t`punt`, t`punten`)}.`;
}
