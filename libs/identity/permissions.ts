/**
 * What an office may do, as one table. API, worker and pages ask the same function; a refusal says why. An office is held
 * in one body on one day: it follows from the seats that a person holds on that day, so a rotation changes rights by itself.
 */

/** In one body: who presides, who prepares and writes to the members, who takes the minutes, who sits at the table. */
export type SeatOffice = 'voorzitter' | 'secretaris' | 'notulist' | 'lid';
/**
 * Given to a person from a date, with no seat: who keeps people, addresses and offices; who manages the programme and reads its plans; who
 * reads for a member and answers in their name; who follows one body's open agenda. None of them votes.
 */
export const GIVEN_OFFICES = ['beheerder', 'programmamanager', 'bestuurssecretariaat', 'toehoorder'] as const;
export type GivenOffice = (typeof GIVEN_OFFICES)[number];
export type BodyOffice = SeatOffice | GivenOffice;
/** In the quality cycle of an ambition also: who owns it, who manages the LEA's process or programme, who hands in a figure. */
export type Office = BodyOffice | 'eigenaar' | 'procesmanager' | 'meter';

export type Action =
  | 'body.choose'
  | 'seat.fill'
  | 'partner.merge'
  | 'rotation.read'
  | 'rotation.appoint'
  | 'rotation.depart'
  | 'person.add'
  | 'office.give'
  | 'office.give-everywhere'
  | 'meeting.read'
  | 'meeting.read-open'
  | 'meeting.plan'
  | 'meeting.move'
  | 'meeting.cancel'
  | 'agenda.answer-call'
  | 'agenda.submit'
  | 'agenda.withdraw'
  | 'agenda.consent-late'
  | 'agenda.propose'
  | 'agenda.fix'
  | 'agenda.send'
  | 'agenda.document'
  | 'agenda.guest'
  | 'item.access'
  | 'preparation.read'
  | 'preparation.decide'
  | 'preparation.lead'
  | 'record.write'
  | 'record.reservation'
  | 'minutes.write'
  | 'minutes.review'
  | 'minutes.akkoord'
  | 'minutes.mailing'
  | 'minutes.adopt-in-writing'
  | 'mail.read'
  | 'mail.send-again'
  | 'agreement.read'
  | 'agreement.record'
  | 'agreement.evaluate'
  | 'evaluation.collect'
  | 'question.change'
  | 'assignment.read'
  | 'assignment.draft'
  | 'assignment.lay-before'
  | 'assignment.accept'
  | 'assignment.work'
  | 'assignment.solve'
  | 'assignment.propose'
  | 'assignment.discharge'
  | 'working-group.frame'
  | 'working-group.install'
  | 'execution-agenda.name'
  | 'item.topics'
  | 'statutory.record'
  | 'person.address'
  | 'task.complete'
  | 'destruction.keep'
  | 'destruction.approve'
  | 'plan.read'
  | 'plan.draft'
  | 'plan.keep'
  | 'plan.act'
  | 'handover.settle'
  | 'constituency.read'
  | 'constituency.record'
  | 'cycle.start'
  | 'cycle.goals'
  | 'cycle.measure'
  | 'cycle.evaluate'
  | 'cycle.adjust'
  | 'cycle.leave'
  | 'scheme.read'
  | 'scheme.change'
  | 'audit.read'
  | 'audit.export'
  | 'person.export'
  | 'settings.read';

