/** Zoetermeer in August 2021, with the first change of its stuurgroep (1 August 2023) under way. */
import { instantOf } from '#calendar/local-date';
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
