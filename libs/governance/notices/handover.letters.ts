/** Letters about handovers: to who leaves, to who comes, and to secretary and chair. */
import type { FactsOf, MailKind } from '#messaging/mail-kinds';
import { handoverDetail, type HandoverDetail } from '../handover/handover.queries.js';
import type { HandoverPoint } from '../handover/handover.entity.js';
import type { HandoverLevel } from '#workflows/handover.events';
import { seatName } from '../handover/seat-name.js';
import { verdictFor } from '../handover/reading.js';
import { dossierFor } from '../handover/sight.js';
import { SOURCE_NAMES } from '../handover/sources.js';
import { people, type Addressee } from './notice.js';
import { procedureSetting, type ProcedureBuilder, type ProcedureContext, type ProcedureNotice } from './procedure.js';

type HandoverPointFacts = FactsOf<'handover-annotate'>['points'][number];

interface Loaded {
  detail: HandoverDetail;
  from: Addressee;
  to: Addressee | null;
  nr: number;
  level: HandoverLevel;
}

async function load({ tx, params }: ProcedureContext): Promise<Loaded> {
  const detail = await handoverDetail(tx, String(params['handoverId']));
  const { fromId } = detail.handover;
  const { toId } = detail.context;
  const rows: Addressee[] = await tx.query(`SELECT id AS "personId", name, email, prefers_digest AS "prefersDigest" FROM person WHERE id = ANY($1::uuid[])`, [[fromId, ...(toId === null ? [] : [toId])]]);
  const person = (id: string | null): Addressee | null => rows.find(({ personId }) => personId === id) ?? null;
  return { detail, from: person(fromId)!, to: person(toId), nr: Number(params['nr'] ?? 0), level: (params['level'] ?? 'secretary') as HandoverLevel };
}

/** The secretary, and where it climbs the chair; not who leaves. */
const keepers = ({ officers: { secretary, chair } }: ProcedureContext, level: Loaded['level'], { from }: Loaded): Addressee[] =>
  people(level === 'chair' || !secretary || secretary.personId === from.personId ? [secretary, chair] : [secretary]).filter(({ personId }) => personId !== from.personId);

const isOpen = ({ duty, status }: HandoverPoint): boolean => duty && (status === 'open' || status === 'geweigerd');

/** As this reader may see the dossier. */
const facts = (context: ProcedureContext, to: Addressee, { detail: { handover, points }, from }: Loaded) => ({
  ...procedureSetting(context, [to], `/overdrachten/${handover.id}`),
  seat: seatName(context.body, handover.seatId),
  from: from.name,
  leavesOn: handover.leavesOn,
  points: points.filter(isOpen).map(({ source, title, dueOn, note, confidential }): HandoverPointFacts => ({ group: SOURCE_NAMES[source] ?? source, title: confidential ? null : title, due: dueOn, note: confidential ? null : note })),
});

/** What is written to one reader holds what that reader may read; there is no way to a dossier that is closed to them. */
async function perReader(context: ProcedureContext, loaded: Loaded, readers: readonly Addressee[], notice: (to: Addressee, seen: Loaded) => ProcedureNotice): Promise<ProcedureNotice[]> {
  const written = async (to: Addressee): Promise<ProcedureNotice> => {
    const { facts: told, ...rest } = notice(to, { ...loaded, detail: await dossierFor(context, loaded.detail, to.personId!) });
    return { ...rest, facts: (await verdictFor(context, loaded.detail, to.personId!)) === 'may' ? told : { ...told, link: null } };
  };
  return Promise.all(readers.map(written));
}

const annotate: ProcedureBuilder = async (context) => {
  const loaded = await load(context);
  return perReader(context, loaded, [loaded.from], (to, seen) => ({ facts: { ...facts(context, to, seen), kind: 'handover-annotate', nr: loaded.nr }, to: [to], urgent: false }));
};

const accept: ProcedureBuilder = async (context) => {
  const loaded = await load(context);
  const { detail, to: comes, nr, level } = loaded;
  if (!comes) return null;
  const asked = detail.points.some(({ duty, status }) => duty && status === 'open');
  const others = level === 'successor' ? [] : keepers(context, level, loaded).filter(({ personId }) => personId !== comes.personId);
  return perReader(context, loaded, [...(asked ? [comes] : []), ...others], (to, seen) => {
    const background = seen.detail.points.filter(({ duty }) => !duty).length;
    return { facts: { ...facts(context, to, seen), kind: 'handover-accept', nr, to: comes.name, own: to === comes, background }, to: [to], urgent: false };
  });
};

const refused: ProcedureBuilder = async (context) => {
  const loaded = await load(context);
  const { pointId, reason } = context.params as { pointId: string; reason: string };
  if (!loaded.detail.points.some(({ id }) => id === pointId)) return null;
  return perReader(context, loaded, keepers(context, 'chair', loaded), (to, seen) => {
    const point = seen.detail.points.find(({ id, confidential }) => id === pointId && !confidential);
    return { facts: { ...facts(context, to, seen), kind: 'handover-refused', to: loaded.to?.name ?? 'De opvolger', title: point?.title ?? null, text: point ? reason : null }, to: [to], urgent: true };
  });
};

const vacant: ProcedureBuilder = async (context) => {
  const loaded = await load(context);
  return perReader(context, loaded, keepers(context, loaded.level, loaded), (to, seen) => ({ facts: { ...facts(context, to, seen), kind: 'handover-vacant', nr: loaded.nr }, to: [to], urgent: false }));
};

const done: ProcedureBuilder = async (context) => {
  const loaded = await load(context);
  const { points } = loaded.detail;
  const number = (status: HandoverPoint['status']): number => points.filter((point) => point.duty && point.status === status).length;
  const counts = { accepted: number('aanvaard'), assigned: number('toegewezen'), lapsed: number('vervallen'), done: number('gedaan') };
  const readers = [...keepers(context, 'secretary', loaded), loaded.from, ...(loaded.to ? [loaded.to] : [])].filter((one, index, all) => all.findIndex(({ personId }) => personId === one.personId) === index);
  return perReader(context, loaded, readers, (to, seen) => ({ facts: { ...facts(context, to, seen), kind: 'handover-done', counts }, to: [to], urgent: false }));
};

const BUILDERS: Partial<Record<MailKind, ProcedureBuilder>> = { 'handover-annotate': annotate, 'handover-accept': accept, 'handover-refused': refused, 'handover-vacant': vacant, 'handover-done': done };

const ofHandover = (build: ProcedureBuilder): ProcedureBuilder => async (context) => {
  const built = await build(context);
  return (Array.isArray(built) ? built : built ? [built] : []).map((notice) => ({ ...notice, about: { handoverId: String(context.params['handoverId']) } }));
};

export const HANDOVERS: Partial<Record<MailKind, ProcedureBuilder>> = Object.fromEntries(Object.entries(BUILDERS).map(([kind, build]) => [kind, ofHandover(build)]));
