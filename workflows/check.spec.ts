import { createMachine, raise, setup } from 'xstate';
import { z } from 'zod';
import { checkDefinition, checkDefinitions, publicEventNames } from './check.js';
import { effect, type WorkflowDefinition } from './definition.js';
import { definitions } from './registry.js';

const parts = setup({ actions: { mail: effect<{ kind: string }>() } });
const letter: WorkflowDefinition = {
  name: 'letter',
  version: 1,
  machine: parts.createMachine({
    initial: 'open',
    states: { open: { on: { SEND: { target: 'sent', actions: { type: 'mail', params: { kind: 'letter' } } }, TIME_UP: 'sent' } }, sent: { type: 'final' } },
  }),
  input: z.object({}),
  publicEvents: z.discriminatedUnion('type', [z.object({ type: z.literal('SEND') })]),
  events: ['SEND', 'TIME_UP'],
  timerEvents: ['TIME_UP'],
  effects: ['mail'],
  timers: () => [],
  migrations: {},
};

/** A machine with one state that takes SEND, and TIME_UP, and whatever else is wrong with it. */
const broken = (open: object, others: object = {}) =>
  createMachine({ initial: 'open', states: { open: { on: { SEND: {}, TIME_UP: {} }, entry: 'mail', ...open }, ...others } } as never, { actions: { mail: () => {} } });

describe('the check at start', () => {
  it('passes all workflows of the house', () => {
    expect(() => checkDefinitions(definitions.values())).not.toThrow();
  });

  it.each<[string, Partial<WorkflowDefinition>, RegExp]>([
    ['a state that nothing reaches', { machine: broken({}, { island: {} }) }, /^Workflow 'letter': nothing reaches state 'island'$/],
    ['a state below one that nothing enters', { machine: broken({}, { island: { initial: 'hut', states: { hut: {} } } }) }, /nothing reaches state 'island.hut'/],
    ['an event that its events lack', { events: ['TIME_UP'] }, /a state takes 'SEND', which its events do not name/],
    ['a public event that its events lack', { publicEvents: z.object({ type: z.literal('SEDN') }) }, /callers may send 'SEDN'/],
    ['an event that no state takes', { events: ['SEND', 'TIME_UP', 'SHELVE'] }, /no state takes event 'SHELVE'/],
    ['a timer’s event that its events lack', { timerEvents: ['TIME_PU'] }, /a timer sends 'TIME_PU'/],
    ['a timer’s event that callers may send', { timerEvents: ['SEND'] }, /callers may send 'SEND', which is for a timer/],
    ['timers whose events are not named', { timerEvents: undefined }, /its timerEvents are not named/],
    ['an effect that its effects lack', { effects: [] }, /asks for effect 'mail'/],
    ['an effect that nothing asks for', { effects: ['mail', 'post'] }, /nothing asks for effect 'post'/],
    ['a delay of xstate’s own', { machine: broken({ after: { 1000: 'sent' } }, { sent: {} }) }, /uses 'after'/],
    ['an invoked actor', { machine: broken({ invoke: { src: 'other' } }) }, /invokes an actor/],
    ['a raised event', { machine: broken({ exit: raise({ type: 'SEND' }) }) }, /uses xstate.raise/],
    ['a version without its migration', { version: 3, migrations: { 1: (snapshot) => snapshot } }, /no migration from version 2/],
    ['a name that no URL likes', { name: 'Letter' }, /not kebab-case/],
  ])('stops at %s', (_what, change, message) => {
    expect(() => checkDefinition({ ...letter, ...change })).toThrow(message);
  });

  it('stops at two workflows of one name', () => {
    expect(() => checkDefinitions([letter, letter])).toThrow("Workflow 'letter' is defined twice");
  });

  it('is not needed for a target that does not exist: the machine cannot even be made', () => {
    expect(() => broken({ on: { SEND: 'nowhere' } })).toThrow(/nowhere/);
  });
});

it('the names of public events are read off the schema', () => {
  expect(publicEventNames(letter)).toEqual(['SEND']);
  expect(publicEventNames(definitions.get('minutes')!)).toContain('AKKOORD_GIVEN');
});
