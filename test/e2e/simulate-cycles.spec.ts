/** A year of Leidschendam-Voorburg in which every civil servant leaves half-way: the quality cycles go round all the same. */
import { localDateOf } from '#calendar/local-date';
import { readOptions } from '#apps/cli/simulation/options';
import { simulate, type Simulated } from '#apps/cli/simulation/simulate';
import { createTestDatabase } from '../support/database.js';

/** One of the seeds with which they leave. */
const SEED = '4';

let year: Simulated;
beforeAll(async () => {
  const database = await createTestDatabase();
  try {
    year = await simulate(readOptions({ scheme: 'leidschendam-voorburg', seed: SEED, people: 'human' }), database, () => {});
  } finally {
    await database.drop();
  }
});

it('breaks no promise', () => expect(year.file.violations).toEqual([]));

it('has other people half-way in every seat of the municipality’s and the coordinator’s, on one day', () => {
  const [day] = year.run.facts.memberships.filter(({ bodyId, seatId, until }) => bodyId === 'stuurgroep' && seatId === 'coordinator' && until !== null).map(({ until }) => until);
  // Others come and go on days of their own.
  const ended = year.run.facts.memberships.filter(({ until }) => until === day);
  for (const bodyId of ['stuurgroep', 'regiegroep']) expect(ended.map((one) => `${one.bodyId} ${one.seatId}`)).toContain(`${bodyId} coordinator`);
  expect(ended.filter(({ seatId }) => seatId === 'gemeente').length).toBeGreaterThanOrEqual(4);
});

it('has a cycle of every theme and of the pilot, without a gap, evaluated on an agenda that is there', () => {
  const { cycles, evaluations, meetings } = year.file;
  expect(cycles.map(({ ambition }) => ambition).sort()).toEqual(['arbeidsmarkt', 'brede-ontwikkeling', 'doorgaande-leerlijnen', 'gelijke-kansen', 'passend-jeugdhulp', 'preventie', 'vroegsignalering']);
  for (const { from, to, phases } of cycles) {
    expect(phases[0]!.from).toBe(from);
    expect(phases.at(-1)!.to).toBe(to);
    phases.slice(1).forEach((phase, index) => expect(phase.from).toBe(phases[index]!.to));
  }
  expect(evaluations.filter(({ kind }) => kind === 'tussentijds').map(({ ambition }) => ambition).sort()).toEqual(['passend-jeugdhulp', 'preventie']);
  for (const { on, agendaMeeting } of evaluations) expect(meetings.find(({ id }) => id === agendaMeeting)).toMatchObject({ body: 'regiegroep', cancelled: false, heldOn: on });
});

it('asks for figures each quarter of early education', () => {
  const [cycle] = year.run.facts.cycles.filter(({ subjectId }) => subjectId === 'gelijke-kansen');
  expect(cycle!.context.plan.moments.map(({ asks }) => localDateOf(asks).slice(0, 7))).toEqual(['2021-10', '2022-01', '2022-04', '2022-05']);
});
