/**
 * What is kept of people, table by table: which data, what for and how long (AVG article 30). A spec walks the database's catalogue:
 * a table that can hold something of a person and does not stand here fails it. What stands in `keep` is what the program does now.
 */

import { keptInWords, RETENTION, type Retention, type RetentionCategory } from '#scheme/retention';

/** How rows of a table name people. Column names; `actor`: a jsonb with `personId` and, where one answered for another, `onBehalfOf.personId`. */
export interface PersonalTable {
  table: string;
  /** Dutch: which data, in plain words. */
  data: string;
  why: Purpose;
  keep: Keeping;
  /** uuid columns that hold a person's id. */
  persons: readonly string[];
  /** text columns that hold an address. */
  addresses?: readonly string[];
  actors?: readonly string[];
  /** jsonb that holds ids of people, under whichever key. */
  entries?: readonly string[];
  /** jsonb that is about others too: of these, only what names the person is handed out (`mentionsOf`), unless the row is theirs. */
  mentions?: readonly string[];
  /** SQL: which rows `t`, that name nobody themselves, are of the person with id $1 or address $2. */
  through?: string;
  /** What is confidential goes to nobody by way of an export: under this condition on `t` these columns say so instead. */
  confidential?: { when: string; columns: readonly string[] };
  /** Never handed out: secrets, other people's text in the same row. */
  withheld?: readonly string[];
}

export const PURPOSES = {
  overleg: 'De Lokale Educatieve Agenda voorbereiden, voeren en vastleggen',
  afspraken: 'Afspraken, opdrachten, doelen en plannen volgen tot zij klaar zijn',
  post: 'Leden op tijd en aantoonbaar bereiken',
  toegang: 'Alleen wie mag, laten lezen en beslissen',
  verantwoording: 'Achteraf kunnen laten zien wie wat deed, en of het jaarlijkse overleg plaatsvond',
} as const;
export type Purpose = keyof typeof PURPOSES;

/**
 * `dossier`: records, and ids that name nobody once somebody is removed. `chain`: has no period of its own and cannot be shortened, for a
 * chain that is cut is what it must show (docs/threat-model.md says why that is not longer than needed). What a
 * scheme's `retention` sets is named by its category.
 */
const FIXED = {
  dossier: 'Blijft bij het dossier van de LEA; Leidraad verwijdert het niet',
  chain: 'Blijft, als bewijs wie wat deed: alleen kenmerken en codes. Is iemand verwijderd, dan zegt een kenmerk niet meer wie het was',
  week: 'Verdwijnt vanzelf: na acht uur zonder gebruik, en uiterlijk na een week',
  dag: 'Verdwijnt vanzelf na een dag',
  kwartier: 'Verdwijnt vanzelf na een kwartier',
} as const;
export type Keeping = keyof typeof FIXED | RetentionCategory;

/** How long, under the scheme in force. Dutch. */
export const keepingText = (keep: Keeping, retention: Retention): string => (isCategory(keep) ? `Komt ${keptInWords(keep, retention[keep])} op de vernietigingslijst; verdwijnt als die is goedgekeurd` : FIXED[keep]);
export const isCategory = (keep: Keeping): keep is RetentionCategory => keep in RETENTION;

const record = { why: 'overleg', keep: 'dossier' } as const;
const work = { why: 'afspraken', keep: 'dossier' } as const;
const chain = { why: 'verantwoording', keep: 'chain' } as const;
const proof = { why: 'verantwoording', keep: 'dossier' } as const;