export const PERMISSIONS: Readonly<Record<Action, readonly Office[]>> = {
  'body.choose': ['lid', 'voorzitter', 'secretaris'],
  'seat.fill': ['secretaris', 'beheerder'],
  'partner.merge': ['secretaris', 'beheerder'],
  'rotation.read': ['voorzitter', 'secretaris', 'notulist', 'lid', 'beheerder', 'programmamanager', 'bestuurssecretariaat'],
  'rotation.appoint': ['secretaris'],
  'rotation.depart': ['secretaris'],
  'person.add': ['secretaris', 'beheerder'],
  'office.give': ['secretaris', 'beheerder'],
  'office.give-everywhere': ['beheerder'],
  'meeting.read': ['voorzitter', 'secretaris', 'notulist', 'lid'],
  'meeting.read-open': ['bestuurssecretariaat', 'toehoorder'],
  'meeting.plan': ['secretaris'],
  'meeting.move': ['secretaris'],
  'meeting.cancel': ['secretaris', 'voorzitter'],
  'agenda.answer-call': ['lid', 'voorzitter', 'secretaris'],
  'agenda.submit': ['lid', 'voorzitter', 'secretaris'],
  'agenda.withdraw': ['lid', 'voorzitter', 'secretaris'],
  'agenda.consent-late': ['voorzitter'],
  'agenda.propose': ['secretaris'],
  'agenda.fix': ['voorzitter'],
  'agenda.send': ['secretaris'],
  'agenda.document': ['lid', 'voorzitter', 'secretaris'],
  'agenda.guest': ['secretaris'],
  'item.access': ['secretaris', 'voorzitter'],
  'preparation.read': ['voorzitter', 'secretaris', 'notulist', 'lid'],
  'preparation.decide': ['voorzitter', 'secretaris'],
  'preparation.lead': ['secretaris'],
  'record.write': ['secretaris', 'notulist'],
  'record.reservation': ['lid', 'voorzitter', 'secretaris', 'notulist'],
  'minutes.write': ['notulist', 'secretaris'],
  'minutes.review': ['lid', 'voorzitter', 'secretaris'],
  'minutes.akkoord': ['voorzitter'],
  'minutes.mailing': ['secretaris', 'voorzitter'],
  'minutes.adopt-in-writing': ['secretaris', 'voorzitter'],
  'mail.read': ['secretaris', 'voorzitter'],
  'mail.send-again': ['secretaris'],
  'agreement.read': ['voorzitter', 'secretaris', 'notulist', 'lid'],
  'agreement.record': ['secretaris', 'notulist'],
  'agreement.evaluate': ['secretaris', 'notulist', 'voorzitter'],
  'evaluation.collect': ['secretaris', 'notulist', 'voorzitter'],
  'question.change': ['secretaris', 'notulist'],
  'assignment.read': ['voorzitter', 'secretaris', 'notulist', 'lid', 'programmamanager', 'bestuurssecretariaat'],
  'assignment.draft': ['lid', 'voorzitter', 'secretaris'],
  'assignment.lay-before': ['voorzitter', 'secretaris'],
  'assignment.accept': ['voorzitter', 'secretaris'],
  'assignment.work': ['lid', 'voorzitter', 'secretaris', 'notulist'],
  'assignment.solve': ['lid', 'voorzitter', 'secretaris'],
  'assignment.propose': ['voorzitter', 'secretaris'],
  'assignment.discharge': ['voorzitter', 'secretaris'],
  'working-group.frame': ['lid', 'voorzitter', 'secretaris'],
  'working-group.install': ['voorzitter', 'secretaris'],
  'execution-agenda.name': ['secretaris', 'voorzitter'],
  'item.topics': ['secretaris', 'notulist'],
  'statutory.record': ['secretaris'],
  'person.address': ['secretaris', 'beheerder'],
  'task.complete': ['secretaris'],
  'destruction.keep': ['secretaris', 'beheerder'],
  'destruction.approve': ['beheerder', 'voorzitter'],
  'plan.read': ['lid', 'voorzitter', 'secretaris', 'programmamanager', 'bestuurssecretariaat'],
  'plan.draft': ['secretaris', 'voorzitter'],
  'plan.keep': ['secretaris'],
  'plan.act': ['secretaris', 'voorzitter'],
  'handover.settle': ['secretaris', 'voorzitter'],
  'constituency.read': ['secretaris', 'voorzitter'],
  'constituency.record': ['secretaris'],
  'cycle.start': ['secretaris', 'procesmanager', 'programmamanager'],
  'cycle.goals': ['eigenaar', 'procesmanager', 'programmamanager', 'secretaris'],
  'cycle.measure': ['meter', 'eigenaar', 'procesmanager', 'programmamanager', 'secretaris'],
  'cycle.evaluate': ['eigenaar', 'procesmanager', 'programmamanager', 'secretaris'],
  'cycle.adjust': ['eigenaar', 'procesmanager', 'programmamanager', 'secretaris', 'voorzitter'],
  'cycle.leave': ['eigenaar', 'procesmanager', 'programmamanager', 'secretaris', 'voorzitter'],
  'scheme.read': ['secretaris', 'beheerder'],
  'scheme.change': ['beheerder'],
  'audit.read': ['secretaris', 'beheerder'],
  'audit.export': ['beheerder'],
  'person.export': ['beheerder'],
  'settings.read': ['secretaris', 'beheerder'],
};

