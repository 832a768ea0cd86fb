/** A year of Westland's plan, and the plan that Leidschendam-Voorburg brings along. */
import { addDays, instantOf, localDateOf } from '#calendar/local-date';
import { carryUnfinished } from '#governance/plans/carry';
import { councilLetterOf } from '#governance/plans/council-letter.queries';
import { planDetail } from '#governance/plans/plan.queries';
import { findPlan } from '#governance/plans/plan.rows';
import { startApplication, type Application } from '../support/application.js';

const YEAR = '2022';
const LINE = { fields: { Jaardoelstelling: 'Meer kinderen lezen met plezier.', Rolverdeling: 'De scholen voeren uit, de gemeente betaalt.' }, people: 'Een coördinator, een dag per week', costCents: 3_000_000, cover: [{ source: 'lumpsum', cents: 1_000_000 }], leaCents: 2_000_000 };
const ACTIONS = [{ nr: 1, action: 'Taalcoaches werven', partners: ['PO'], planning: 'Q2 2022', budgetCents: 500_000 }, { nr: 2, action: 'Ouderavonden', partners: ['PO', 'bibliotheek'], planning: 'ieder kwartaal in 2022', budgetText: 'eigen uren' }];

let app: Application;
let secretary: string;
const detail = (year: string) => app.commands.read(app.tenantId, ({ tx, scheme, today }) => planDetail(tx, app.tenantId, scheme, year, today));
const mails = (kind: string) => app.query<{ email: string }>(`SELECT d.email FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = $1 ORDER BY m.created_at, d.email`, [kind]);

afterAll(() => app.close());

