/** A definition as a Mermaid state diagram, for the documentation. PURE: read off the machine itself, so it cannot disagree with it. */
import type { StateNode, TransitionDefinition } from 'xstate';
import type { WorkflowDefinition } from './definition.js';
import { transitionsOf } from './check.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any machine's contexts and events
type Node = StateNode<any, any>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Transition = TransitionDefinition<any, any>;

/** Mermaid text of `definition`, ending with a newline. Timers are set in capitals like all events; what a state takes without leaving it stands in its note. */
export function diagram(definition: WorkflowDefinition): string {
  return ['stateDiagram-v2', ...states(definition.machine.root).map((line) => `  ${line}`), ''].join('\n');
}

function states(parent: Node): string[] {
  const children = Object.values(parent.states);
  const start = parent.type === 'compound' ? (parent.initial.target ?? []).map((node) => `[*] --> ${idOf(node)}`) : [];
  return [...start, ...children.flatMap(declaration), ...children.flatMap(arrows), ...children.flatMap(note)];
}

function declaration(node: Node): string[] {
  const named = `state "${node.key}" as ${idOf(node)}`;
  if (Object.keys(node.states).length === 0) return [named];
  const inner = node.type === 'parallel' ? Object.values(node.states).flatMap((region, index) => [...(index > 0 ? ['--'] : []), ...states(region)]) : states(node);
  return [`${named} {`, ...inner.map((line) => `  ${line}`), '}'];
}

/** One arrow per target, with everything that leads there. */
function arrows(node: Node): string[] {
  if (node.type === 'final') return [`${idOf(node)} --> [*]`];
  const all = transitionsOf(node);
  const targets = [...new Set(all.flatMap((transition) => transition.target ?? []))];
  return targets.map((target) => `${idOf(node)} --> ${idOf(target)} : ${labels(all.filter((transition) => transition.target?.includes(target))).join('<br/>')}`);
}

function note(node: Node): string[] {
  const inside = labels(transitionsOf(node).filter((transition) => !transition.target && transition.eventType !== ''));
  return inside.length === 0 ? [] : [`note right of ${idOf(node)}`, ...inside.map((line) => `  ${line}`), 'end note'];
}

/** Each once; a guard that another transition of the same event makes up for is left out. */
function labels(transitions: readonly Transition[]): string[] {
  const all = new Set(transitions.map(label));
  return [...all].filter((line) => !line.includes(' [') || !all.has(line.slice(0, line.indexOf(' ['))));
}

function label({ eventType, guard }: Transition): string {
  const condition = typeof guard === 'string' ? guard : typeof guard === 'object' && guard !== null && 'type' in guard ? String(guard.type) : null;
  return [eventType, condition && `[${condition}]`].filter(Boolean).join(' ') || 'always';
}

/** Mermaid's ids know no hyphen. */
const idOf = (node: Node): string => node.path.join('_').replaceAll('-', '_');
