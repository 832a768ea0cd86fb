import type { MinutesContext } from './minutes.model.js';
import { settledAt, versionSent } from './minutes.rules.js';
import { heldMeeting, M1, type World } from './world.spec-support.js';

const minutes = 'minutes/m1';
const { deadlines } = { deadlines: M1.minutes };
const drafted = () => heldMeeting().until('2021-10-12T10:00:00.000Z').act(minutes, 'DRAFT_SAVED', { version: 1 }).act(minutes, 'DRAFT_SUBMITTED');
const reviewed = () => drafted().act(minutes, 'REVIEW_COMPLETED');
const receive = (world: World, type: string, more = {}) => {
  expect(world.try(minutes, { type, at: world.now, ...more })).toBeNull();
  return world;
};
const sentOut = (world: World) => world.mails('minutes').map(({ status, follows, adoption }) => `${String(status)}${follows ? ', follows' : ''}${adoption ? ', adopted' : ''}`);

describe('the besluiten- en actielijst', () => {
  it('goes to the body once, as soon as the record is complete', () => {
    const world = heldMeeting().act('meeting/m1', 'RECORD_COMPLETED').until('2021-11-01T08:00:00.000Z');
    expect(world.mails('decision-list')).toEqual([{ bodies: ['stuurgroep'], partial: false }]);
    expect(world.try(minutes, { type: 'RECORD_READY', at: world.now })).toBe('minutes.record-already-known');
  });

  it('that comes after the last day goes to all who got an empty one then', () => {
    const world = heldMeeting().until('2021-10-25T08:00:00.000Z').act('meeting/m1', 'RECORD_COMPLETED');
    expect(world.mails('decision-list')).toEqual([{ bodies: ['stuurgroep', 'platform'], partial: false }]);
  });

  const recorded = (world: World) => world.act('meeting/m1', 'DECISION_RECORDED', { decisionId: 'd1' });
  const partial = { bodies: ['stuurgroep'], partial: true };

  it('goes to the body within two working days, marked as not complete where nobody reported it complete; the complete one follows', () => {
    const world = recorded(heldMeeting()).until(deadlines.decisionList);
    expect(world.mails('decision-list')).toEqual([partial]);
    expect(world.act('meeting/m1', 'RECORD_COMPLETED').mails('decision-list')).toEqual([partial, { bodies: ['stuurgroep'], partial: false }]);
  });

  it('that is not complete is of no use to who has the minutes', () => {
    expect(recorded(heldMeeting()).act(minutes, 'DRAFT_SUBMITTED').act(minutes, 'AKKOORD_GIVEN').until(deadlines.preview).mails('decision-list')).toEqual([]);
  });

  it('that is not complete does not keep the last day from bringing what there is to everybody', () => {
    expect(sentOut(recorded(heldMeeting()).until(deadlines.distribution))).toEqual(['decisions-only']);
  });
});

describe('a draft', () => {
  it('is reviewed by those who attended, then goes to the chair', () => {
    const world = drafted();
    expect(world.state(minutes)).toBe('in-review');
    expect(world.mails('review-request')).toHaveLength(1);
    world.act(minutes, 'REMARK_MADE').act(minutes, 'DRAFT_SAVED', { version: 2 }).act(minutes, 'REVIEW_COMPLETED');
    expect(world.state(minutes)).toBe('awaiting-akkoord');
    expect(world.mails('akkoord-request')).toHaveLength(1);
  });

  it('goes to the chair by itself when the review ends', () => {
    expect(drafted().until(deadlines.review).state(minutes)).toBe('awaiting-akkoord');
  });

  it('that is handed in after its review should have ended gets two weekdays of review', () => {
    const world = heldMeeting().until('2021-10-15T16:00:00.000Z').act(minutes, 'DRAFT_SUBMITTED');
    expect(world.timers(minutes)).toContain('review 2021-10-19T16:00:00.000Z');
  });

  it('that does not come is asked of the minute-taker, the secretary, the chair, a weekday apart', () => {
    const world = heldMeeting().until(deadlines.preview);
    expect(world.mails('minutes-due-reminder')).toEqual(['minute-taker', 'secretary', 'chair'].map((level) => ({ about: 'draft', level })));
    expect(world.post().filter((line) => line.endsWith('minutes-due-reminder'))).toEqual(['12', '13', '14'].map((day) => `2021-10-${day}T15:00 minutes-due-reminder`));
  });
});

