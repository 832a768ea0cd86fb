import { readFileSync } from 'node:fs';
import { meetingRefusal } from './meeting.js';
import { minutesRefusal } from './minutes.js';
import { REFUSALS, refusalText } from './refusals.js';
import { definitions } from './registry.js';
import { plannedMeeting } from './world.spec-support.js';

const source = [...definitions.keys()].map((name) => readFileSync(new URL(`./${name}.ts`, import.meta.url), 'utf8')).join('\n');

describe('refusals', () => {
  it.each(Object.entries(REFUSALS))('%s says in Dutch what is the matter: %s', (_code, sentence) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('have a general sentence for a code that is not known', () => {
    expect(refusalText('something.else')).toBe(REFUSALS['workflow.event-not-allowed']);
  });

  it('are each given by a workflow', () => {
    const given = Object.keys(REFUSALS).filter((code) => !code.startsWith('workflow.') && !['meeting.cancelled', 'meeting.closed'].includes(code));
    for (const code of given) expect(source).toContain(`'${code}'`);
  });

  it('say of a meeting that has ended how it ended', () => {
    const context = plannedMeeting().context('meeting/m1') as never;
    expect(meetingRefusal({ value: 'cancelled', context, status: 'done' }, { type: 'AGENDA_FIXED' })).toBe('meeting.cancelled');
    expect(meetingRefusal({ value: 'closed', context, status: 'done' }, { type: 'RECORD_COMPLETED' })).toBe('meeting.closed');
    expect(minutesRefusal({ value: 'closed', context: {} as never, status: 'done' }, { type: 'AKKOORD_GIVEN' })).toBe('minutes.already-adopted');
  });
});
