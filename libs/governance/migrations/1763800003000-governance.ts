import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, tenantTable } from '#platform/tenancy';

/** Municipalities with their schemes, people and memberships, meetings with agenda and record, minutes. */
export class Governance1763800003000 implements MigrationInterface {
  name = 'Governance1763800003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (tenant_id uuid NOT NULL, ${columns})`);
      for (const statement of tenantTable(table)) await runner.query(statement);
    }
    for (const statement of AFTER) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${Object.keys(TABLES).reverse().join(', ')}`);
  }
}

const TABLES: Record<string, string> = {
  municipality: `
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    example boolean NOT NULL,
    PRIMARY KEY (tenant_id)`,
  scheme_version: `
    version int NOT NULL,
    valid_from date NOT NULL,
    source text NOT NULL,
    PRIMARY KEY (tenant_id, version)`,
  person: `
    id uuid NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    prefers_digest boolean NOT NULL DEFAULT false,
    PRIMARY KEY (tenant_id, id)`,
  // A seat is held from a day until (not including) another; the database refuses two people on one seat on one day.
  membership: `
    id uuid NOT NULL,
    body_id text NOT NULL,
    seat_id text NOT NULL,
    person_id uuid NOT NULL,
    held daterange NOT NULL CHECK (NOT isempty(held)),
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES person,
    EXCLUDE USING gist (tenant_id WITH =, body_id WITH =, seat_id WITH =, held WITH &&)`,
  // Whom the members of a body chose, where the scheme leaves that to them.
  chosen_office: `
    id uuid NOT NULL,
    body_id text NOT NULL,
    office text NOT NULL CHECK (office IN ('voorzitter', 'notulist')),
    person_id uuid NOT NULL,
    held daterange NOT NULL CHECK (NOT isempty(held)),
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES person,
    EXCLUDE USING gist (tenant_id WITH =, body_id WITH =, office WITH =, held WITH &&)`,
  meeting: `
    id uuid NOT NULL,
    body_id text NOT NULL,
    title text NOT NULL,
    school_year text NOT NULL,
    starts_at timestamptz NOT NULL,
    duration_minutes int NOT NULL CHECK (duration_minutes BETWEEN 5 AND 600),
    place text NOT NULL,
    extra boolean NOT NULL,
    calendar_sequence int NOT NULL DEFAULT 0,
    deadlines jsonb NOT NULL,
    agenda_order jsonb NOT NULL DEFAULT '[]',
    told jsonb,
    cancelled_because text,
    PRIMARY KEY (tenant_id, id)`,
  // The agendacommissie's own meeting before one meeting of the body that it prepares.
  preparation: `
    meeting_id uuid NOT NULL,
    committee_id text NOT NULL,
    meets timestamptz NOT NULL,
    duration_minutes int NOT NULL CHECK (duration_minutes BETWEEN 5 AND 720),
    place text NOT NULL,
    calendar_sequence int NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, meeting_id),
    FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting`,
  agenda_item: `
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    title text NOT NULL,
    purpose text NOT NULL CHECK (purpose IN ('informatie', 'advies', 'besluitvorming')),
    minutes int NOT NULL CHECK (minutes BETWEEN 1 AND 600),
    decision_asked text,
    cover_note text,
    confidential boolean NOT NULL DEFAULT false,
    submitted_by uuid,
    on_behalf_of text,
    topic text,
    status text NOT NULL CHECK (status IN ('aangeboden', 'samengevoegd', 'uitgesteld', 'verwezen', 'afgewezen', 'ingediend', 'gevraagd', 'geweigerd', 'ingetrokken', 'doorgeschoven')),
    committee_decision jsonb,
    late boolean NOT NULL DEFAULT false,
    origin jsonb,
    outcome text CHECK (outcome IN ('besloten', 'aangehouden', 'onder-voorbehoud', 'besproken', 'niet-behandeld')),
    choice text,
    reserved_until timestamptz,
    reservation text CHECK (reservation IN ('open', 'vervallen', 'bevestigd', 'ingetrokken')),
    changes text,
    changes_confidential boolean NOT NULL DEFAULT false,
    submitted_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting`,
  agenda_guest: `
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    told jsonb,
    calendar_raised int,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, item_id, person_id),
    FOREIGN KEY (tenant_id, item_id) REFERENCES agenda_item,
    FOREIGN KEY (tenant_id, person_id) REFERENCES person`,
  // A stuk; without sha256 it is announced and still missing.
  document: `
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    title text NOT NULL,
    file_name text,
    media_type text,
    sha256 text,
    size int,
    confidential boolean NOT NULL DEFAULT false,
    added_by uuid,
    added_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, item_id) REFERENCES agenda_item`,
  // Who answered a call for items, also with "geen agendapunten".
  call_answer: `
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    answer text NOT NULL CHECK (answer IN ('agendapunten', 'geen-agendapunten')),
    at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, meeting_id, person_id),
    FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting`,
  attendance: `
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    presence text NOT NULL CHECK (presence IN ('aanwezig', 'afgemeld', 'afwezig')),
    represented_by text,
    PRIMARY KEY (tenant_id, meeting_id, person_id),
    FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting`,
  decision: `
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    item_id uuid,
    text text NOT NULL,
    confidential boolean NOT NULL DEFAULT false,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting`,
  action_item: `
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    item_id uuid,
    text text NOT NULL,
    owner_id uuid,
    confidential boolean NOT NULL DEFAULT false,
    due_on date,
    done_on date,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting`,
  // Every version of the minutes is kept; sections follow the agenda, each may be confidential.
  minutes_version: `
    meeting_id uuid NOT NULL,
    version int NOT NULL,
    sections jsonb NOT NULL,
    written_by uuid,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, meeting_id, version),
    FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting`,
  minutes_remark: `
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    version int NOT NULL,
    person_id uuid NOT NULL,
    text text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting`,
  // What waits for the secretary outside any workflow: a refused mail address, a meeting to be proposed again.
  task: `
    id uuid NOT NULL,
    kind text NOT NULL,
    body_id text,
    meeting_id uuid,
    delivery_id uuid,
    text text NOT NULL,
    created_at timestamptz NOT NULL,
    done_at timestamptz,
    done_by uuid,
    PRIMARY KEY (tenant_id, id)`,
};

const AFTER = [
  // Which municipalities there are is no secret; what is in them is.
  `CREATE POLICY names ON municipality FOR SELECT TO ${APP_ROLE} USING (true)`,
  'CREATE INDEX membership_person ON membership (tenant_id, person_id)',
  'CREATE INDEX meeting_body ON meeting (tenant_id, body_id, starts_at)',
  'CREATE INDEX agenda_item_meeting ON agenda_item (tenant_id, meeting_id)',
  `CREATE INDEX agenda_item_brought ON agenda_item (tenant_id, (origin ->> 'key'), (origin ->> 'ref')) WHERE origin ->> 'kind' = 'procedure'`,
  'CREATE INDEX document_item ON document (tenant_id, item_id)',
  'CREATE INDEX decision_meeting ON decision (tenant_id, meeting_id)',
  'CREATE INDEX action_item_meeting ON action_item (tenant_id, meeting_id)',
];