describe('a mailing that reaches nobody', () => {
  const broken = (world: World) => receive(world, 'DISTRIBUTION_FAILED', { code: 'pdf' });
  const arrived = (world: World, distribution: number) => receive(world, 'DISTRIBUTION_DONE', { distribution, accepted: 13, failed: 0 });
  const told = { about: 'distribution-failed', to: ['chair', 'secretary'] };

  it.each([
    ['the draft that breaks off', () => broken(drafted().until(deadlines.distribution)), 'draft'],
    ['the draft that every mailbox refuses', () => receive(drafted().until(deadlines.distribution), 'DISTRIBUTION_DONE', { distribution: 1, accepted: 0, failed: 14 }), 'draft'],
    ['the text with akkoord', () => broken(drafted().act(minutes, 'AKKOORD_GIVEN')), 'akkoord'],
  ])('is followed at once by the besluiten- en actielijst: %s', (_which, given, status) => {
    const world = given();
    expect(sentOut(world)).toEqual([status, 'decisions-only']);
    expect(world.mails('escalation')).toEqual([told]);
  });

  it('because nobody sits there is no failure: nobody is told, nothing is tried again', () => {
    const world = receive(drafted().until(deadlines.distribution), 'DISTRIBUTION_DONE', { distribution: 1, accepted: 0, failed: 0 }).until('2021-12-01T08:00:00.000Z');
    expect(sentOut(world)).toEqual(['draft']);
    expect(world.mails('escalation')).toEqual([]);
  });

  it('as far as is known, for every answer was lost, may have arrived: it is not mailed again', () => {
    const world = receive(drafted().act(minutes, 'AKKOORD_GIVEN'), 'DISTRIBUTION_DONE', { distribution: 1, accepted: 0, failed: 2, unknown: 12 }).until('2021-12-01T08:00:00.000Z');
    expect(sentOut(world)).toEqual(['akkoord']);
    expect(world.mails('escalation')).toEqual([]);
  });

  it('because every mailbox refuses brings the list once, though the text is tried on five mornings and on the last day', () => {
    const world = drafted().act(minutes, 'AKKOORD_GIVEN');
    for (let day = 0; day < 14; day += 1) {
      const open = () => world.context<MinutesContext>(minutes).distributions.find(({ completedAt }) => completedAt === null);
      for (let one = open(); one; one = open()) receive(world, 'DISTRIBUTION_DONE', { distribution: one.number, accepted: 0, failed: 14, unknown: 0 });
      world.until(new Date(Date.parse(world.now) + 86_400_000).toISOString());
    }
    expect(sentOut(world)).toEqual(['akkoord', 'decisions-only', 'akkoord', 'akkoord', 'akkoord', 'akkoord', 'akkoord']);
  });

  it('is tried again at nine on the next weekday, until it arrives', () => {
    // Thursday 21 October 2021, then Friday and, because that fails too, Monday.
    const world = arrived(broken(drafted().until(deadlines.distribution)), 2).until('2021-10-22T07:00:00.000Z');
    expect(sentOut(world)).toEqual(['draft', 'decisions-only', 'draft, follows']);
    broken(world).until('2021-10-25T07:00:00.000Z');
    expect(arrived(world, 4).until('2021-12-01T08:00:00.000Z').mails('minutes')).toHaveLength(4);
    expect(world.refusedTimers).toEqual([]);
  });

  it('with a list that fails too is tried five times, each time with an escalation, and then rests', () => {
    const world = heldMeeting().until(deadlines.distribution);
    for (let day = 0; day < 20; day += 1) {
      const { distributions } = world.context<MinutesContext>(minutes);
      if (distributions.some(({ failedAt }) => failedAt === null)) broken(world);
      world.until(new Date(Date.parse(world.now) + 86_400_000).toISOString());
    }
    expect(sentOut(world)).toEqual(Array.from({ length: 5 }, () => 'decisions-only'));
    expect(world.mails('escalation').filter(({ about }) => about !== 'minutes-still-missing')).toEqual([{ about: 'minutes-missing', to: ['chair'] }, ...Array.from({ length: 5 }, () => told)]);
  });

  it('long before the last day is tried on that day too', () => {
    const world = heldMeeting().act(minutes, 'DRAFT_SUBMITTED').act(minutes, 'AKKOORD_GIVEN');
    while (Date.parse(world.now) < Date.parse('2021-10-20T08:00:00.000Z')) {
      while (world.context<MinutesContext>(minutes).distributions.some(({ failedAt }) => failedAt === null)) broken(world);
      world.until(new Date(Date.parse(world.now) + 86_400_000).toISOString());
    }
    expect(world.timers(minutes)).toEqual([`retry ${deadlines.distribution}`]);
    expect(sentOut(world.until(deadlines.distribution)).at(-1)).toBe('akkoord');
  });

  it('is not tried again when the chair has a better version under way, nor when the draft was stopped', () => {
    const late = () => arrived(broken(drafted().until(deadlines.distribution)), 2);
    expect(sentOut(late().act(minutes, 'AKKOORD_GIVEN').until('2021-11-15T08:00:00.000Z'))).toEqual(['draft', 'decisions-only', 'akkoord, follows']);
    expect(sentOut(late().act(minutes, 'AUTOMATIC_MAILING_STOPPED', { reason: 'Fout.' }).until('2021-11-15T08:00:00.000Z'))).toEqual(['draft', 'decisions-only']);
  });

  it('in the night is followed by nothing until nine, when the text is tried; if that fails too, the list leaves in the morning', () => {
    const world = broken(drafted().until('2021-10-13T20:00:00.000Z').act(minutes, 'AKKOORD_GIVEN').until('2021-10-14T00:21:00.000Z'));
    expect(sentOut(world)).toEqual(['akkoord']);
    expect(sentOut(world.until('2021-10-14T07:00:00.000Z'))).toEqual(['akkoord', 'akkoord']);
    expect(sentOut(broken(world.until('2021-10-14T08:00:00.000Z')))).toEqual(['akkoord', 'akkoord', 'decisions-only']);
  });

  it('in the night of the last day is followed by the list at once', () => {
    expect(sentOut(broken(drafted().until(deadlines.distribution).until('2021-10-21T20:00:00.000Z')))).toEqual(['draft', 'decisions-only']);
  });

  it('is not tried on a public holiday', () => {
    // Friday 24 December, then the Tuesday after Christmas.
    const world = broken(arrived(drafted().until('2021-12-24T13:00:00.000Z'), 1).act(minutes, 'AKKOORD_GIVEN'));
    expect(world.timers(minutes)).toContain('retry 2021-12-28T08:00:00.000Z');
  });

  it('after something arrived leaves that with the recipients', () => {
    const world = broken(arrived(drafted().until(deadlines.distribution), 1).act(minutes, 'AKKOORD_GIVEN'));
    expect(sentOut(world)).toEqual(['draft', 'akkoord, follows']);
    expect(sentOut(world.until('2021-10-22T07:00:00.000Z'))).toEqual(['draft', 'akkoord, follows', 'akkoord, follows']);
  });
});

