/** What the list of the overleg that the law asks for says is missing of who was there, and of what is said not to be at issue: the secretary mends it. */
import { localDateOf } from '#calendar/local-date';
import { best, counts, presenceAt, type PresenceAt } from '#governance/oversight/presence';
import { checkStatutory } from '#governance/oversight/statutory';
import { missingIn, type ObligedPartner, type StatutoryFacts } from '#governance/oversight/statutory.model';
import { EXPLORED, NOT_AT_ISSUE } from './oversight.data.js';
import type { OversightActs } from './oversight.acts.js';
import type { Asker, Stage } from './stage.js';

/** Of municipalities, those in which the boards say that segregation is not at issue; of these, those that have looked. */
const SAY_ABSENT = 0.3;
const EXPLORE_FIRST = 0.6;
const FOUND_AT_ISSUE = 0.2;

export class OversightMending {
  constructor(
    private readonly stage: Stage,
    private readonly acts: OversightActs,
  ) {}

  /** The first meeting that talks about it says that segregation is not at issue here; some have found that out, some have not. */
  async sayAbsent(as: Asker, { id, startsAt }: { id: string; startsAt: string }): Promise<void> {
    const { chance, product } = this.stage;
    if (!chance.happens(SAY_ABSENT, 'segregation is not at issue')) return;
    const year = Number(startsAt.slice(0, 4));
    const { claims, items } = await this.acts.factsOf(year);
    if (claims.length > 0 || !items.some((item) => item.meetingId === id && item.discussed && item.topicIds.includes('segregatie'))) return;
    if (chance.happens(EXPLORE_FIRST, 'explores first')) await this.explore(as, false);
    await product.statutory.sayAbsent(as.context(), { pointId: 'segregatie', fromYear: year, reason: NOT_AT_ISSUE, meetingId: id });
  }

  /** What can be mended without a meeting. */
  async mend(as: Asker, year: number): Promise<void> {
    const facts = await this.acts.factsOf(year);
    const missing = new Set(missingIn(checkStatutory(facts)));
    for (const partner of facts.partners.filter(({ id }) => missing.has(`partij:${id}`))) await this.recordMandate(as, facts, partner);
    const claim = facts.claims.find(({ fromYear, untilYear }) => fromYear <= year && (untilYear === null || untilYear >= year));
    if (!claim || !missing.has('segregatie')) return;
    const atIssue = this.stage.chance.happens(FOUND_AT_ISSUE, 'found at issue', year);
    await this.explore(as, atIssue);
    if (atIssue) await this.stage.product.statutory.takeBack(as.context(), claim.claimId, { untilYear: Math.max(year, claim.fromYear) - 1 });
  }

  private async explore(as: Asker, atIssue: boolean): Promise<void> {
    const { product, world } = this.stage;
    const partnerIds = world.scheme.partners.filter(({ board, sector }) => board && ['po', 'vo', 'kinderopvang'].includes(sector)).map(({ id }) => id);
    await product.statutory.explore(as.context(), { pointId: 'segregatie', on: localDateOf(world.now()), how: EXPLORED.how, partnerIds, conclusion: atIssue ? EXPLORED.some : EXPLORED.none, atIssue });
  }

  /** Somebody came without a mandate on paper; or a holder without a seat lets another of its sector speak, from now on. */
  private async recordMandate(as: Asker, { meetings, mandates, partners, year }: StatutoryFacts, { id: partnerId, name, partyId }: ObligedPartner): Promise<void> {
    const seen = meetings.map((meeting) => presenceAt(partnerId, meeting, mandates));
    const found = best<PresenceAt>(seen);
    const meeting = meetings.find(({ meetingId }) => meetingId === found?.meetingId);
    if (!found || !meeting || counts(found.presence)) return;
    const give = (more: { standIn: string } | { seatId: string }): Promise<unknown> =>
      this.stage.product.statutory.giveMandate(as.context(), { partnerId, bodyId: meeting.bodyId, ...more, from: meeting.on, until: `${year}-12-31`, evidence: `Bericht van ${name} aan de secretaris` });
    if (found.presence === 'zonder-mandaat') {
      const own = meeting.seats.filter((seat) => seat.partnerId === partnerId).map(({ holder }) => holder?.personId);
      const standIn = meeting.attendance.find(({ personId, representedBy }) => representedBy !== null && own.includes(personId))?.representedBy;
      if (standIn) await give({ standIn });
    }
    if (found.presence !== 'geen-plek') return;
    const colleagues = partners.filter((one) => one.partyId === partyId && one.id !== partnerId).map(({ id }) => id);
    const seat = meeting.seats.find((one) => one.partnerId !== null && colleagues.includes(one.partnerId) && meeting.attendance.some(({ personId, presence }) => personId === one.holder?.personId && presence === 'aanwezig'));
    if (seat) await give({ seatId: seat.seatId });
  }
}