describe('Westland’s annual plan', () => {
  beforeAll(async () => {
    app = await startApplication(instantOf('2022-01-04', '09:00'), { scheme: 'westland' });
    secretary = await app.holder('bestuurlijk-overleg', 'secretaris');
    await app.plans.begin(app.as(secretary), { year: YEAR });
    await app.settle();
  });

  it('begins with the scheme’s lines, and asks who works on them', async () => {
    expect((await detail(YEAR)).lines.map(({ lineId, empty }) => [lineId, empty])).toEqual(['gelijke-kansen', 'brede-ontwikkeling', 'passende-plek', 'arbeidsmarkt', 'kennis'].map((id) => [id, true]));
    expect(new Set((await mails('plan-draft')).map(({ email }) => email)).size).toBe(6);
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['a second plan for the same year', () => app.plans.begin(app.as(secretary), { year: YEAR }), 'plan.exists'],
    ['a plan outside the period', () => app.plans.begin(app.as(secretary), { year: '2026' }), 'plan.outside-period'],
    ['a school year for a plan per calendar year', () => app.plans.begin(app.as(secretary), { year: '2022-2023' }), 'plan.wrong-year'],
    ['a plan by who does not keep it', async () => app.plans.begin(app.as(await app.holder('bestuurlijk-overleg', 'po-1')), { year: '2023' }), 'permission.plan.keep'],
    ['handing in what nobody wrote', () => app.plans.submit(app.as(secretary), YEAR), 'plan.nothing-written'],
    ['amounts that are wrong, with all of them and their line', () => app.plans.saveLine(app.as(secretary), YEAR, 'kennis', { costCents: -100, actions: [{ action: 'x', planning: 'Q2 2022', budgetCents: -1 }], fields: { Kolom: 'x' } }), 'plan.line'],
    ['an action outside the period', () => app.plans.saveLine(app.as(secretary), YEAR, 'kennis', { costCents: 0, actions: [{ action: 'x', planning: 'Q2 2021' }] }), 'plan.line'],
  ])('refuses %s, and nothing is changed', async (_, attempt, code) => {
    const before = JSON.stringify(await detail(YEAR));
    await expect(attempt()).rejects.toMatchObject({ code });
    expect(JSON.stringify(await detail(YEAR))).toBe(before);
  });

  it('is written per line by the group that works on it; what does not add up names its line', async () => {
    const chair = await app.holder('werkgroep-gelijke-kansen', 'voorzitter');
    const attempt = app.plans.saveLine(app.as(chair), YEAR, 'gelijke-kansen', { ...LINE, leaCents: 3_000_000, actions: ACTIONS });
    await expect(attempt).rejects.toMatchObject({ message: expect.stringContaining("Regel 'Gelijke kansen voor iedereen': ten laste van het LEA-budget staat € 30.000; verwacht: € 20.000.") });
    const { warnings } = await app.plans.saveLine(app.as(chair), YEAR, 'gelijke-kansen', { ...LINE, actions: ACTIONS });
    expect(warnings).toEqual([]);
    await expect(app.plans.saveLine(app.as(chair), YEAR, 'kennis', LINE)).rejects.toMatchObject({ code: 'permission.plan.draft' });
    const [line] = (await detail(YEAR)).lines;
    expect(line).toMatchObject({ empty: false, fields: LINE.fields, costCents: 3_000_000, cover: LINE.cover });
    expect(line!.actions.map(({ fromDay, untilDay, again }) => [fromDay, untilDay, again])).toEqual([['2022-04-01', '2022-06-30', []], ['2022-01-01', '2022-12-31', ['2022-04-01', '2022-07-01', '2022-10-01']]]);
  });

  it('goes onto the agenda of the steering body by itself, and from there to every competent authority', async () => {
    await app.meetings.plan(app.as(secretary), { bodyId: 'bestuurlijk-overleg', startsAt: instantOf('2022-03-24', '15:00'), extra: false, announce: false });
    await app.plans.submit(app.as(secretary), YEAR);
    await app.settle();
    const [item] = await app.query<{ id: string; meetingId: string; title: string }>(`SELECT id, meeting_id AS "meetingId", title FROM agenda_item WHERE origin ->> 'kind' = 'procedure'`);
    expect(item!.title).toBe('Jaarplan 2022: afstemmen');
    await app.advanceTo(instantOf('2022-03-24', '17:30'));
    await app.record.outcome(app.as(secretary), item!.meetingId, item!.id, { outcome: 'besloten', choice: 'Akkoord: leg het voor ter vaststelling' });
    await app.settle();
    expect((await detail(YEAR)).state).toBe('adopting');
    expect(await mails('plan-adoption')).toHaveLength(10); // two wethouders for the college, eight boards
  });

  it('is adopted by each for its own board, once, and by nobody for another', async () => {
    const po1 = await app.holder('bestuurlijk-overleg', 'po-1');
    await expect(app.planAdoptions.adopt(app.as(po1), YEAR, { authority: 'partner:po-vaart' })).rejects.toMatchObject({ code: 'permission.plan.adopt', message: expect.stringContaining('U vertegenwoordigt Scholengroep De Vaart niet.') });
    await expect(app.planAdoptions.adopt(app.as(secretary), YEAR, { authority: 'partner:gemeente' })).rejects.toMatchObject({ code: 'permission.plan.adopt' });
    await expect(app.planAdoptions.adopt(app.as(po1), YEAR, { authority: 'partner:rijk' })).rejects.toMatchObject({ code: 'plan.no-authority' });
    await expect(app.planAdoptions.adopt(app.as(po1), YEAR, { authority: 'partner:po-duinpad', on: '2022-06-01' })).rejects.toMatchObject({ code: 'plan.day' });
    await app.planAdoptions.adopt(app.as(po1), YEAR, { authority: 'partner:po-duinpad', adaptations: 'Zonder de ouderavonden.' });
    await expect(app.planAdoptions.adopt(app.as(po1), YEAR, { authority: 'partner:po-duinpad' })).rejects.toMatchObject({ code: 'plan.adopted-already' });
    const alderman = await app.holder('bestuurlijk-overleg', 'wethouder-onderwijs');
    const told = app.as(secretary, { actor: { kind: 'person', personId: secretary, onBehalfOf: { personId: alderman, channel: 'telefoon', on: '2022-03-24' } } });
    await app.planAdoptions.adopt(told, YEAR, { authority: 'partner:gemeente' });
    for (const seat of ['kinderopvang-1', 'kinderopvang-2', 'po-2', 'po-3', 'vo-1', 'vo-2', 'mbo']) {
      const person = await app.holder('bestuurlijk-overleg', seat);
      const own = app.scheme.bodies[0]!.seats.find(({ id }) => id === seat)!.filledBy;
      await app.planAdoptions.adopt(app.as(person), YEAR, { authority: `partner:${own.kind === 'partner' ? own.partner : ''}` });
    }
    await app.settle();
    const { state, adoptions } = await detail(YEAR);
    expect(state).toBe('informing');
    expect(adoptions.map(({ name, adopted }) => [name, adopted?.adapted])).toEqual(expect.arrayContaining([['College van burgemeester en wethouders', false], ['Stichting Basisscholen Duinpad', true]]));
  });

  it('tells the council, with a letter that Leidraad drafts', async () => {
    const { text, drafted } = await app.commands.read(app.tenantId, ({ tx, scheme, today }) => councilLetterOf(tx, app.tenantId, scheme, YEAR, today));
    expect(drafted).toBe(true);
    expect(text).toContain('- Gelijke kansen voor iedereen: Waar de wieg ook staat: elk kind kan zich gezond, cognitief en sociaal-emotioneel goed ontwikkelen. Kosten € 30.000, waarvan € 20.000 ten laste van het LEA-budget.\n  - Taalcoaches werven (Q2 2022)');
    expect(text).toContain('- Stichting Basisscholen Duinpad: donderdag 24 maart 2022, met aanpassingen');
    await app.plans.informCouncil(app.as(secretary), YEAR, {});
    await expect(app.plans.informCouncil(app.as(secretary), YEAR, {})).rejects.toMatchObject({ code: 'plan.council-informed' });
    expect((await detail(YEAR)).state).toBe('executing');
  });

  it('says what a promise of money would pass before it is made', async () => {
    const promise = { lineId: 'gelijke-kansen', cents: 1_999_999, what: 'Werving', toWhom: 'Bibliotheek Westland' };
    await app.planExecution.commit(app.as(secretary), YEAR, promise);
    expect(await app.planExecution.preview(app.tenantId, YEAR, { lineId: 'gelijke-kansen', cents: 2 })).toMatchObject({ fits: false, lineLeftCents: -1, budgetLeftCents: null });
    await expect(app.planExecution.commit(app.as(secretary), YEAR, { ...promise, cents: 2 })).rejects.toMatchObject({ code: 'plan.commitment-passes', message: "Hiermee gaat 'Gelijke kansen voor iedereen' er € 0,01 overheen. Er is nog niets toegezegd. Bevestig de toezegging als u haar toch wilt doen." });
    expect((await detail(YEAR)).money.lines[0]).toMatchObject({ committedCents: 1_999_999 });
    const { commitmentId } = await app.planExecution.commit(app.as(secretary), YEAR, { ...promise, cents: 2, confirm: true });
    await app.planExecution.withdrawCommitment(app.as(secretary), YEAR, commitmentId, { reason: 'Toch niet nodig.' });
    await expect(app.planExecution.withdrawCommitment(app.as(secretary), YEAR, commitmentId, { reason: 'Nog eens.' })).rejects.toMatchObject({ code: 'plan.commitment-withdrawn' });
    await expect(app.planExecution.commit(app.as(secretary), YEAR, { ...promise, cents: -1 })).rejects.toMatchObject({ code: 'plan.amount' });
    expect((await detail(YEAR)).money.totals).toMatchObject({ costCents: 3_000_000, coveredCents: 1_000_000, leaCents: 2_000_000, committedCents: 1_999_999 });
  });

  it('reminds of its actions, and goes round again when it is amended', async () => {
    await app.advanceTo(instantOf('2022-04-05', '12:00'));
    expect(await mails('plan-actions')).toHaveLength(1); // 1 April: one begins, one comes back, in one mail
    const [first, second] = (await detail(YEAR)).lines[0]!.actions;
    // Its lead stood in for somebody, and sits nowhere any more.
    const { personId: left } = await app.people.add(app.as(secretary), { name: 'Oude Trekker', email: 'trekker@westland.example' });
    await app.query(`INSERT INTO stand_in (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, gen_random_uuid(), 'bestuurlijk-overleg', 'po-1', $2, '[2022-01-05,2022-02-01)')`, [app.tenantId, left]);
    await app.query(`UPDATE plan_action SET lead_id = $1 WHERE id = $2`, [left, first!.id]);
    await expect(app.planExecution.actionDone(app.as(left), YEAR, first!.id)).rejects.toMatchObject({ code: 'permission.left' });
    const group = await app.holder('werkgroep-gelijke-kansen', 'voorzitter');
    const namens = (by: string, personId: string) => app.as(by, { actor: { kind: 'person', personId: by, onBehalfOf: { personId, channel: 'telefoon', on: '2022-04-05' } } });
    const alderman = await app.holder('bestuurlijk-overleg', 'wethouder-onderwijs');
    await expect(app.planExecution.actionDone(namens(group, alderman), YEAR, first!.id)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(app.planExecution.actionDone(namens(group, left), YEAR, first!.id)).rejects.toMatchObject({ kind: 'forbidden' });
    await app.planExecution.actionDone(app.as(group), YEAR, first!.id);
    await app.planExecution.actionDone(namens(secretary, left), YEAR, first!.id, { note: 'Zes taalcoaches.' });
    await expect(app.plans.submit(app.as(secretary), YEAR)).rejects.toMatchObject({ code: 'plan.nothing-changed' });
    await app.plans.saveLine(app.as(secretary), YEAR, 'gelijke-kansen', { ...LINE, costCents: 2_500_000, leaCents: 1_500_000, actions: [{ ...ACTIONS[0]!, id: first!.id }, { ...ACTIONS[1]!, id: second!.id, planning: 'Q4 2022' }] });
    await app.plans.submit(app.as(secretary), YEAR, { reason: 'Minder ouderavonden.' });
    await app.settle();
    const { state, context, version } = await detail(YEAR);
    expect([state, version, context.inForce]).toEqual(['adopting', 2, 1]);
    const [mail] = await app.query<{ text: string }>(`SELECT text_body AS text FROM mailing WHERE kind = 'plan-adoption' ORDER BY created_at DESC, id LIMIT 1`);
    expect(mail!.text.replace(/\s+/g, ' ')).toContain('kosten van € 30.000 naar € 25.000, ten laste van het LEA-budget van € 20.000 naar € 15.000');
    await app.planAdoptions.withhold(app.as(await app.holder('bestuurlijk-overleg', 'po-1')), YEAR, { authority: 'partner:po-duinpad', reason: 'Wij willen ze juist wel.' });
    await app.settle();
    expect(await detail(YEAR)).toMatchObject({ state: 'executing', context: { version: 1, inForce: 1 } });
  });

  it('is evaluated, and next year’s plan begins with what is not done', async () => {
    await expect(app.planExecution.evaluate(app.as(secretary), YEAR, { text: 'Te vroeg.' })).rejects.toMatchObject({ code: 'plan.evaluation-too-early' });
    await app.advanceTo(instantOf('2022-11-01', '12:00'));
    await app.planExecution.evaluate(app.as(secretary), YEAR, { text: 'De taalcoaches zijn er. De ouderavonden lopen nog.' });
    await app.advanceTo(instantOf('2023-01-03', '12:00'));
    expect((await detail(YEAR)).state).toBe('closed');
    const next = await detail('2023');
    expect(next.state).toBe('drafting');
    expect(next.lines.flatMap(({ actions }) => actions.map(({ action, planning, carriedFrom }) => [action, planning, carriedFrom?.year]))).toEqual([['Ouderavonden', 'Opnieuw te plannen (was: ieder kwartaal in 2022)', '2022']]);
    const again = await app.commands.read(app.tenantId, async ({ tx, now }) => carryUnfinished(tx, await findPlan(tx, YEAR), 1, await findPlan(tx, '2023'), { today: localDateOf(now), now }));
    expect(again).toBe(0);
  });
});

describe('Leidschendam-Voorburg’s plan 2021-2022', () => {
  let own: Application;
  beforeAll(async () => {
    own = await startApplication(instantOf('2021-08-02', '09:00'), { scheme: 'leidschendam-voorburg' });
  });
  afterAll(() => own.close());
  const read = (year: string) => own.commands.read(own.tenantId, ({ tx, scheme, today }) => planDetail(tx, own.tenantId, scheme, year, today));

  it('is there as its source has it when the municipality is established, and adopted met aanpassingen on 14 October', async () => {
    expect([await own.worker.planOpenings.run(own.tenantId), await own.worker.planOpenings.run(own.tenantId)]).toEqual([1, 0]);
    expect((await read('2021-2022')).state).toBe('adopting');
    await own.advanceTo(instantOf('2021-10-15', '12:00'));
    const { state, money, adoptions, lines, plan } = await read('2021-2022');
    expect(state).toBe('executing');
    expect(money.lines.map(({ costCents, coveredCents, leaCents }) => [costCents, coveredCents, leaCents])).toEqual([[0, 0, 0], [3_250_000, 650_000, 2_600_000], [1_940_000, 940_000, 1_000_000], [3_530_000, 1_000_000, 2_530_000], [535_000, 0, 535_000]]);
    expect(money.totals).toMatchObject({ costCents: 9_255_000, coveredCents: 2_590_000, leaCents: 6_665_000, availableCents: 6_665_000, leftCents: 0 });
    expect(adoptions).toEqual([expect.objectContaining({ name: 'Stuurgroep Jeugd en Onderwijs', adopted: expect.objectContaining({ adoptedOn: '2021-10-14', adapted: true }) })]);
    expect(lines[0]!.actions.map(({ budgetText }) => budgetText)).toEqual(['n.v.t. Ureninzet JGZ, PO en KO wordt bekostigd door de organisaties zelf', 'idem', 'Idem', 'idem']);
    expect([...plan.remarks, ...lines.flatMap(({ remarks }) => remarks)].join(' ')).toMatch(/budget staat in de begroting van kalenderjaar 2021.*€ 32\.500.*regiegroep houdt liever vast/s);
  });

  it('any further promise would pass the budget, which is spent to the last euro only in plans', async () => {
    expect(await own.planExecution.preview(own.tenantId, '2021-2022', { lineId: 'vroegsignalering', cents: 535_001 })).toMatchObject({ fits: false, lineLeftCents: -1 });
    expect(await own.planExecution.preview(own.tenantId, '2021-2022', { lineId: 'vroegsignalering', cents: 535_000 })).toMatchObject({ fits: true, budgetLeftCents: 6_130_000 });
  });

  it('has no next plan: the scheme ends with this one', async () => {
    await own.advanceTo(instantOf(addDays('2022-08-01', 1), '12:00'));
    await expect(read('2022-2023')).rejects.toMatchObject({ code: 'annual-plan.unknown' });
    expect((await read('2021-2022')).state).toBe('evaluating');
  });
});