describe('adoption', () => {
  it.each([false, true])('takes the minutes off other agendas (with changes: %s): the meeting that adopted may have been recorded late', (changes) => {
    const world = reviewed().act(minutes, 'AKKOORD_GIVEN');
    expect(world.effects('withdraw-adoption')).toEqual([]);
    world.act(minutes, 'ADOPTED', { meetingId: 'm2', changes });
    expect(world.effects('withdraw-adoption')).toEqual([{ bodyId: 'stuurgroep', meetingId: 'm1', minutesId: 'm1' }]);
  });
});

describe('adoption in writing, of a body that meets no more', () => {
  const adopt = { type: 'ADOPTED_IN_WRITING', at: M1.startsAt, reason: 'Alle leden, per e-mail.' };
  it('ends the minutes, once readers have them', () => {
    const world = receive(drafted().act(minutes, 'AKKOORD_GIVEN').act(minutes, 'ADOPTED_IN_WRITING', { reason: adopt.reason }), 'DISTRIBUTION_DONE', { distribution: 1, accepted: 12, failed: 0, unknown: 0 });
    expect(world.state(minutes)).toBe('closed');
    expect(sentOut(world)).toEqual(['akkoord']);
  });
  it.each([
    ['there is no draft', heldMeeting, 'minutes.not-drafted'],
    ['the chair has not agreed', reviewed, 'minutes.akkoord-first'],
    ['a meeting adopted them', () => drafted().act(minutes, 'AKKOORD_GIVEN').act(minutes, 'ADOPTED', { meetingId: 'm2', changes: false }), 'minutes.already-adopted'],
  ])('is refused when %s', (_why, given, code) => {
    expect(given().try(minutes, adopt)).toBe(code);
  });
});

