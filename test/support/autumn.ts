/** An autumn of meetings to look at: one held whose minutes are late, one to come, mail that went out. */
import { instantOf } from '#calendar/local-date';
import type { WebApp } from './web-app.js';

export const BEGIN = instantOf('2026-08-31', '09:00');
/** Twelve days after the meeting that was held: its draft is late, the minutes leave in two days. */
export const TODAY = instantOf('2026-11-10', '10:00');

export interface Autumn {
  secretary: string;
  chair: string;
  /** Sits in the stuurgroep, without an office. */
  member: string;
  held: string;
  coming: string;
}

export async function anAutumn({ app, caller }: WebApp): Promise<Autumn> {
  const secretary = await app.holder('stuurgroep', 'procesmanager');
  const chair = await app.chairOf('stuurgroep');
  const [member] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id NOT IN ($1, $2) ORDER BY seat_id`, [secretary, chair]);
  const plan = async (begin: string): Promise<string> => (await caller(secretary).post('/gemeenten/zoetermeer/vergaderingen', { overleg: 'stuurgroep', begin, uitnodigen: true })).body.id;
  const held = await plan(instantOf('2026-10-29', '14:00'));
  const coming = await plan(instantOf('2026-12-10', '14:00'));
  await app.advanceTo(TODAY);
  return { secretary, chair, member: member!.id, held, coming };
}
