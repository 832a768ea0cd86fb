/**
 * An overleg that a new version of the scheme brings in mid-year has no place in a year that is planned already: on its first working day
 * its secretary gets a proposal for the rest of that year, as a task and by mail. A repeat finds the task there, also when it is done.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { addDays, formatDutchDate, formatDutchDateTime, localDateOf, localTimeOf, schoolYearOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { proposeSeason } from '#calendar/season';
import type { ProposedMeeting } from '#calendar/season.model';
import { nameOf } from '#calendar/season-text';
import { seasonNumbers } from '#calendar/teaching-time';
import { createMailing } from '#messaging/ledger';
import { renderMail } from '#messaging/mail-kinds';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import type { Body } from '#scheme/model';
import { keeperOf, officersOn, type Officers } from '../bodies/members.js';
import { plannedIn } from '../meetings/meeting.queries.js';
import { seasonOf } from '../meetings/season-input.js';
import { standsOn, type HeldScheme, type SchemeHistory } from '../municipalities/scheme-history.js';
import { schemesOf } from '../municipalities/schemes.js';
import { asKeeper, people, type Addressee } from './notice.js';
import { pagesOf } from './web-pages.js';

const OFFICE = { opens: '07:30', closes: '18:00' };
/** Over a school holiday, and a worker that was away. */
const DAYS_BACK = 14;

export interface FirstMonths {
  schoolYear: string;
  since: LocalDate;
  /** For the days of this school year on which it is there, in proportion. */
  agreed: { min: number; max: number; target: number };
  planned: number;
  meetings: ProposedMeeting[];
  /** Of the committee that prepares those, in the order of time. */
  along: (ProposedMeeting & { name: string })[];
}

export class NewBodies {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly baseUrl: string,
  ) {}

  /** In every municipality; returns how many were told of. One that fails is told of, the others go on. */
  async runAll(onFailure: (tenantId: string, error: unknown) => void): Promise<number> {
    let told = 0;
    const tenants: { id: string }[] = await this.db.query(`SELECT tenant_id AS id FROM municipality ORDER BY 1`);
    for (const { id } of tenants) {
      told += await this.run(id).catch((error: unknown) => {
        onFailure(id, error);
        return 0;
      });
    }
    return told;
  }

  /** In one municipality; 0 outside office hours. */
  async run(tenantId: string): Promise<number> {
    const now = this.clock.now();
    if (localTimeOf(now) < OFFICE.opens || localTimeOf(now) >= OFFICE.closes) return 0;
    return inTenant(this.db, tenantId, async (tx) => {
      const schemes = await schemesOf(tx, tenantId);
      const today = localDateOf(now);
      if (schemes.isSingle || !schemes.on(today).calendar.isWorkingDay(today)) return 0;
      let told = 0;
      for (const { version, body } of newBodies(schemes, today)) {
        const id = derivedId('new-body', tenantId, version.version, body.id);
        const months = await firstMonths(tx, schemes, body, today);
        if (months && (await this.tell(tx, tenantId, id, body, months))) told += 1;
      }
      return told;
    });
  }

  /** False when that was done before. */
  private async tell(tx: EntityManager, tenantId: string, id: string, body: Body, months: FirstMonths): Promise<boolean> {
    const now = this.clock.now();
    const officers = await officersOn(tx, standsOn(body, localDateOf(now)));
    const [keeper] = people([keeperOf(body, officers)]);
    const [row] = await tx.query(
      `INSERT INTO task (tenant_id, id, kind, body_id, text, created_at) VALUES ($1, $2, 'nieuw-overleg', $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id`,
      // Where nobody keeps it going yet it is every secretary's.
      [tenantId, id, keeper ? body.id : null, taskText(body, months), now],
    );
    if (row === undefined) return false;
    if (keeper) await this.mail(tx, tenantId, id, body, months, keeper, officers);
    return true;
  }

  private async mail(tx: EntityManager, tenantId: string, id: string, body: Body, { schoolYear, since, agreed, planned, meetings, along }: FirstMonths, keeper: Addressee, officers: Officers): Promise<void> {
    const { scheme } = (await schemesOf(tx, tenantId)).on(since);
    const rendered = renderMail({
      kind: 'new-body',
      lea: `LEA ${scheme.municipality.name}`,
      mailbox: scheme.mailbox,
      colour: null,
      sender: { name: `LEA ${scheme.municipality.name}`, role: 'Leidraad' },
      greeting: keeper.name,
      reason: `Deze mail is voor ${keeper.name}, als ${asKeeper(body, officers)}.`,
      link: `${pagesOf(this.baseUrl, scheme)}/vergaderingen/plannen?schooljaar=${schoolYear}&overleg=${body.id}`,
      body: body.name,
      since,
      schoolYear,
      agreed,
      planned,
      proposal: meetings.map(({ at }) => at),
      along: along.map(({ name, at }) => ({ body: name, at })),
    });
    const mailing = { id: derivedId('new-body-mail', id), tenantId, kind: 'new-body', ...rendered, calendar: null, attachments: [], about: { bodyId: body.id }, urgent: false, inOrder: false };
    await createMailing(tx, mailing, [{ personId: keeper.personId, email: keeper.email, name: keeper.name, digest: keeper.prefersDigest }], scheme.mailbox, this.clock.now());
  }
}

