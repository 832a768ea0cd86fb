/** The agenda as lines whose order the secretary can change: not that of standing items, nor of minutes to adopt. PURE. */
import type { Schemas } from '../../api/client';
import type { Line } from '../../components/agenda-lines';

type Item = Pick<Schemas['Agendapunt'], 'id' | 'titel' | 'minuten' | 'herkomst'>;

const stands = ({ herkomst }: Item): boolean => herkomst === 'vast' || herkomst === 'verslag';

/** @param order ids of what can be moved; what it does not name comes after, in the agenda's own order */
export function agendaLinesOf(agenda: readonly Item[], order: readonly string[]): Line[] {
  const rank = ({ id }: Item): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const first = agenda.findIndex((item) => !stands(item));
  const before = first === -1 ? agenda : agenda.slice(0, first);
  const after = first === -1 ? [] : agenda.slice(first).filter(stands);
  const movable = agenda.filter((item) => !stands(item)).sort((a, b) => rank(a) - rank(b));
  return [...before.map(line('vast')), ...movable.map(line('op-agenda')), ...after.map(line('vast'))];
}

const line = (state: Line['state']) => ({ id, titel, minuten }: Item): Line => ({ id, title: titel, minutes: minuten, state });