export const REGISTER: readonly PersonalTable[] = [
  { table: 'person', data: 'Naam, mailadres, sinds wanneer bekend, losse mails of één per dag', why: 'overleg', keep: 'persons', persons: ['id'], addresses: ['email'] },
  { table: 'membership', data: 'Op welke plek iemand zit of zat, van wanneer tot wanneer', ...record, persons: ['person_id'] },
  { table: 'stand_in', data: 'Wie iemand vervangt, van wanneer tot wanneer', ...record, persons: ['person_id'] },
  { table: 'chosen_office', data: 'Wie tot voorzitter of notulist is gekozen', ...record, persons: ['person_id'] },
  { table: 'given_office', data: 'Wie beheerder, programmamanager, bestuurssecretariaat of toehoorder is, van wanneer tot wanneer', ...record, persons: ['person_id', 'for_person_id', 'given_by'] },
  { table: 'item_access', data: 'Wie bij een agendapunt wordt geweerd of als lezer is genoemd, met de reden', ...record, persons: ['person_id', 'set_by', 'lifted_by'], confidential: { when: 't.person_id <> $1', columns: ['reason'] } },
  { table: 'rotation', data: 'Wie wanneer vertrekt, met de reden die is opgegeven', ...record, persons: ['leaver_id'] },
  { table: 'call_answer', data: 'Of iemand agendapunten had', why: 'overleg', keep: 'answers', persons: ['person_id'] },
  { table: 'agenda_item', data: 'Wie een agendapunt inbracht, en wiens achterban nog antwoordt', ...record, persons: ['submitted_by', 'reserved_by'], confidential: { when: 't.confidential OR t.changes_confidential', columns: ['title', 'decision_asked', 'cover_note', 'topic', 'committee_decision', 'changes'] } },
  { table: 'agenda_guest', data: 'Naam en mailadres van een gast bij een agendapunt', ...record, persons: ['person_id'], addresses: ['email'] },
  { table: 'document', data: 'Wie een stuk toevoegde', ...record, persons: ['added_by'], confidential: { when: 't.confidential OR EXISTS (SELECT FROM agenda_item i WHERE i.id = t.item_id AND i.confidential)', columns: ['title', 'file_name'] } },
  { table: 'attendance', data: 'Wie er bij een vergadering was, en wie namens wie', ...record, persons: ['person_id'] },
  { table: 'action_item', data: 'Wie een actiepunt op zijn naam heeft', ...record, persons: ['owner_id'], confidential: { when: 't.confidential OR EXISTS (SELECT FROM agenda_item i WHERE i.id = t.item_id AND i.confidential)', columns: ['text'] } },
  { table: 'minutes_version', data: 'Concepten van het verslag, met wie ze schreef; de vastgestelde versie blijft', why: 'overleg', keep: 'drafts', persons: ['written_by'], confidential: { when: 'true', columns: ['sections'] } },
  { table: 'minutes_remark', data: 'Opmerkingen op een concept, met de naam', why: 'overleg', keep: 'drafts', persons: ['person_id'], confidential: { when: 'true', columns: ['text'] } },
  { table: 'task', data: 'Wat er te doen was, en wie een taak afhandelde', why: 'overleg', keep: 'tasks', persons: ['done_by'] },
  { table: 'constituency_passing', data: 'Wie de achterban inlichtte, wanneer, en met welke opmerking', ...record, persons: ['person_id', 'recorded_by'] },
  { table: 'handover', data: 'Wie een plek verlaat en overdraagt', ...work, persons: ['from_id'] },
  { table: 'handover_point', data: 'Wie een openstaand punt overnam, met toelichting', ...work, persons: ['holder_id'], confidential: { when: 't.confidential', columns: ['title', 'why', 'note', 'reason'] } },
  { table: 'assignment', data: 'Wie een opdracht opstelde', ...work, persons: ['drafted_by'] },
  { table: 'assignment_note', data: 'Wat iemand bij een opdracht schreef', ...work, persons: ['by'] },
  { table: 'working_group_frame', data: 'Wie het kader van een werkgroep vastlegde', ...work, persons: ['set_by'] },
  { table: 'goal', data: 'Wie een doel opschreef', ...work, persons: ['saved_by'] },
  { table: 'measurement', data: 'Wie een cijfer aanleverde', ...work, persons: ['recorded_by'] },
  { table: 'goal_evaluation', data: 'Wie een evaluatie vastlegde', ...work, persons: ['recorded_by'] },
  { table: 'goal_adjustment', data: 'Wie een bijstelling vastlegde', ...work, persons: ['recorded_by'] },
  { table: 'cycle_reason', data: 'Wie een reden opschreef om een fase te laten rusten', ...work, persons: ['given_by'] },
  { table: 'plan_action', data: 'Wie een actie van het jaarplan trekt', ...work, persons: ['lead_id'] },
  { table: 'plan_adoption', data: 'Wie vastlegde dat een bestuur het plan vaststelde', ...work, persons: ['adopted_by'] },
  { table: 'plan_commitment', data: 'Wie geld toezegde', ...work, persons: ['made_by'] },
  { table: 'plan_progress', data: 'Wie meldde dat een actie klaar is', ...work, persons: ['told_by'] },
  { table: 'agreement_history', data: 'Wie een afspraak of haar evaluatie vastlegde', ...work, persons: ['recorded_by'], confidential: { when: 'EXISTS (SELECT FROM agreement a WHERE a.id = t.agreement_id AND a.confidential)', columns: ['content', 'cause', 'process', 'note'] } },
  { table: 'group_evaluation', data: 'Wie een gezamenlijke evaluatie vastlegde', ...work, persons: ['recorded_by'] },
  { table: 'question_history', data: 'Wie een wijziging van een vraagstuk vastlegde', ...work, persons: ['recorded_by'] },
  { table: 'destruction_list', data: 'Wie een vernietigingslijst vroeg, goedkeurde of introk', ...proof, persons: ['asked_by', 'approved_by', 'withdrawn_by'] },
  { table: 'destruction_entry', data: 'Om wie een regel van een vernietigingslijst gaat (na verwijdering alleen een kenmerk), en wie er een uitzonderde', ...proof, persons: ['person_id', 'excluded_by'] },
  { table: 'record_name', data: 'Hoe iemand die is verwijderd, in het verslag van een vergadering heet', ...record, persons: ['person_id'] },
  { table: 'mandate', data: 'Wie een mandaat vastlegde of introk, en wie er spreekt als die met naam is genoemd', ...proof, persons: ['recorded_by', 'withdrawn_by'] },
  { table: 'topic_absence', data: 'Wie vastlegde dat een onderwerp niet speelt', ...proof, persons: ['recorded_by'] },
  { table: 'topic_exploration', data: 'Wie een verkenning vastlegde', ...proof, persons: ['recorded_by'] },
  { table: 'delivery', data: 'Naam en mailadres waarnaar een mail ging, en wat de mailserver antwoordde', why: 'post', keep: 'mail', persons: ['person_id'], addresses: ['email'] },
  // Not a code to sign in with: whoever exports is somebody else. The HTML says the same as the text.
  { table: 'mailing', data: 'De tekst van elke mail die uitging', why: 'post', keep: 'mail', persons: [], through: `t.kind <> 'sign-in-code' AND EXISTS (SELECT FROM delivery d WHERE d.mailing_id = t.id AND (d.person_id = $1 OR d.person_id IS NULL AND lower(d.email) = lower($2)))`, withheld: ['html_body'] },
  { table: 'history', data: 'Wie welke stap zette, namens wie en wanneer', ...chain, persons: [], actors: ['actor'] },
  { table: 'history_payload', data: 'Wat iemand bij een stap schreef, en wat een ander daar over hem zei', why: 'verantwoording', keep: 'steps', persons: [], through: `EXISTS (SELECT FROM history h WHERE h.instance_id = t.instance_id AND h.version = t.version AND $1::text IN (h.actor ->> 'personId', h.actor #>> '{onBehalfOf,personId}'))`, mentions: ['payload'], confidential: { when: `EXISTS (SELECT FROM handover_point p WHERE p.id::text = t.payload ->> 'pointId' AND p.confidential)`, columns: ['payload'] }, withheld: ['salt'] },
  { table: 'logbook', data: 'Wie beheer deed: plekken, adressen, herzendingen', ...chain, persons: ['person_id'], actors: ['actor'] },
  { table: 'audit_log', data: 'Wie zich aanmeldde, beheer deed, een vertrouwelijk stuk las of gegevens liet uitvoeren, en over wie', ...chain, persons: [], entries: ['entry'] },
  { table: 'inbox', data: 'Het antwoord op een opdracht, zodat een herhaling hetzelfde krijgt', why: 'verantwoording', keep: 'commands', persons: [], mentions: ['result'], withheld: ['salt'] },
  { table: 'outbox', data: 'Wat er nog moet gebeuren, voor wie', why: 'verantwoording', keep: 'commands', persons: [], mentions: ['params'], withheld: ['last_error'] },
  { table: 'instance', data: 'De stand van een proces, met wie daarin een rol heeft: wie is voorgedragen, benoemd of niet benoemd', ...proof, persons: [], mentions: ['snapshot'], withheld: ['last_error'] },
  { table: 'session', data: 'Wie waar is ingelogd, met welk mailadres', why: 'toegang', keep: 'week', persons: ['person_id'], addresses: ['address'], withheld: ['token_digest'] },
  { table: 'sign_in', data: 'Wanneer en vanaf welk netwerk om een code is gevraagd; van het adres en de code alleen een vingerafdruk', why: 'toegang', keep: 'dag', persons: ['person_id'], withheld: ['address_digest', 'browser_digest', 'code_salt', 'code_digest'] },
  { table: 'sign_in_visit', data: 'Het bezoek aan de aanmelding van de eigen organisatie: vanaf welk netwerk, zonder naam', why: 'toegang', keep: 'kwartier', persons: [] },
];

/** Tables of facts and texts about the LEA's subjects, that name nobody by id: what people write in them is theirs to keep free of persons. */
export const NOBODY: readonly string[] = [
  'agenda_item_topic', 'agreement', 'annual_plan', 'audit_seal', 'audit_seal_head', 'constituency_text', 'decision', 'goal_result', 'indicator', 'meeting', 'migration',
  'municipality', 'partner_merger', 'plan_line', 'plan_version', 'preparation', 'quality_cycle', 'scheme_version',
];
