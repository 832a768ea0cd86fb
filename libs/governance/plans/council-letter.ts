/** The raadsinformatiebrief that Leidraad drafts: how this year's plan goes, and what next year's says. Pure; whoever sends it may change every word. */
import { formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { formatEuros } from '#scheme/budget/euros';

export interface LetterAction {
  action: string;
  planning: string;
  partners: string[];
  doneOn: LocalDate | null;
}

export interface LetterLine {
  name: string;
  aim: string | null;
  costCents: number;
  leaCents: number;
  actions: LetterAction[];
}

export interface LetterPlan {
  title: string;
  lines: LetterLine[];
}

export interface LetterFacts {
  municipality: string;
  today: LocalDate;
  /** The plan of the year that is running; null: there was none. */
  running: LetterPlan | null;
  /** What came of it in somebody's words; null: it is not evaluated yet. */
  evaluation: string | null;
  next: LetterPlan & { availableCents: number | null; budgetName: string | null };
  adoptions: { name: string; on: LocalDate | null; adapted: boolean }[];
}

export function councilLetter({ municipality, today, running, evaluation, next, adoptions }: LetterFacts): string {
  return [
    `Raadsinformatiebrief: ${next.title}`,
    `${municipality}, ${formatDutchDate(today)}`,
    'Geachte raad,',
    `Met deze brief informeert het college u over de Lokale Educatieve Agenda: ${running ? `hoe ${running.title} verloopt, en ` : ''}wat de partners zich voornemen in ${next.title}.`,
    ...(running ? [progress(running, evaluation)] : []),
    programme(next),
    adopted(adoptions),
    'Met vriendelijke groet,',
    'Het college van burgemeester en wethouders',
  ].join('\n\n');
}

function progress({ title, lines }: LetterPlan, evaluation: string | null): string {
  const written = lines.filter(({ actions }) => actions.length > 0);
  const rows = written.map(({ name, actions }) => {
    const done = actions.filter(({ doneOn }) => doneOn !== null).length;
    const open = actions.filter(({ doneOn }) => doneOn === null);
    const rest = open.length === 0 ? '' : ` Nog niet af: ${open.map(({ action, planning }) => `${action} (${planning})`).join('; ')}.`;
    return `- ${name}: ${done} van ${actions.length} ${actions.length === 1 ? 'actie is' : 'acties zijn'} af.${rest}`;
  });
  return [`Voortgang van ${title}`, ...(rows.length === 0 ? ['In dit plan staan geen acties.'] : rows), ...(evaluation === null ? [] : ['', evaluation])].join('\n');
}

function programme({ title, lines, availableCents, budgetName }: LetterFacts['next']): string {
  const rows = lines.filter(({ actions, costCents }) => actions.length > 0 || costCents > 0).map(({ name, aim, actions, costCents, leaCents }) => {
    const does = actions.map(({ action, planning }) => `  - ${action} (${planning})`);
    return [`- ${name}${aim === null ? '' : `: ${aim}`}${costCents === 0 ? '' : ` Kosten ${formatEuros(costCents)}, waarvan ${formatEuros(leaCents)} ten laste van het LEA-budget.`}`, ...does].join('\n');
  });
  const lea = lines.reduce((sum, { leaCents }) => sum + leaCents, 0);
  const money = availableCents === null ? `Samen vragen de plannen ${formatEuros(lea)} van het LEA-budget.` : `Samen vragen de plannen ${formatEuros(lea)} van het LEA-budget; beschikbaar is ${formatEuros(availableCents)}${budgetName === null ? '' : ` (${budgetName})`}.`;
  return [`Programma: ${title}`, ...(rows.length === 0 ? ['De regels van dit plan noemen nog geen acties.'] : rows), '', money].join('\n');
}

function adopted(adoptions: LetterFacts['adoptions']): string {
  const rows = adoptions.map(({ name, on, adapted }) => `- ${name}: ${on === null ? 'nog niet' : `${formatDutchDate(on)}${adapted ? ', met aanpassingen' : ''}`}`);
  return ['Vastgesteld door', ...rows].join('\n');
}
