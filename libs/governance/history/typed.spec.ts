import type { Actor } from '#engine/model';
import { oncePerSitting } from './typed.js';

const anna: Actor = { kind: 'person', personId: 'anna' };
const bas: Actor = { kind: 'person', personId: 'bas' };
const at = (time: string, event: string, actor: Actor = anna) => ({ at: `2026-10-29T${time}:00.000Z`, event, actor });
const told = (rows: ReturnType<typeof at>[]) => oncePerSitting(rows).map((row) => `${row.at.slice(11, 16)} ${row.event}`);

describe('what is saved as one types', () => {
  it('is told once a sitting, as it was last', () => {
    expect(told([at('13:00', 'RECORD_REVISED'), at('13:05', 'DECISION_RECORDED'), at('13:10', 'RECORD_REVISED'), at('13:40', 'RECORD_REVISED')])).toEqual(['13:05 DECISION_RECORDED', '13:40 RECORD_REVISED']);
  });

  it('is told again when somebody comes back to it, and of each person apart', () => {
    expect(told([at('13:00', 'DRAFT_SAVED'), at('15:00', 'DRAFT_SAVED'), at('15:10', 'DRAFT_SAVED', bas)])).toEqual(['13:00 DRAFT_SAVED', '15:00 DRAFT_SAVED', '15:10 DRAFT_SAVED']);
  });

  it('leaves every decision in the course', () => {
    expect(told([at('13:00', 'DECISION_RECORDED'), at('13:01', 'DECISION_RECORDED')])).toHaveLength(2);
  });
});