describe('the chair’s akkoord', () => {
  it.each([
    ['after the review', reviewed],
    ['straight from the review', drafted],
  ])('%s sends the minutes to all recipients and puts their adoption on the next agenda', (_when, given) => {
    const world = given().act(minutes, 'AKKOORD_GIVEN');
    expect(world.mails('minutes')).toEqual([{ bodies: ['stuurgroep', 'platform'], status: 'akkoord', version: 1, adoption: null, follows: false, distribution: 1 }]);
    expect(world.effects('agenda-item')).toEqual([{ kind: 'adopt-minutes', bodyId: 'stuurgroep', meetingId: 'm1', minutesId: 'm1', reply: 'PLACED' }]);
    world.until('2021-11-01T08:00:00.000Z');
    expect(sentOut(world)).toEqual(['akkoord']);
    expect(world.effects('agenda-item')).toHaveLength(1);
    expect(world.mails('automatic-mailing-preview')).toEqual([]);
  });

  it('is asked for again, of the chair and then of the secretary, who may record it', () => {
    const world = reviewed().until(deadlines.distribution);
    expect(world.mails('minutes-due-reminder')).toEqual([{ about: 'akkoord', level: 'chair' }, { about: 'akkoord', level: 'secretary' }]);
  });

  it('that is withheld sends the draft back; what the chair does not want does not leave', () => {
    const world = reviewed().act(minutes, 'AKKOORD_WITHHELD', { remark: 'Punt 4 klopt niet.' });
    expect(world.state(minutes)).toBe('awaiting-draft');
    expect(world.mails('akkoord-withheld')).toEqual([{ remark: 'Punt 4 klopt niet.' }]);
    expect(sentOut(world.until(deadlines.distribution))).toEqual(['decisions-only']);
  });

  it('that is withheld late gives two weekdays for a new draft', () => {
    const world = reviewed().until('2021-10-18T10:00:00.000Z').act(minutes, 'AKKOORD_WITHHELD', { remark: 'Punt 4 klopt niet.' });
    expect(world.timers(minutes)[0]).toBe('preview 2021-10-19T07:00:00.000Z');
    expect(world.timers(minutes)).toContain('draft-reminder-minute-taker 2021-10-20T10:00:00.000Z');
  });

  it.each([
    ['there is no draft', heldMeeting, 'minutes.not-drafted'],
    ['it was given before', () => drafted().act(minutes, 'AKKOORD_GIVEN'), 'minutes.already-akkoord'],
  ])('is refused when %s', (_why, given, code) => {
    expect(given().try(minutes, { type: 'AKKOORD_GIVEN', at: M1.startsAt })).toBe(code);
  });
});

