/** "Waarom deze datum?": the reason for a deadline in Dutch sentences, one per step. */
import { formatDutchDate } from './local-date.js';
import type { DayObstacle, Deadline, LocalDate, ReasonStep, Unit } from './model.js';

/** @param anchor what the deadline is counted from, with its article: 'de vergadering' */
export function explainDeadline(deadline: Pick<Deadline, 'reason' | 'met' | 'anchor'>, anchor = deadline.anchor ?? 'de vergadering'): string[] {
  const sentences = explain(deadline.reason, anchor);
  return deadline.met ? sentences : [...sentences, 'De afgesproken termijn is niet meer haalbaar. Dit is de beste datum die er nog is.'];
}

export function explain(reason: readonly ReasonStep[], anchor = 'de vergadering'): string[] {
  return grouped(reason).map((steps) => sentence(steps, anchor));
}

/** The obstacle of a day, to follow "die dag": 'valt in de zomervakantie (regio midden)', 'is Koningsdag'. */
export function describeObstacle(obstacle: DayObstacle): string {
  switch (obstacle.kind) {
    case 'weekend':
      return 'valt in het weekend';
    case 'public-holiday':
      return `is ${obstacle.name}`;
    case 'bridge-day':
      return `is de ${obstacle.name}`;
    case 'school-holiday':
      return `valt ${obstacle.expected ? 'naar verwachting ' : ''}in de ${obstacle.name} (regio ${obstacle.region})`;
  }
}

/** '1 week', '6 weken', '1 werkdag', '15 dagen' */
export function describeAmount(amount: number, unit: Unit): string {
  const [one, more] = { 'calendar-days': ['dag', 'dagen'], 'working-days': ['werkdag', 'werkdagen'], weeks: ['week', 'weken'] }[unit];
  return `${amount} ${amount === 1 ? one : more}`;
}

/** Shifts in a row are one move to the reader: the obstacles are summed up, the last day is where it ends. */
function grouped(reason: readonly ReasonStep[]): ReasonStep[][] {
  const groups: ReasonStep[][] = [];
  for (const step of reason) {
    const group = groups.at(-1);
    if (step.code === 'shift' && group?.at(-1)?.code === 'shift') group.push(step);
    else groups.push([step]);
  }
  return groups;
}

function sentence(steps: readonly ReasonStep[], anchor: string): string {
  const step = steps[0]!;
  switch (step.code) {
    case 'count': {
      if (step.amount === 0) return `De datum is de dag van ${anchor} zelf: ${formatDutchDate(step.to)}.`;
      const side = step.direction === 'before' ? 'voor' : 'na';
      return `${describeAmount(step.amount, step.unit)} ${side} ${anchor} van ${formatDutchDate(step.from)} is ${formatDutchDate(step.to)}.`;
    }
    case 'shift':
      return shifted(steps as Extract<ReasonStep, { code: 'shift' }>[]);
    case 'not-in-past':
      return `${capital(formatDutchDate(step.from))} is al voorbij: de eerste dag die nog kan is ${formatDutchDate(step.to)}.`;
    case 'after-predecessor':
      return `Deze stap komt na ‘${step.predecessor}’ en gaat daarom van ${move(step)}.`;
    case 'before-successor':
      return `Deze stap moet op tijd klaar zijn voor ‘${step.successor}’ en gaat daarom van ${move(step)}.`;
    case 'chosen':
      return `Er is een andere dag gekozen: van ${move(step)}.`;
    case 'began-late':
      return `Dit kon pas op ${formatDutchDate(step.on)} beginnen, en daarvoor is twee werkdagen: van ${move(step)}.`;
    case 'reserved':
      return `De vergadering van ${formatDutchDate(step.from)} nam dit besluit onder voorbehoud en gaf de achterban tot en met ${formatDutchDate(step.to)}. Komt er geen antwoord, dan vraagt Leidraad drie weken lang na; daarna vervalt het voorbehoud.`;
    case 'no-school-holidays-known':
      return `De schoolvakanties rond ${formatDutchDate(step.date)} zijn nog niet bekend: loop deze datum later nog eens na.`;
  }
}

function shifted(steps: readonly Extract<ReasonStep, { code: 'shift' }>[]): string {
  const [first, last] = [steps[0]!, steps.at(-1)!];
  const obstacles = steps.map((step) => `${step === first ? 'die dag' : formatDutchDate(step.from)} ${describeObstacle(step.obstacle)}`);
  const day = last.direction === 'earlier' ? 'de laatste werkdag ervoor' : 'de eerste werkdag erna';
  return `${capital(enumeration(obstacles))}: de datum gaat naar ${day}, ${formatDutchDate(last.to)}.`;
}

const move = ({ from, to }: { from: LocalDate; to: LocalDate }): string => `${formatDutchDate(from)} naar ${formatDutchDate(to)}`;

const enumeration = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
