/**
 * In the worked example somebody holds each office that goes with no seat, so that every role can be tried: invented people, brought in and
 * named by the commands that people use. A secretary names the beheerder, while there is none, and the beheerder the others.
 */
import { assembleCommands } from '#governance/assembly';
import { membersOn, officersOn } from '#governance/bodies/members';
import { namesOf } from '#governance/bodies/people.queries';
import type { CommandContext } from '#governance/command';
import { entities } from '#governance/database';
import { somebodyElse } from '#governance/municipalities/example-people';
import { municipalityId } from '#governance/municipalities/establish';
import { standsOn } from '#governance/municipalities/scheme-history';
import type { GivenOffice } from '#identity/permissions';
import { VirtualClock } from '#platform/clock';
import { createDatabase } from '#platform/database';
import { derivedId, randomIds } from '#platform/ids';
import { createLog } from '#platform/logging';
import type { Scheme } from '#scheme/model';

type Product = Pick<ReturnType<typeof assembleCommands>, 'commands' | 'people' | 'givenOffices'>;

/** @param now the instant until which the example was lived through */
export async function nameExampleOffices(appUrl: string, municipality: string, now: string): Promise<void> {
  const app = await createDatabase({ url: appUrl, entities, log: createLog({ program: 'example', level: 'silent' }), poolSize: 2 });
  try {
    await nameOffices(assembleCommands({ app, clock: new VirtualClock(now), ids: randomIds }), municipalityId(municipality));
  } finally {
    await app.destroy();
  }
}

/** From today on. A bestuurssecretariaat reads for a member of the platform, of whose agenda there is a toehoorder; where there is no platform, of the first body. */
export async function nameOffices({ commands, people, givenOffices }: Product, tenantId: string): Promise<void> {
  const { scheme, today, bodyId, member, secretary, taken } = await placesIn(commands, tenantId);
  const as = (personId: string | null, step: string): CommandContext => ({ tenantId, commandId: derivedId('example-office', tenantId, step), actor: personId === null ? { kind: 'system', name: 'setup' } : { kind: 'person', personId }, expectedRevision: null });
  const name = async (office: GivenOffice, by: string | null, about: { bodyId?: string; forPersonId?: string } = {}): Promise<string> => {
    const somebody = somebodyElse(scheme, taken);
    taken.add(somebody.name);
    const { personId } = await people.add(as(by, `${office}/person`), somebody);
    await givenOffices.give(as(by, office), { office, personId, from: today, ...about });
    return personId;
  };
  const manager = await name('beheerder', secretary);
  await name('programmamanager', manager);
  if (member !== null) await name('bestuurssecretariaat', manager, { forPersonId: member });
  await name('toehoorder', manager, { bodyId });
}

/** `secretary`, `member`: null where nobody sits there. */
function placesIn(commands: Product['commands'], tenantId: string): Promise<{ scheme: Scheme; today: string; bodyId: string; member: string | null; secretary: string | null; taken: Set<string> }> {
  return commands.read(tenantId, async ({ tx, scheme, today }) => {
    const { id: bodyId, seats } = scheme.bodies.find(({ kind }) => kind === 'platform') ?? scheme.bodies[0]!;
    const members = await membersOn(tx, [bodyId], today);
    const holding = new Set<string>();
    let secretary: string | null = null;
    for (const body of scheme.bodies) {
      const officers = await officersOn(tx, standsOn(body, today));
      for (const officer of [officers.chair, officers.secretary, officers.minuteTaker]) if (officer) holding.add(officer.personId);
      // A werkgroep's secretary names nobody for all; nor does who is secretary for want of one.
      if (body.kind !== 'werkgroep' && body.secretary !== null) secretary ??= officers.secretary?.personId ?? null;
    }
    const seat = seats.find(({ id, voting }) => voting && members.some(({ seatId, personId }) => seatId === id && !holding.has(personId)));
    const member = members.find(({ seatId }) => seatId === seat?.id)?.personId ?? null;
    return { scheme, today, bodyId, member, secretary, taken: new Set((await namesOf(tx)).values()) };
  });
}