describe('a draft that readers have and that the chair sends back', () => {
  const sentBack = () => reviewed().until('2021-10-21T10:00:00.000Z').act(minutes, 'AKKOORD_WITHHELD', { remark: 'Punt 4 klopt niet.' });
  const renewed = () => sentBack().until('2021-10-25T10:00:00.000Z').act(minutes, 'DRAFT_SAVED', { version: 2 }).act(minutes, 'DRAFT_SUBMITTED');
  const texts = (world: World) => world.mails('minutes').map(({ status, version, follows }) => `${String(status)} ${String(version)}${follows ? ', follows' : ''}`);
  const atRest = '2022-03-01T08:00:00.000Z';

  it('is replaced by the new one, a week after that came when the chair does not answer, seen coming by secretary and chair', () => {
    const world = renewed().until('2021-11-02T07:59:59.000Z');
    expect(texts(world)).toEqual(['draft 1']);
    expect(world.mails('automatic-mailing-preview').at(-1)).toEqual({ status: 'draft', sendsAt: '2021-11-02T08:00:00.000Z', late: true });
    expect(world.post()).toContain('2021-10-29T07:00 automatic-mailing-preview');
    expect(texts(world.until('2021-11-02T08:00:00.000Z'))).toEqual(['draft 1', 'draft 2, follows']);
    expect(texts(world.until(atRest))).toHaveLength(2);
  });

  it('goes straight back to the chair once it is changed, without another mail to who looked it over', () => {
    const world = sentBack().act(minutes, 'DRAFT_SAVED', { version: 2 }).act(minutes, 'DRAFT_TO_CHAIR');
    expect(world.state(minutes)).toBe('awaiting-akkoord');
    expect(world.mails('akkoord-request').at(-1)).toEqual({ version: 2 });
    expect(world.mails('review-request')).toHaveLength(1);
    expect(texts(world.act(minutes, 'AKKOORD_GIVEN'))).toEqual(['draft 1', 'akkoord 2, follows']);
  });

  it.each([
    ['members have not seen it', heldMeeting, 'minutes.review-first'],
    ['it lies before the chair', reviewed, 'minutes.already-submitted'],
  ])('goes there only from where it was returned: not where %s', (_why, given, code) => {
    expect(given().try(minutes, { type: 'DRAFT_TO_CHAIR', at: M1.startsAt })).toBe(code);
  });

  it('is followed by what the chair then agrees to, and by no draft', () => {
    expect(texts(renewed().until('2021-10-27T10:00:00.000Z').act(minutes, 'AKKOORD_GIVEN').until(atRest))).toEqual(['draft 1', 'akkoord 2, follows']);
  });

  it('is replaced by nothing that the chair does not want either', () => {
    const twice = renewed().until('2021-10-28T10:00:00.000Z').act(minutes, 'AKKOORD_WITHHELD', { remark: 'Nog niet.' });
    expect(texts(twice.until('2021-11-10T08:00:00.000Z'))).toEqual(['draft 1']);
    expect(texts(twice.act(minutes, 'DRAFT_SAVED', { version: 3 }).act(minutes, 'DRAFT_SUBMITTED').until(atRest))).toEqual(['draft 1', 'draft 3, follows']);
  });

  it('is not mailed again when it comes back as it was', () => {
    const world = sentBack().act(minutes, 'DRAFT_SUBMITTED');
    expect(world.try(minutes, { type: 'AUTOMATIC_MAILING_STOPPED', at: world.now, reason: 'x' })).toBe('minutes.already-distributed');
    expect(texts(world.until(atRest))).toEqual(['draft 1']);
    expect(world.mails('automatic-mailing-preview')).toHaveLength(1);
  });

  it('keeps readers from the new one while that is stopped, which is named every week', () => {
    const world = renewed().act(minutes, 'AUTOMATIC_MAILING_STOPPED', { reason: 'Er staat een fout in.' }).until('2021-11-09T08:00:00.000Z');
    expect(texts(world)).toEqual(['draft 1']);
    expect(world.mails('escalation').map(({ about }) => about)).toEqual(['draft-still-stopped', 'draft-still-stopped']);
    expect(texts(world.act(minutes, 'AUTOMATIC_MAILING_RESUMED').until(atRest))).toEqual(['draft 1', 'draft 2, follows']);
  });

  it('brings no reminders of the weeks in which it was being rewritten', () => {
    const world = renewed().act(minutes, 'AUTOMATIC_MAILING_STOPPED', { reason: 'Fout.' }).act(minutes, 'AKKOORD_WITHHELD', { remark: 'Nog niet.' });
    world.until('2021-11-20T08:00:00.000Z').act(minutes, 'DRAFT_SAVED', { version: 3 }).act(minutes, 'DRAFT_SUBMITTED').until('2021-11-26T07:59:59.000Z');
    expect(world.mails('escalation')).toEqual([]);
    expect(world.until('2021-11-26T08:00:00.000Z').mails('escalation').map(({ about }) => about)).toEqual(['draft-still-stopped']);
  });

  it('is replaced the next morning where the mailing of the new one reached nobody; the list does not come in its place', () => {
    const arrived = receive(renewed(), 'DISTRIBUTION_DONE', { distribution: 1, accepted: 13, failed: 0 });
    const world = receive(arrived.until('2021-11-02T08:00:00.000Z'), 'DISTRIBUTION_FAILED', { distribution: 2, code: 'pdf' });
    expect(texts(world.until('2021-11-03T08:00:00.000Z'))).toEqual(['draft 1', 'draft 2, follows', 'draft 2, follows']);
  });

  it('leaves the new one all its mornings, though the old one reached nobody on five', () => {
    const world = reviewed().until(deadlines.distribution);
    const lastOf = () => world.context<MinutesContext>(minutes).distributions.at(-1)!;
    const breaks = () => receive(world, 'DISTRIBUTION_FAILED', { distribution: lastOf().number, code: 'pdf' });
    breaks();
    receive(world, 'DISTRIBUTION_DONE', { distribution: lastOf().number, accepted: 13, failed: 0 });
    for (const day of ['22', '25', '26', '27']) {
      world.until(`2021-10-${day}T07:00:00.000Z`);
      breaks();
    }
    world.until('2021-10-28T10:00:00.000Z').act(minutes, 'AKKOORD_WITHHELD', { remark: 'Nee.' }).act(minutes, 'DRAFT_SAVED', { version: 2 }).act(minutes, 'DRAFT_SUBMITTED').until('2021-11-05T08:00:00.000Z');
    breaks();
    expect(texts(world.until('2021-11-08T08:00:00.000Z'))).toEqual(['draft 1', 'decisions-only null', ...Array.from({ length: 4 }, () => 'draft 1, follows'), 'draft 2, follows', 'draft 2, follows']);
  });
});

