/** The agenda as it becomes: does it fit, in which order, and is it done? */
import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { type Form, isStale } from '../../api/form';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { Changed } from '../../components/ActForm';
import { Dutch } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { Failure } from '../../components/states';
import { StillHere } from '../../components/Typed';
import { longMoment, minutesLater, timeOf } from '../../format/dates';
import { counted } from '../../format/text';
import { t } from '../../language/t';
import { announce } from '../../layout/announce';
import { moveFocusFrom } from '../../layout/focus';
import { agendaLines, budgetOf, moved, orderOf, type Line } from './agenda';
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
  const starts = startsOf(begin, lines);
  // Who may see the answers, decides.
  const mayOrder = antwoorden !== null;
  return (
    <Section title={t`De agenda tot nu toe`} id="agenda">
      <StillHere form={form} />
      <TimeBudget budget={budgetOf(lines, tijd.beschikbaar)} />
      <ol className={styles['agenda']}>
        {lines.map((line, index) => (
          <li key={line.id} className={styles['line']}>
            <span className={styles['line-time']}>{timeOf(starts[index]!)}</span>
            <span>
              <Dutch>{line.title}</Dutch> <span className="subtle">({counted(line.minutes, t`minuut`, t`minuten`)}{line.state === 'open' ? t`, nog niet beslist` : ''})</span>
            </span>
            {mayOrder && line.state !== 'vast' && <Move line={line} order={orderOf(lines)} onMove={setOrder} />}
          </li>
        ))}
      </ol>
      {mayOrder && <Close preparation={preparation} etag={etag} form={form} order={orderOf(lines)} />}
    </Section>
  );
}

/** Up and down by a button each, which keeps the focus; the new place is said aloud. */
function Move({ line, order, onMove }: { line: Line; order: readonly string[]; onMove: (order: string[]) => void }) {
  const buttons = useRef<HTMLSpanElement>(null);
  const pressed = useRef<-1 | 1 | null>(null);
  const place = order.indexOf(line.id);
  const move = (by: -1 | 1) => {
    pressed.current = by;
    const next = moved(order, line.id, by);
    onMove(next);
    announce(t`‘${line.title}’ staat nu op plaats ${next.indexOf(line.id) + 1} van ${order.length}.`);
  };
  // Moving takes the element out of the page for a moment, and the focus with it.
  useEffect(() => {
    if (pressed.current === null) return;
    buttons.current?.querySelectorAll('button')[pressed.current === -1 ? 0 : 1]?.focus();
    pressed.current = null;
  }, [place]);
  return (
    <span className={styles['move']} ref={buttons}>
      <MoveButton label={t`${line.title} omhoog`} end={place === 0} onClick={() => move(-1)}>
        ↑
      </MoveButton>
      <MoveButton label={t`${line.title} omlaag`} end={place === order.length - 1} onClick={() => move(1)}>
        ↓
      </MoveButton>
    </span>
  );
}

/** At the end of the list the button stays where it is, for who has the focus on it, and does nothing. */
const MoveButton = ({ label, end, onClick, children }: { label: string; end: boolean; onClick: () => void; children: string }) => (
  <button type="button" className={styles['arrow']} aria-label={label} aria-disabled={end} onClick={() => !end && onClick()}>
    {children}
  </button>
);

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

function startsOf(begin: string, lines: readonly Line[]): string[] {
  let elapsed = 0;
  return lines.map(({ minutes }) => {
    const start = minutesLater(begin, elapsed);
    elapsed += minutes;
    return start;
  });
}
