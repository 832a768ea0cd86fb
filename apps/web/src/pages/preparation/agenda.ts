/** The agenda as it becomes: what stands fast before and after, what the committee took, and in between an order that can be changed. PURE. */
import type { Schemas } from '../../api/client';
import type { Line } from '../../components/agenda-lines';

type Preparation = Schemas['Voorbereiding'];

type Of = Pick<Preparation, 'ookOpDeAgenda' | 'punten'>;

/** In the order of `order`; what that does not name comes after, as it came in. */
export function agendaLines({ ookOpDeAgenda, punten }: Of, order: readonly string[]): Line[] {
  const fixed = (place: 'begin' | 'eind'): Line[] => ookOpDeAgenda.filter(({ plek }) => plek === place).map((item) => line(item, 'vast'));
  const movable = [...ookOpDeAgenda.filter(({ plek }) => plek === 'midden').map((item) => line(item, 'op-agenda')), ...punten.filter(mayComeOn).map((item) => line(item, item.besluit === null ? 'open' : 'op-agenda'))];
  const rank = ({ id }: Line): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...fixed('begin'), ...movable.sort((a, b) => rank(a) - rank(b)), ...fixed('eind')];
}

const mayComeOn = ({ besluit }: Preparation['punten'][number]): boolean => besluit === null || besluit.soort === 'aanvaard';

const line = ({ id, titel, minuten }: { id: string; titel: string; minuten: number }, state: Line['state']): Line => ({ id, title: titel, minutes: minuten, state });

export interface Budget {
  available: number;
  fixed: number;
  taken: number;
  open: number;
  /** Below zero: so much too long, when everything comes onto the agenda. */
  left: number;
}

export function budgetOf(lines: readonly Line[], available: number): Budget {
  const sum = (state: Line['state']): number => lines.filter((one) => one.state === state).reduce((total, { minutes }) => total + minutes, 0);
  const [fixed, taken, open] = [sum('vast'), sum('op-agenda'), sum('open')];
  return { available, fixed, taken, open, left: available - fixed - taken - open };
}
