/**
 * Every operation of the OpenAPI document × every office × own and foreign municipality × the state of the meeting, with what the table of
 * permissions says of it. Who is to be refused is refused, and nothing changes; who may, is not refused for who they are, finds what they ask
 * about, and what they do is rolled back, so that every case finds the municipality as it was. Zoetermeer is asked everything; what there is
 * only in Haarlemmermeer, or only in the worked example, is asked there too.
 */
import { everything, startTestApi } from '../support/api.js';
import { ask, operations, type Answered } from '../support/matrix/ask.js';
import { haarlemmermeer } from '../support/matrix/haarlemmermeer.js';
import type { Place } from '../support/matrix/place.js';
import { IN_EXAMPLE, IN_HAARLEMMERMEER, kindOf, RULES } from '../support/matrix/rules.js';
import { ABROAD, SECRET, startStage } from '../support/matrix/stage.js';
import { byTable, mayBe, refused, Walk, type Case } from '../support/matrix/walk.js';
import { zoetermeer } from '../support/matrix/zoetermeer.js';

const OPERATIONS = operations();
const NAMES = OPERATIONS.map(({ name }) => name);

it('has a rule for every operation, and none for what is not there', () => {
  expect(NAMES.filter((name) => !RULES.has(name))).toEqual([]);
  expect([...RULES.keys(), ...IN_HAARLEMMERMEER, ...IN_EXAMPLE].filter((name) => !NAMES.includes(name))).toEqual([]);
});

describe('Zoetermeer', () => {
  walkThrough(zoetermeer, { asked: NAMES, missing: [...IN_HAARLEMMERMEER, ...IN_EXAMPLE], cases: 5000 });
});

describe('Haarlemmermeer', () => {
  const walking = walkThrough(haarlemmermeer, { asked: [...IN_HAARLEMMERMEER, ...IN_EXAMPLE], missing: IN_EXAMPLE, cases: 1000 });

  it('as the worked example has a mailbox and says whom one can be, for whoever looks on', async () => {
    const { stage } = walking();
    const example = await startTestApi(stage.app);
    const answers = OPERATIONS.filter(({ name }) => IN_EXAMPLE.includes(name)).flatMap((operation) => stage.actors.map((actor) => ask({ ...stage, api: example }, actor, operation, 'gehouden')));
    expect(new Set((await Promise.all(answers)).map(({ status }) => status))).toEqual(new Set([200]));
    await example.close();
  });
});

/** `missing`: what is asked, and found elsewhere only. */
function walkThrough(place: Place, { asked, missing, cases }: { asked: readonly string[]; missing: readonly string[]; cases: number }): () => Walk {
  let walk: Walk;

  beforeAll(async () => {
    walk = new Walk(await startStage(place), OPERATIONS.filter(({ name }) => asked.includes(name)));
  });
  afterAll(() => walk.stage.close());

  it('is of many cases, with every office in it', () => {
    expect(walk.cases(walk.stage.actors).length + walk.operations.length * walk.signedIn.length).toBeGreaterThan(cases);
    const offices = new Set(walk.signedIn.flatMap((actor) => Object.values(actor.offices).flat()));
    expect([...offices].sort()).toEqual(['beheerder', 'bestuurssecretariaat', 'lid', 'notulist', 'programmamanager', 'secretaris', 'toehoorder', 'voorzitter']);
  });

  describe('whoever may not', () => {
    it('as a visitor, or from another municipality, is sent to sign in, and changes nothing', async () => {
      expect(await walk.askedInVain(walk.cases(walk.nobody), (_case, { status, code }) => status !== 401 || code !== 'actor.signed-out')).toEqual([]);
    });

    it('is sent to sign in by every other municipality, whatever they are in their own', async () => {
      expect(await walk.askedInVain(walk.cases(walk.signedIn, ['gehouden']), (_case, { status, code }) => status !== 401 || code !== 'actor.signed-out', { gemeente: ABROAD })).toEqual([]);
    });

    it('from another municipality finds there nothing that is here, whatever ids they guess, and changes nothing here', async () => {
      const before = await everything(walk.stage.app);
      const strangers = walk.nobody.filter(({ name }) => name === 'vreemde');
      expect(strangers).toHaveLength(1);
      const here = await walk.stage.app.query<{ id: string }>('SELECT id FROM person');
      const meetings = OPERATIONS.find(({ name }) => name === 'GET ~/vergaderingen')!;
      for (const one of strangers) expect((await ask(walk.stage, one, meetings, 'gehouden', ABROAD)).status).toBe(200);
      const leaks = (_case: Case, { status, text }: Answered): boolean => status === 401 || status >= 500 || text.includes(SECRET) || here.some(({ id }) => text.includes(id));
      expect(await walk.asked(walk.cases(strangers), leaks, ABROAD)).toEqual([]);
      expect(await everything(walk.stage.app)).toBe(before);
    });

    it('by the table is refused, whatever the state, and changes nothing', async () => {
      expect(await walk.askedInVain(walk.cases(walk.signedIn).filter((one) => !mayBe(one)), (_case, answer) => !refused(answer))).toEqual([]);
    });
  });

  describe('whoever may', () => {
    it('is not refused for who they are, nor does anything break, and finds what they ask about', async () => {
      const reached = new Set<string>();
      const fault = ({ operation }: Case, answer: Answered): boolean => {
        if (answer.status !== 404) reached.add(operation.name);
        return byTable(answer) || answer.status >= 500;
      };
      expect(await walk.askedOnTrial(walk.cases(walk.signedIn).filter(mayBe), fault)).toEqual([]);
      // Somebody finds something, so that a refusal is about who asks.
      expect(asked.filter((name) => !reached.has(name)).sort()).toEqual([...missing].sort());
    });

    it('reads nothing confidential who is no member, and no mail address of anybody who is nobody here', async () => {
      const member = ({ actor, state }: Case): boolean => kindOf(actor, state) === 'lid' || actor.inCommittee.length > 0;
      const reading = walk.cases(walk.signedIn).filter((one) => one.operation.route.method === 'GET' && mayBe(one) && !member(one));
      // Where the LEA itself is answered may be known.
      const addresses = (text: string): boolean => /@[a-z0-9-]+\.example/.test(text.replaceAll(walk.stage.app.scheme.mailbox, ''));
      const shows = ({ actor }: Case, { text }: Answered): boolean => text.includes(SECRET) || (actor.name === 'buitenstaander' && addresses(text));
      // That something was handed out is written down.
      expect(await walk.askedInVain(reading, shows, { apart: ['audit_log'] })).toEqual([]);
    });
  });

  return () => walk;
}
