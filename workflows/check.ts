/**
 * What must be true of every definition before a process starts: a defect in a workflow stops the start with one clear line,
 * not a meeting half a year later. PURE. xstate itself refuses unknown targets when the machine is made.
 */
import type { StateNode, TransitionDefinition } from 'xstate';
import { z } from 'zod';
import type { WorkflowDefinition } from './definition.js';

/** @throws Error naming every definition's problems, one a line */
export function checkDefinitions(definitions: Iterable<WorkflowDefinition>): void {
  const all = [...definitions];
  const twice = all.filter(({ name }, index) => all.findIndex((other) => other.name === name) !== index).map(({ name }) => `Workflow '${name}' is defined twice`);
  const problems = [...twice, ...all.flatMap(problemsOf)];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** @throws Error naming all problems of this definition, one a line */
export const checkDefinition = (definition: WorkflowDefinition): void => checkDefinitions([definition]);

function problemsOf(definition: WorkflowDefinition): string[] {
  const problems = [...shape(definition), ...machinery(definition), ...reachability(definition), ...events(definition), ...effects(definition)];
  return [...new Set(problems)].map((problem) => `Workflow '${definition.name}': ${problem}`);
}

function shape({ name, version, migrations }: WorkflowDefinition): string[] {
  const missing = Array.from({ length: version - 1 }, (_, index) => index + 1).filter((from) => !(from in migrations));
  return [
    ...(/^[a-z]+(-[a-z]+)*$/.test(name) ? [] : ['its name is not kebab-case']),
    ...missing.map((from) => `no migration from version ${from}`),
  ];
}

/** What a machine that never runs as an actor cannot have. */
function machinery({ machine }: WorkflowDefinition): string[] {
  const delayed = nodesOf(machine.root).filter((node) => node.after.length > 0);
  const invoking = nodesOf(machine.root).filter((node) => node.invoke.length > 0);
  const inline = actionsOf(machine.root).filter(({ type }) => /^xstate\.(raise|sendTo|spawnChild|emit|log|cancel|stopChild)$/.test(type));
  return [
    ...delayed.map((node) => `state '${nameOf(node)}' uses 'after'; derive a timer instead`),
    ...invoking.map((node) => `state '${nameOf(node)}' invokes an actor; ask for an effect instead`),
    ...inline.map(({ type, node }) => `state '${nameOf(node)}' uses ${type}; ask for an effect instead`),
  ];
}

function reachability({ machine }: WorkflowDefinition): string[] {
  const reached = new Set<Node>();
  const queue: Node[] = [machine.root];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    const entered = node.type === 'parallel' ? Object.values(node.states) : node.type === 'compound' ? (node.initial.target ?? []) : [];
    queue.push(...entered, ...transitionsOf(node).flatMap((transition) => transition.target ?? []), ...(node.parent ? [node.parent] : []));
  }
  return nodesOf(machine.root).filter((node) => !reached.has(node)).map((node) => `nothing reaches state '${nameOf(node)}'`);
}

function events(definition: WorkflowDefinition): string[] {
  const known = new Set(definition.events);
  const taken = new Set(nodesOf(definition.machine.root).flatMap((node) => [...node.transitions.keys()]).filter((type) => !type.startsWith('xstate.')));
  const open = publicEventNames(definition);
  const timers = definition.timerEvents;
  const unknown = (names: Iterable<string>, what: string) => [...names].filter((name) => !known.has(name)).map((name) => `${what} '${name}', which its events do not name`);
  return [
    ...unknown(taken, 'a state takes'),
    ...unknown(open, 'callers may send'),
    ...unknown(timers ?? [], 'a timer sends'),
    ...(timers ? [] : ['its timerEvents are not named']),
    ...(timers ?? []).filter((name) => open.includes(name)).map((name) => `callers may send '${name}', which is for a timer`),
    ...[...known].filter((name) => !taken.has(name)).map((name) => `no state takes event '${name}'`),
  ];
}

/** Effects are the machine's named actions that change nothing; xstate's own have a `resolve`. */
function effects({ machine, effects: named }: WorkflowDefinition): string[] {
  const actions = machine.implementations.actions as Record<string, unknown>;
  const asked = new Set(actionsOf(machine.root).map(({ type }) => type).filter((type) => !type.startsWith('xstate.') && !isChange(actions[type])));
  return [
    ...[...asked].filter((type) => !named.includes(type)).map((type) => `asks for effect '${type}', which its effects do not name`),
    ...named.filter((type) => !asked.has(type)).map((type) => `nothing asks for effect '${type}'`),
  ];
}

/** Read from the schema itself: a union of objects with a literal `type`. */
export function publicEventNames({ publicEvents }: Pick<WorkflowDefinition, 'publicEvents'>): string[] {
  const schema = z.toJSONSchema(publicEvents, { unrepresentable: 'any' }) as EventSchema;
  const options = schema.oneOf ?? schema.anyOf ?? [schema];
  return options.flatMap(({ properties }) => properties?.type?.const ?? []);
}
type EventSchema = { oneOf?: EventSchema[]; anyOf?: EventSchema[]; properties?: { type?: { const?: string } } };

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- contexts and events of all machines
type Node = StateNode<any, any>;

export const nodesOf = (node: Node): Node[] => [node, ...Object.values(node.states).flatMap(nodesOf)];

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const transitionsOf = (node: Node): TransitionDefinition<any, any>[] => [...[...node.transitions.values()].flat(), ...(node.always ?? [])];

/** 'held', 'content.review' */
export const nameOf = (node: Node): string => node.path.join('.') || '(root)';

const isChange = (action: unknown): boolean => typeof action === 'function' && 'resolve' in action;

function actionsOf(root: Node): { type: string; node: Node }[] {
  return nodesOf(root).flatMap((node) => {
    const actions = [...node.entry, ...node.exit, ...transitionsOf(node).flatMap((transition) => transition.actions)] as (string | { type: string })[];
    return actions.map((action) => ({ type: typeof action === 'string' ? action : action.type, node }));
  });
}