describe('the version that recipients have', () => {
  const versionOf = (world: World) => versionSent(world.context(minutes));
  const saved = (world: World, version: number) => world.act(minutes, 'DRAFT_SAVED', { version });

  it('is the one that was sent, whatever is saved after it', () => {
    const world = drafted();
    expect(versionOf(world)).toBeNull();
    expect(versionOf(saved(world.until(deadlines.distribution), 2))).toBe(1);
    expect(versionOf(world.act(minutes, 'AKKOORD_GIVEN'))).toBe(2);
  });

  it('is none where only the besluiten- en actielijst was sent', () => {
    expect(versionOf(saved(heldMeeting(), 1).until(deadlines.distribution))).toBeNull();
  });

  it('is not one that reached nobody', () => {
    const world = saved(receive(drafted().until(deadlines.distribution), 'DISTRIBUTION_DONE', { distribution: 1, accepted: 9, failed: 0 }), 2).act(minutes, 'AKKOORD_GIVEN');
    expect(versionOf(receive(world, 'DISTRIBUTION_FAILED', { code: 'smtp' }))).toBe(1);
  });
});

describe('the last day', () => {
  it('is seen coming by secretary and chair, with what would leave', () => {
    const onTheLastDay = { sendsAt: deadlines.distribution, late: false };
    expect(heldMeeting().until(deadlines.preview).mails('automatic-mailing-preview')).toEqual([{ status: 'decisions-only', ...onTheLastDay }]);
    expect(drafted().until(deadlines.preview).mails('automatic-mailing-preview')).toEqual([{ status: 'draft', ...onTheLastDay }]);
  });

  it('is shown again as soon as a draft comes after the preview', () => {
    const world = heldMeeting().until('2021-10-20T10:00:00.000Z').act(minutes, 'DRAFT_SUBMITTED');
    expect(world.mails('automatic-mailing-preview').map(({ status }) => status)).toEqual(['decisions-only', 'draft']);
    expect(world.post().at(-1)).toBe('2021-10-20T10:00 automatic-mailing-preview');
    expect(sentOut(world.until(deadlines.distribution))).toEqual(['draft']);
  });

  it('past, a late draft leaves on no public holiday', () => {
    // A week after Thursday 19 May 2022 is Hemelvaart, and the Friday after it a bridge day.
    const world = heldMeeting().until('2022-05-18T10:00:00.000Z').act(minutes, 'DRAFT_SUBMITTED');
    expect(world.timers(minutes)).toEqual(expect.arrayContaining(['late-preview 2022-05-24T07:00:00.000Z', 'late-distribution 2022-05-30T07:00:00.000Z']));
  });

  it('sends the draft when the chair is silent; the minutes with akkoord follow', () => {
    const world = drafted().until(deadlines.distribution);
    expect(sentOut(world)).toEqual(['draft']);
    expect(world.mails('escalation')).toEqual([]);
    world.until('2021-10-26T08:00:00.000Z').act(minutes, 'AKKOORD_GIVEN');
    expect(sentOut(world)).toEqual(['draft', 'akkoord, follows']);
    expect(world.effects('agenda-item')).toHaveLength(1);
  });

  it('sends the besluiten- en actielijst when there is no draft, and tells the chair', () => {
    const world = heldMeeting().until(deadlines.distribution);
    expect(sentOut(world)).toEqual(['decisions-only']);
    expect(world.mails('escalation')).toEqual([{ about: 'minutes-missing', to: ['chair'] }]);
    expect(world.effects('agenda-item')).toHaveLength(1);
  });

  it('does not move when someone stops the automatic mailing: the list goes instead of the draft', () => {
    const world = drafted().act(minutes, 'AUTOMATIC_MAILING_STOPPED', { reason: 'Er staat een fout in.' }).until('2021-11-15T08:00:00.000Z');
    expect(world.mails('automatic-mailing-preview')).toMatchObject([{ status: 'decisions-only' }]);
    expect(sentOut(world)).toEqual(['decisions-only']);
    expect(world.mails('escalation')[0]).toEqual({ about: 'draft-stopped', to: ['chair'] });
  });

  it('sends the draft again once the stop is taken back', () => {
    const world = drafted().act(minutes, 'AUTOMATIC_MAILING_STOPPED', { reason: 'Wacht even.' }).act(minutes, 'AUTOMATIC_MAILING_RESUMED').until(deadlines.distribution);
    expect(sentOut(world)).toEqual(['draft']);
  });

  it('is followed by a late draft, a week after it came when the chair does not answer', () => {
    const world = heldMeeting().until('2021-10-25T20:00:00.000Z').act(minutes, 'DRAFT_SUBMITTED').until('2021-11-02T07:59:59.000Z');
    expect(sentOut(world)).toEqual(['decisions-only']);
    // Not at 22:00, when nobody sees it, but at nine on the next weekday, with a preview two weekdays before.
    expect(world.mails('automatic-mailing-preview')).toEqual([
      { status: 'decisions-only', sendsAt: deadlines.distribution, late: false },
      { status: 'draft', sendsAt: '2021-11-02T08:00:00.000Z', late: true },
    ]);
    expect(world.post()).toContain('2021-10-29T07:00 automatic-mailing-preview');
    expect(sentOut(world.until('2021-11-02T08:00:00.000Z'))).toEqual(['decisions-only', 'draft, follows']);
  });

  it('is followed by a draft that was stopped, a week after it was released', () => {
    const world = drafted().act(minutes, 'AUTOMATIC_MAILING_STOPPED', { reason: 'Fout.' }).until('2021-10-22T08:00:00.000Z').act(minutes, 'AUTOMATIC_MAILING_RESUMED');
    expect(sentOut(world.until('2021-11-01T08:00:00.000Z'))).toEqual(['decisions-only', 'draft, follows']);
  });

  it('past, secretary and chair hear every week, eight times, that there is no text', () => {
    const world = heldMeeting().until('2022-06-01T08:00:00.000Z');
    const reminders = world.mails('escalation').filter(({ about }) => about === 'minutes-still-missing');
    expect(reminders).toEqual(Array.from({ length: 8 }, () => ({ about: 'minutes-still-missing', to: ['secretary', 'chair'] })));
    expect(world.post().filter((line) => line.endsWith('escalation')).slice(1, 3)).toEqual(['2021-10-29T07:00 escalation', '2021-11-05T08:00 escalation']);
  });

  it('past, a stop that still holds is named every week, until the draft is released', () => {
    const world = drafted().act(minutes, 'AUTOMATIC_MAILING_STOPPED', { reason: 'Fout.' }).until('2021-11-09T08:00:00.000Z').act(minutes, 'AUTOMATIC_MAILING_RESUMED').until('2021-12-01T08:00:00.000Z');
    expect(world.mails('escalation').map(({ about }) => about)).toEqual(['draft-stopped', 'draft-still-stopped', 'draft-still-stopped']);
    expect(sentOut(world)).toEqual(['decisions-only', 'draft, follows']);
  });

  it.each([
    ['stop twice', () => drafted().act(minutes, 'AUTOMATIC_MAILING_STOPPED', { reason: 'x' }), 'AUTOMATIC_MAILING_STOPPED', 'minutes.already-stopped'],
    ['stop what has left', () => drafted().until(deadlines.distribution), 'AUTOMATIC_MAILING_STOPPED', 'minutes.already-distributed'],
    ['resume what goes on', drafted, 'AUTOMATIC_MAILING_RESUMED', 'minutes.not-stopped'],
    ['submit a second draft', drafted, 'DRAFT_SUBMITTED', 'minutes.already-submitted'],
    ['end the review twice', reviewed, 'REVIEW_COMPLETED', 'minutes.already-reviewed'],
    ['remark on nothing', heldMeeting, 'REMARK_MADE', 'minutes.not-drafted'],
    ['correct what is not adopted', drafted, 'TEXT_CORRECTED', 'minutes.not-adopted'],
  ])('one cannot %s', (_what, given, type, code) => {
    expect(given().try(minutes, { type, at: M1.startsAt })).toBe(code);
  });
});