/** Those that a version of the last days brought and the one before had not, and that meet by the scheme. PURE. */
export function newBodies(schemes: SchemeHistory, today: LocalDate): { version: HeldScheme; body: Body }[] {
  return schemes.versions.slice(1).filter(({ validFrom }) => validFrom <= today && validFrom > addDays(today, -DAYS_BACK)).flatMap((version) =>
    version.scheme.bodies
      .filter(({ id, meetings }) => meetings !== null && schemes.stretchOf(id, today)?.from === version.validFrom)
      .map((body) => ({ version, body })));
}

/** What its school year still asks; null where that is nothing. */
async function firstMonths(tx: EntityManager, schemes: SchemeHistory, body: Body, today: LocalDate): Promise<FirstMonths | null> {
  const since = schemes.stretchOf(body.id, today)?.from ?? today;
  const schoolYear = schoolYearOf(since);
  if (schoolYear.from === since || schoolYear.to < today) return null;
  const fixed = await plannedIn(tx, schoolYear.label);
  const { calendar, input } = seasonOf(schemes, schoolYear, today, fixed);
  const season = input.bodies.find(({ id }) => id === body.id);
  if (!season) return null;
  const agreed = seasonNumbers(calendar, input, season);
  const planned = fixed.filter((one) => one.body === body.id).length;
  if (agreed.target <= planned) return null;
  const proposal = proposeSeason(calendar, input).meetings;
  const along = proposal.filter(({ prepares }) => prepares?.body === body.id).map((one) => ({ ...one, name: nameOf(input, one.body) }));
  return { schoolYear: schoolYear.label, since, agreed, planned, meetings: proposal.filter((one) => one.body === body.id), along };
}

export function taskText({ name }: Pick<Body, 'name'>, { schoolYear, since, agreed: { target }, planned, meetings, along }: FirstMonths): string {
  const told = `${name} is er vanaf ${formatDutchDate(since)} bij. Plan voor de rest van schooljaar ${schoolYear} ${target === 1 ? 'één vergadering' : `${target} vergaderingen`} (naar rato)${planned > 0 ? `; er ${planned === 1 ? 'staat' : 'staan'} er al ${planned}` : ''}.`;
  if (meetings.length === 0) return `${told} Er is geen passende datum gevonden.`;
  const first = along.map((one) => ` Daarvoor: ${one.name} op ${formatDutchDateTime(one.at)}.`).join('');
  return `${told} Voorstel: ${meetings.map(({ at }) => formatDutchDateTime(at)).join('; ')}.${first}`;
}
