/** The file of `leidraad simulate --json`, as issues 2 (point 8), 3 to 6 describe it: these keys, in this order, and no others. */
import { z } from 'zod';

const date = z.iso.date().nullable();
const count = z.int().min(0);

const meeting = z.strictObject({
  id: z.uuid(),
  body: z.string(),
  heldOn: date,
  cancelled: z.boolean(),
  agenda: z.strictObject({ callSentOn: date, itemsDueOn: date, approvedOn: date, sentOn: date }),
  agendaItems: z.strictObject({ submitted: count, accepted: count, merged: count, deferred: count, referred: count, rejected: count, carried: count }),
  minutes: z.strictObject({
    status: z.enum(['akkoord', 'draft', 'decisions-only']).nullable(),
    distributedOn: date,
    withinDays: count.nullable(),
    recipientBodies: z.array(z.string()),
    recipients: count,
    accepted: count,
    adoptedInMeeting: z.uuid().nullable(),
  }),
});

const plan = z.strictObject({ year: z.string(), adoptedBy: z.array(z.strictObject({ authority: z.string(), on: z.iso.date() })), councilInformedOn: date, evaluatedOn: date });
const phase = z.strictObject({ phase: z.enum(['setting', 'executing', 'monitoring', 'evaluating', 'adjusting']), from: z.iso.date(), to: date });
const cycle = z.strictObject({
  ambition: z.string(), from: z.iso.date(), to: date, phases: z.array(phase).min(1), goals: count, measurements: count, results: z.strictObject({ reached: count, partly: count, not: count }),
});
const place = z.strictObject({ seat: z.string(), ambition: z.string().nullable(), sector: z.string().nullable() });
const rotation = z.strictObject({
  on: z.iso.date(),
  body: z.string(),
  leaving: z.array(place),
  joining: z.array(place),
  chair: z.strictObject({ from: z.string().nullable(), to: z.string().nullable() }),
  noticesOn: z.array(z.iso.date()),
  coverageOk: z.boolean(),
});

export const simulationContract = z.strictObject({
  scheme: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  seed: count,
  people: z.enum(['punctual', 'human', 'negligent']),
  meetings: z.array(meeting),
  assignments: z.array(z.strictObject({ id: z.uuid(), ambition: z.string(), body: z.string(), issuedOn: date, acceptedOn: date, reports: count, proposalOn: date, decidedOn: date, dischargedOn: date })),
  plans: z.array(plan),
  handovers: z.array(z.strictObject({ seat: z.string(), from: z.uuid(), to: z.uuid().nullable(), points: count, acceptedOn: date })),
  rotations: z.array(rotation),
  mails: z.strictObject({ total: count, byKind: z.record(z.string(), count), duplicates: count, lost: count }),
  cycles: z.array(cycle),
  evaluations: z.array(z.strictObject({ ambition: z.string(), on: date, kind: z.enum(['tussentijds', 'eind', 'periodiek']), agendaMeeting: z.uuid().nullable() })),
  statutory: z.array(z.strictObject({ year: z.int(), ok: z.boolean(), missing: z.array(z.string()) })),
  violations: z.array(z.strictObject({ rule: z.string(), at: z.string(), detail: z.string() })),
  elapsedMs: count,
});
