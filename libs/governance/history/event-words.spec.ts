import { definitions } from '#workflows/registry';
import { EVENT_WORDS, eventWords } from './event-words.js';

const events = [...definitions.values()].flatMap(({ name, events }) => ['start', ...events].map((event) => [name, event] as const));

describe('the course of a workflow', () => {
  it.each(events)('%s %s is told in words, or is on purpose nothing that a reader looks for', (workflow, event) => {
    const words = EVENT_WORDS[workflow]?.[event];
    expect([workflow, event, words]).not.toContain(undefined);
    if (words !== null) expect(words).toMatch(/^[A-ZÉ][^.]*[^. ]$/);
  });

  it('has no words for events that no workflow knows', () => {
    const known = new Set(events.map(([workflow, event]) => `${workflow} ${event}`));
    const told = Object.entries(EVENT_WORDS).flatMap(([workflow, words]) => Object.keys(words).map((event) => `${workflow} ${event}`));
    expect(told.filter((one) => !known.has(one))).toEqual([]);
    expect(eventWords('rotation', 'DANCED')).toBeNull();
  });
});
