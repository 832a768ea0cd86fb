/** Zoetermeer in August 2021, with the first change of its stuurgroep (1 August 2023) under way. */
import { instantOf } from '#calendar/local-date';
import { lineUpOn } from '#governance/bodies/line-up.queries';
import { vacancies } from '#governance/rotation/vacancies';
import { inTenant } from '#platform/tenancy';
import { startApplication, type Application } from './application.js';

export interface WithTurn {
  app: Application;
  secretary: string;
  /** Id of the rotation. */
  turn: string;
}

export async function startWithTurn(): Promise<WithTurn> {
  const app = await startApplication(instantOf('2021-08-02', '09:00'));
  const secretary = await app.holder('stuurgroep', 'procesmanager');
  await app.worker.keeper.run(app.tenantId);
  const [{ id: turn }] = (await app.query<{ id: string }>(`SELECT id FROM rotation`)) as [{ id: string }];
  return { app, secretary, turn };
}

/** What the specs of rotations look at. @param app asked each time: every test has an application of its own */
export const watching = (app: () => Application) => ({
  /** Who holds that seat of the platform today. */
  person: (seat: string): Promise<string> => app().holder('platform', seat),
  /** Seat of the stuurgroep to person; null: nobody. */
  holders: async (day: string): Promise<Record<string, string | null>> =>
    Object.fromEntries((await inTenant(app().app, app().tenantId, (tx) => lineUpOn(tx, app().tenantId, day, ['stuurgroep']))).map(({ seatId, holder }) => [seatId, holder?.personId ?? null])),
  stateOf: async (rotationId: string): Promise<string> => (await app().query<{ state: string }>(`SELECT state FROM instance WHERE business_key = $1`, [rotationId]))[0]!.state,
  chairOn: async (day: string): Promise<string | undefined> =>
    (await app().query<{ id: string }>(`SELECT person_id AS id FROM chosen_office WHERE body_id = 'stuurgroep' AND office = 'voorzitter' AND held @> $1::date`, [day]))[0]?.id,
  /** How the choice of a chair stands in that rotation. */
  chairIn: async (rotationId: string) =>
    (await app().query<{ chair: { due: boolean; asked: boolean; settled: boolean; chosen: unknown } }>(`SELECT snapshot -> 'context' -> 'chair' AS chair FROM instance WHERE business_key = $1`, [rotationId]))[0]!.chair,
  /** 'gelijke-kansen-1 vacant': what is said to be open, apart from what will come free. */
  openSeats: async (today: string): Promise<string[]> => {
    const found = await inTenant(app().app, app().tenantId, (tx) => vacancies(tx, app().tenantId, { today, now: app().clock.now(), bodyId: 'stuurgroep' }));
    return found.filter(({ kind }) => kind !== 'comes-free').map(({ seatId, kind }) => `${seatId} ${kind}`);
  },
  /** The letters of a kind as one reads them, the first one first. */
  texts: async (kind: string): Promise<string[]> => (await app().query<{ text: string }>(`SELECT text_body AS text FROM mailing WHERE kind = $1 ORDER BY created_at`, [kind])).map(({ text }) => text.replace(/\s+/g, ' ')),
});