export type Verdict = { allowed: true } | { allowed: false; reason: string };

/** May somebody with these offices in the body do this? `fixedBy` moves the fixing of an agenda to whom the scheme says. */
export function may(offices: readonly Office[], action: Action, scheme: { fixedBy?: 'chair' | 'secretary' | 'agendacommissie' } = {}): Verdict {
  const needed = action === 'agenda.fix' && scheme.fixedBy === 'secretary' ? (['secretaris', 'voorzitter'] as const) : PERMISSIONS[action];
  if (needed.some((office) => offices.includes(office))) return { allowed: true };
  return { allowed: false, reason: `Alleen ${listed(needed)} ${action.startsWith('cycle.') ? 'van deze ambitie' : 'van dit overleg'} ${needed[0] === 'lid' || needed.length > 1 ? 'kunnen' : 'kan'} dit.` };
}

/** What a bestuurssecretariaat answers for its member. Choosing, fixing and giving akkoord are the member's own, or go by the secretary. */
export const ANSWERED_FOR_A_MEMBER: readonly Action[] = ['agenda.answer-call', 'agenda.submit', 'agenda.withdraw', 'agenda.document', 'minutes.review', 'record.reservation'];

/**
 * The secretary may record what somebody else answered, when that somebody may answer it; so may the bestuurssecretariaat of that somebody,
 * what is asked of every member. `serves`: the recorder holds that office for the answerer.
 */
export function mayRecordFor(recorder: readonly Office[], answerer: readonly Office[], action: Action, scheme: { fixedBy?: 'chair' | 'secretary' | 'agendacommissie'; serves?: boolean } = {}): Verdict {
  const serves = scheme.serves === true && ANSWERED_FOR_A_MEMBER.includes(action);
  if (!recorder.includes('secretaris') && !serves) return { allowed: false, reason: 'Alleen de secretaris legt een antwoord namens iemand anders vast.' };
  return may(answerer, action, scheme);
}

/** Of what is done for the municipality as a whole, what a body needs to go on: adding who is to sit there. */
const FOR_A_BODY: readonly Action[] = ['person.add'];

/** What somebody is in one body. `standsIn`: secretary only for want of one, for they preside, or chosen by the members and by no scheme. */
export interface InBody {
  body: { kind: string };
  offices: readonly BodyOffice[];
  standsIn?: boolean;
}

/**
 * The offices that count for what is done for the municipality as a whole. Who stands in for a secretary does so in that body; and a werkgroep
 * chooses its officers from its own members: nobody makes themselves secretary of more than that.
 */
export const officesBeyond = ({ body, offices, standsIn = false }: InBody, action: Action): readonly BodyOffice[] =>
  FOR_A_BODY.includes(action) ? offices : offices.filter((office) => !(office === 'secretaris' && standsIn) && !(body.kind === 'werkgroep' && CHOSEN.includes(office)));

/** What the members of a werkgroep choose among themselves. */
const CHOSEN: readonly BodyOffice[] = ['voorzitter', 'secretaris', 'notulist'];

const NAMES: Record<Office, string> = { voorzitter: 'de voorzitter', secretaris: 'de secretaris', notulist: 'de notulist', lid: 'de leden', beheerder: 'de beheerder', programmamanager: 'de proces- of programmamanager', bestuurssecretariaat: 'het bestuurssecretariaat', toehoorder: 'een toehoorder', eigenaar: 'de eigenaar', procesmanager: 'de proces- of programmamanager', meter: 'wie het cijfer aanlevert' };

function listed(offices: readonly Office[]): string {
  const names = [...new Set(offices.map((office) => NAMES[office]))];
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
}