describe('what the mail handler answers', () => {
  it('is kept with its mailing', () => {
    const world = receive(drafted().act(minutes, 'AKKOORD_GIVEN'), 'DISTRIBUTION_DONE', { effectId: 'e', distribution: 1, accepted: 12, failed: 1, unknown: 1 });
    expect(world.context<MinutesContext>(minutes).distributions).toEqual([
      { number: 1, status: 'akkoord', version: 1, requestedAt: world.now, completedAt: world.now, failedAt: null, accepted: 12, failed: 1, unknown: 1 },
    ]);
  });

  it('belongs to the oldest open mailing when it names none', () => {
    const world = drafted().until(deadlines.distribution).act(minutes, 'AKKOORD_GIVEN');
    receive(receive(world, 'DISTRIBUTION_DONE'), 'DISTRIBUTION_FAILED', { code: 'smtp' });
    expect(world.context<MinutesContext>(minutes).distributions).toMatchObject([{ status: 'draft', completedAt: world.now }, { status: 'akkoord', failedAt: world.now }]);
    expect(world.mails('escalation')).toEqual([{ about: 'distribution-failed', to: ['chair', 'secretary'] }]);
  });

  it('says on which agenda the adoption stands, or that the secretary must place it', () => {
    const world = receive(drafted().act(minutes, 'AKKOORD_GIVEN'), 'PLACED_DONE', { meetingId: 'm2' });
    expect(world.context(minutes)).toMatchObject({ placedOn: 'm2' });
    expect(receive(world, 'PLACED_FAILED', { code: 'x' }).mails('escalation')).toEqual([{ about: 'adoption-not-placed', to: ['secretary'] }]);
  });
});

describe('adoption', () => {
  const adopted = (world: World, changes: boolean) => receive(world, 'ADOPTED', { meetingId: 'm2', changes });
  const arrived = (world: World) => receive(world, 'DISTRIBUTION_DONE', { distribution: 1, accepted: 13, failed: 0 });
  const withAkkoord = () => arrived(drafted().act(minutes, 'AKKOORD_GIVEN')).until('2021-12-02T15:00:00.000Z');

  it('without changes closes the minutes', () => {
    const world = adopted(withAkkoord(), false);
    expect(world.state(minutes)).toBe('closed');
    expect(world.mails('minutes-adopted')).toEqual([]);
  });

  it('with changes waits for the corrected text and sends that', () => {
    const world = adopted(withAkkoord(), true);
    expect(world.mails('correction-request')).toHaveLength(1);
    world.act(minutes, 'TEXT_CORRECTED', { version: 2 });
    expect(world.mails('minutes-adopted')).toEqual([{ bodies: ['stuurgroep', 'platform'], version: 2, adoption: { meetingId: 'm2', changes: 'worked-in' } }]);
    expect(versionSent(world.context(minutes))).toBe(2);
    expect(world.state(minutes)).toBe('closed');
  });

  it('with changes that nobody works in sends them beside the text after two weeks', () => {
    const world = adopted(withAkkoord(), true).until('2021-12-16T15:00:00.000Z');
    expect(world.mails('minutes-adopted')).toEqual([{ bodies: ['stuurgroep', 'platform'], version: 1, adoption: { meetingId: 'm2', changes: 'listed' } }]);
    expect(world.state(minutes)).toBe('closed');
  });

  it('leaves a mailing that reaches nobody to be tried again, and closes the minutes when that arrives', () => {
    const broken = receive(adopted(drafted().until('2021-10-15T14:00:00.000Z'), false), 'DISTRIBUTION_FAILED', { distribution: 1, code: 'pdf' });
    expect([broken.state(minutes), sentOut(broken)]).toEqual(['delivering', ['akkoord, adopted', 'decisions-only, adopted']]);
    const again = receive(broken, 'DISTRIBUTION_DONE', { distribution: 2, accepted: 13, failed: 0 }).until('2021-10-19T08:00:00.000Z');
    expect(sentOut(again).slice(2)).toEqual(['akkoord, follows, adopted']);
    expect(receive(again, 'DISTRIBUTION_DONE', { distribution: 3, accepted: 13, failed: 0 }).state(minutes)).toBe('closed');
    expect(again.refusedTimers).toEqual([]);
  });

  it('before the chair answered sends what the body adopted', () => {
    expect(sentOut(adopted(drafted(), false))).toEqual(['akkoord, adopted']);
  });

  it('settles the minutes where the chair never answered; else the akkoord did', () => {
    const [open, without, after] = [drafted(), adopted(drafted(), false), adopted(withAkkoord(), false)].map((world) => world.context(minutes) as unknown as MinutesContext);
    expect([open, without, after].map((one) => settledAt(one!))).toEqual([null, without!.adoption!.at, after!.akkoordAt]);
    expect(after!.akkoordAt).not.toBe(after!.adoption!.at);
  });

  it('that is postponed is placed again', () => {
    const world = receive(withAkkoord(), 'ADOPTION_POSTPONED', { meetingId: 'm2' });
    expect(world.effects('agenda-item')).toHaveLength(2);
  });

  it('of minutes that nobody wrote is placed again, and the secretary hears of it', () => {
    const world = adopted(heldMeeting(), false);
    expect(world.state(minutes)).toBe('awaiting-draft');
    expect(world.effects('agenda-item')).toHaveLength(1);
    expect(world.mails('escalation')).toEqual([{ about: 'adopted-without-draft', to: ['secretary'] }]);
  });
});
