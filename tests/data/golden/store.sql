-- SPDX-FileCopyrightText: 2026 The Chancery authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What exists nowhere else. Recovery finds these tables by their place in a new file: they come first.

CREATE TABLE outbox (
  n INTEGER PRIMARY KEY,
  op TEXT NOT NULL UNIQUE,
  collection TEXT NOT NULL,
  record TEXT NOT NULL,
  operation TEXT NOT NULL,
  state TEXT NOT NULL,
  ack_rev INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  answer TEXT
) STRICT;

-- All of every row once more, on other pages: no single damaged page costs the user an edit.
CREATE INDEX outbox_copy ON outbox(op, operation, state, ack_rev, tries, answer);

-- Names an operation when both of the above are damaged.
CREATE INDEX outbox_by_record ON outbox(collection, record);

CREATE TABLE outbox_archive (
  op TEXT NOT NULL PRIMARY KEY,
  n INTEGER NOT NULL,
  collection TEXT NOT NULL,
  record TEXT NOT NULL,
  operation TEXT NOT NULL,
  ack_rev INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  left_at INTEGER NOT NULL
) STRICT;

CREATE INDEX outbox_archive_by_rev ON outbox_archive(ack_rev);
CREATE INDEX outbox_archive_by_age ON outbox_archive(left_at);

-- One row, written with the rows it speaks of.
CREATE TABLE sync_state (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  cursor TEXT NOT NULL DEFAULT '',
  seq INTEGER NOT NULL DEFAULT 0,
  complete_seq INTEGER NOT NULL DEFAULT 0,
  complete_at INTEGER,
  incarnation TEXT NOT NULL DEFAULT '',
  snapshot_mark TEXT NOT NULL DEFAULT '',
  snapshot_running INTEGER NOT NULL DEFAULT 0,
  snapshot_seq INTEGER NOT NULL DEFAULT 0,
  generation INTEGER NOT NULL DEFAULT 0,
  last_n INTEGER NOT NULL DEFAULT 0,
  account TEXT NOT NULL DEFAULT '',
  client TEXT NOT NULL DEFAULT '',
  caller TEXT NOT NULL DEFAULT '{}',
  service TEXT NOT NULL DEFAULT '{}'
) STRICT;

INSERT INTO sync_state(one) VALUES (1);


CREATE TABLE r_states (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_code TEXT,
  f_kind TEXT,
  f_group TEXT,
  f_admitted TEXT
) STRICT;
CREATE TABLE o_states (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_code TEXT,
  f_kind TEXT,
  f_group TEXT,
  f_admitted TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_states AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_code, f_kind, f_group, f_admitted
  FROM r_states WHERE rid NOT IN (SELECT rid FROM o_states)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_code, f_kind, f_group, f_admitted
  FROM o_states WHERE deleted = 0;
CREATE INDEX i_states_code ON r_states(f_code);
CREATE INDEX i_states_kind ON r_states(f_kind);
CREATE INDEX i_states_group ON r_states(f_group);

CREATE TABLE r_bodies (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_code TEXT,
  f_kind TEXT,
  f_candidate_kind TEXT,
  f_parent TEXT,
  f_size INTEGER,
  f_term_years INTEGER,
  f_certainty TEXT
) STRICT;
CREATE TABLE o_bodies (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_code TEXT,
  f_kind TEXT,
  f_candidate_kind TEXT,
  f_parent TEXT,
  f_size INTEGER,
  f_term_years INTEGER,
  f_certainty TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_bodies AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_code, f_kind, f_candidate_kind, f_parent, f_size, f_term_years, f_certainty
  FROM r_bodies WHERE rid NOT IN (SELECT rid FROM o_bodies)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_code, f_kind, f_candidate_kind, f_parent, f_size, f_term_years, f_certainty
  FROM o_bodies WHERE deleted = 0;
CREATE INDEX i_bodies_code ON r_bodies(f_code);
CREATE INDEX i_bodies_kind ON r_bodies(f_kind);
CREATE INDEX i_bodies_parent ON r_bodies(f_parent);

CREATE TABLE r_elections (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_code TEXT,
  f_body TEXT,
  f_status TEXT,
  f_kind TEXT,
  f_date TEXT,
  f_session_number INTEGER,
  f_seats INTEGER,
  f_term_from TEXT,
  f_certainty TEXT
) STRICT;
CREATE TABLE o_elections (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_code TEXT,
  f_body TEXT,
  f_status TEXT,
  f_kind TEXT,
  f_date TEXT,
  f_session_number INTEGER,
  f_seats INTEGER,
  f_term_from TEXT,
  f_certainty TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_elections AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_code, f_body, f_status, f_kind, f_date, f_session_number, f_seats, f_term_from, f_certainty
  FROM r_elections WHERE rid NOT IN (SELECT rid FROM o_elections)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_code, f_body, f_status, f_kind, f_date, f_session_number, f_seats, f_term_from, f_certainty
  FROM o_elections WHERE deleted = 0;
CREATE INDEX i_elections_code ON r_elections(f_code);
CREATE INDEX i_elections_body ON r_elections(f_body);
CREATE INDEX i_elections_status ON r_elections(f_status);
CREATE INDEX i_elections_kind ON r_elections(f_kind);
CREATE INDEX i_elections_date ON r_elections(f_date);

CREATE TABLE r_contests (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_election TEXT,
  f_seats INTEGER,
  f_mode TEXT,
  f_ballot_requested_by TEXT,
  f_status TEXT
) STRICT;
CREATE TABLE o_contests (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_election TEXT,
  f_seats INTEGER,
  f_mode TEXT,
  f_ballot_requested_by TEXT,
  f_status TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_contests AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_election, f_seats, f_mode, f_ballot_requested_by, f_status
  FROM r_contests WHERE rid NOT IN (SELECT rid FROM o_contests)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_election, f_seats, f_mode, f_ballot_requested_by, f_status
  FROM o_contests WHERE deleted = 0;
CREATE INDEX i_contests_election ON r_contests(f_election);
CREATE INDEX i_contests_mode ON r_contests(f_mode);
CREATE INDEX i_contests_ballot_requested_by ON r_contests(f_ballot_requested_by);
CREATE INDEX i_contests_status ON r_contests(f_status);

CREATE TABLE r_candidatures (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_state TEXT,
  f_person TEXT,
  f_person_nationality TEXT,
  f_body TEXT,
  f_election TEXT,
  f_contest TEXT,
  f_period_from TEXT,
  f_status TEXT,
  f_certainty TEXT
) STRICT;
CREATE TABLE o_candidatures (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_state TEXT,
  f_person TEXT,
  f_person_nationality TEXT,
  f_body TEXT,
  f_election TEXT,
  f_contest TEXT,
  f_period_from TEXT,
  f_status TEXT,
  f_certainty TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_candidatures AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_state, f_person, f_person_nationality, f_body, f_election, f_contest, f_period_from, f_status, f_certainty
  FROM r_candidatures WHERE rid NOT IN (SELECT rid FROM o_candidatures)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_state, f_person, f_person_nationality, f_body, f_election, f_contest, f_period_from, f_status, f_certainty
  FROM o_candidatures WHERE deleted = 0;
CREATE INDEX i_candidatures_state ON r_candidatures(f_state);
CREATE INDEX i_candidatures_person_nationality ON r_candidatures(f_person_nationality);
CREATE INDEX i_candidatures_body ON r_candidatures(f_body);
CREATE INDEX i_candidatures_election ON r_candidatures(f_election);
CREATE INDEX i_candidatures_contest ON r_candidatures(f_contest);
CREATE INDEX i_candidatures_period_from ON r_candidatures(f_period_from);
CREATE INDEX i_candidatures_status ON r_candidatures(f_status);

CREATE TABLE r_endorsements (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_title TEXT,
  f_candidature TEXT,
  f_endorser TEXT,
  f_group TEXT,
  f_outcome TEXT,
  f_date TEXT,
  f_election TEXT,
  f_recorded_by TEXT
) STRICT;
CREATE TABLE o_endorsements (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_title TEXT,
  f_candidature TEXT,
  f_endorser TEXT,
  f_group TEXT,
  f_outcome TEXT,
  f_date TEXT,
  f_election TEXT,
  f_recorded_by TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_endorsements AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_title, f_candidature, f_endorser, f_group, f_outcome, f_date, f_election, f_recorded_by
  FROM r_endorsements WHERE rid NOT IN (SELECT rid FROM o_endorsements)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_title, f_candidature, f_endorser, f_group, f_outcome, f_date, f_election, f_recorded_by
  FROM o_endorsements WHERE deleted = 0;
CREATE INDEX i_endorsements_candidature ON r_endorsements(f_candidature);
CREATE INDEX i_endorsements_endorser ON r_endorsements(f_endorser);
CREATE INDEX i_endorsements_outcome ON r_endorsements(f_outcome);
CREATE INDEX i_endorsements_date ON r_endorsements(f_date);
CREATE INDEX i_endorsements_election ON r_endorsements(f_election);
CREATE INDEX i_endorsements_recorded_by ON r_endorsements(f_recorded_by);

CREATE TABLE r_venues (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_code TEXT,
  f_kind TEXT,
  f_building TEXT,
  f_capacity INTEGER,
  f_accepts_bilaterals INTEGER,
  f_certainty TEXT
) STRICT;
CREATE TABLE o_venues (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_code TEXT,
  f_kind TEXT,
  f_building TEXT,
  f_capacity INTEGER,
  f_accepts_bilaterals INTEGER,
  f_certainty TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_venues AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_code, f_kind, f_building, f_capacity, f_accepts_bilaterals, f_certainty
  FROM r_venues WHERE rid NOT IN (SELECT rid FROM o_venues)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_code, f_kind, f_building, f_capacity, f_accepts_bilaterals, f_certainty
  FROM o_venues WHERE deleted = 0;
CREATE INDEX i_venues_code ON r_venues(f_code);
CREATE INDEX i_venues_kind ON r_venues(f_kind);
CREATE INDEX i_venues_accepts_bilaterals ON r_venues(f_accepts_bilaterals);

CREATE TABLE r_booths (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_code TEXT,
  f_venue TEXT,
  f_capacity INTEGER,
  f_retired INTEGER,
  f_certainty TEXT
) STRICT;
CREATE TABLE o_booths (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_code TEXT,
  f_venue TEXT,
  f_capacity INTEGER,
  f_retired INTEGER,
  f_certainty TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_booths AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_code, f_venue, f_capacity, f_retired, f_certainty
  FROM r_booths WHERE rid NOT IN (SELECT rid FROM o_booths)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_code, f_venue, f_capacity, f_retired, f_certainty
  FROM o_booths WHERE deleted = 0;
CREATE INDEX i_booths_code ON r_booths(f_code);
CREATE INDEX i_booths_venue ON r_booths(f_venue);
CREATE INDEX i_booths_retired ON r_booths(f_retired);

CREATE TABLE r_courses (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_code TEXT,
  f_provider TEXT,
  f_kind TEXT,
  f_mode TEXT,
  f_duration_minutes INTEGER,
  f_capacity INTEGER,
  f_certainty TEXT
) STRICT;
CREATE TABLE o_courses (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_code TEXT,
  f_provider TEXT,
  f_kind TEXT,
  f_mode TEXT,
  f_duration_minutes INTEGER,
  f_capacity INTEGER,
  f_certainty TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_courses AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_code, f_provider, f_kind, f_mode, f_duration_minutes, f_capacity, f_certainty
  FROM r_courses WHERE rid NOT IN (SELECT rid FROM o_courses)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_code, f_provider, f_kind, f_mode, f_duration_minutes, f_capacity, f_certainty
  FROM o_courses WHERE deleted = 0;
CREATE INDEX i_courses_code ON r_courses(f_code);
CREATE INDEX i_courses_provider ON r_courses(f_provider);
CREATE INDEX i_courses_kind ON r_courses(f_kind);
CREATE INDEX i_courses_mode ON r_courses(f_mode);

CREATE TABLE r_sessions (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_course TEXT,
  f_status TEXT,
  f_starts_at INTEGER,
  f_ends_at INTEGER,
  f_venue TEXT,
  f_place TEXT,
  f_language TEXT,
  f_closes_at INTEGER,
  f_capacity INTEGER,
  f_seats_taken INTEGER,
  f_certainty TEXT
) STRICT;
CREATE TABLE o_sessions (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_course TEXT,
  f_status TEXT,
  f_starts_at INTEGER,
  f_ends_at INTEGER,
  f_venue TEXT,
  f_place TEXT,
  f_language TEXT,
  f_closes_at INTEGER,
  f_capacity INTEGER,
  f_seats_taken INTEGER,
  f_certainty TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_sessions AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_course, f_status, f_starts_at, f_ends_at, f_venue, f_place, f_language, f_closes_at, f_capacity, f_seats_taken, f_certainty
  FROM r_sessions WHERE rid NOT IN (SELECT rid FROM o_sessions)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_course, f_status, f_starts_at, f_ends_at, f_venue, f_place, f_language, f_closes_at, f_capacity, f_seats_taken, f_certainty
  FROM o_sessions WHERE deleted = 0;
CREATE INDEX i_sessions_course ON r_sessions(f_course);
CREATE INDEX i_sessions_status ON r_sessions(f_status);
CREATE INDEX i_sessions_starts_at ON r_sessions(f_starts_at);
CREATE INDEX i_sessions_venue ON r_sessions(f_venue);
CREATE INDEX i_sessions_language ON r_sessions(f_language);

CREATE TABLE r_ballot_rounds (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_contest TEXT,
  f_number INTEGER,
  f_type TEXT,
  f_organ TEXT,
  f_date TEXT,
  f_voting INTEGER,
  f_required INTEGER,
  f_status TEXT
) STRICT;
CREATE TABLE o_ballot_rounds (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_contest TEXT,
  f_number INTEGER,
  f_type TEXT,
  f_organ TEXT,
  f_date TEXT,
  f_voting INTEGER,
  f_required INTEGER,
  f_status TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_ballot_rounds AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_contest, f_number, f_type, f_organ, f_date, f_voting, f_required, f_status
  FROM r_ballot_rounds WHERE rid NOT IN (SELECT rid FROM o_ballot_rounds)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_contest, f_number, f_type, f_organ, f_date, f_voting, f_required, f_status
  FROM o_ballot_rounds WHERE deleted = 0;
CREATE INDEX i_ballot_rounds_contest ON r_ballot_rounds(f_contest);
CREATE INDEX i_ballot_rounds_number ON r_ballot_rounds(f_number);
CREATE INDEX i_ballot_rounds_type ON r_ballot_rounds(f_type);
CREATE INDEX i_ballot_rounds_organ ON r_ballot_rounds(f_organ);
CREATE INDEX i_ballot_rounds_status ON r_ballot_rounds(f_status);

CREATE TABLE r_mandates (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_holder TEXT,
  f_person TEXT,
  f_body TEXT,
  f_from TEXT,
  f_to TEXT,
  f_group TEXT,
  f_election TEXT,
  f_candidature TEXT,
  f_predecessor TEXT
) STRICT;
CREATE TABLE o_mandates (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_holder TEXT,
  f_person TEXT,
  f_body TEXT,
  f_from TEXT,
  f_to TEXT,
  f_group TEXT,
  f_election TEXT,
  f_candidature TEXT,
  f_predecessor TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_mandates AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_holder, f_person, f_body, f_from, f_to, f_group, f_election, f_candidature, f_predecessor
  FROM r_mandates WHERE rid NOT IN (SELECT rid FROM o_mandates)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_holder, f_person, f_body, f_from, f_to, f_group, f_election, f_candidature, f_predecessor
  FROM o_mandates WHERE deleted = 0;
CREATE INDEX i_mandates_holder ON r_mandates(f_holder);
CREATE INDEX i_mandates_body ON r_mandates(f_body);
CREATE INDEX i_mandates_from ON r_mandates(f_from);
CREATE INDEX i_mandates_to ON r_mandates(f_to);
CREATE INDEX i_mandates_group ON r_mandates(f_group);
CREATE INDEX i_mandates_election ON r_mandates(f_election);
CREATE INDEX i_mandates_candidature ON r_mandates(f_candidature);
CREATE INDEX i_mandates_predecessor ON r_mandates(f_predecessor);

CREATE TABLE r_corrections (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_candidature TEXT,
  f_state TEXT,
  f_proposed_by TEXT,
  f_status TEXT,
  f_decided_on TEXT
) STRICT;
CREATE TABLE o_corrections (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_candidature TEXT,
  f_state TEXT,
  f_proposed_by TEXT,
  f_status TEXT,
  f_decided_on TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_corrections AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_candidature, f_state, f_proposed_by, f_status, f_decided_on
  FROM r_corrections WHERE rid NOT IN (SELECT rid FROM o_corrections)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_candidature, f_state, f_proposed_by, f_status, f_decided_on
  FROM o_corrections WHERE deleted = 0;
CREATE INDEX i_corrections_candidature ON r_corrections(f_candidature);
CREATE INDEX i_corrections_state ON r_corrections(f_state);
CREATE INDEX i_corrections_proposed_by ON r_corrections(f_proposed_by);
CREATE INDEX i_corrections_status ON r_corrections(f_status);

CREATE TABLE r_dignitaries (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_name TEXT,
  f_state TEXT,
  f_rank TEXT,
  f_arrives TEXT,
  f_departs TEXT
) STRICT;
CREATE TABLE o_dignitaries (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_name TEXT,
  f_state TEXT,
  f_rank TEXT,
  f_arrives TEXT,
  f_departs TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_dignitaries AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_name, f_state, f_rank, f_arrives, f_departs
  FROM r_dignitaries WHERE rid NOT IN (SELECT rid FROM o_dignitaries)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_name, f_state, f_rank, f_arrives, f_departs
  FROM o_dignitaries WHERE deleted = 0;
CREATE INDEX i_dignitaries_state ON r_dignitaries(f_state);
CREATE INDEX i_dignitaries_rank ON r_dignitaries(f_rank);

CREATE TABLE r_meeting_requests (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_purpose TEXT,
  f_requester TEXT,
  f_counterpart TEXT,
  f_status TEXT,
  f_replaced_by TEXT,
  f_answer TEXT,
  f_counterpart_dignitary TEXT,
  f_merge_with TEXT,
  f_venue TEXT,
  f_minutes INTEGER,
  f_principal TEXT,
  f_requester_rank TEXT,
  f_booth TEXT,
  f_starts_at INTEGER,
  f_ends_at INTEGER,
  f_revision_of TEXT
) STRICT;
CREATE TABLE o_meeting_requests (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_purpose TEXT,
  f_requester TEXT,
  f_counterpart TEXT,
  f_status TEXT,
  f_replaced_by TEXT,
  f_answer TEXT,
  f_counterpart_dignitary TEXT,
  f_merge_with TEXT,
  f_venue TEXT,
  f_minutes INTEGER,
  f_principal TEXT,
  f_requester_rank TEXT,
  f_booth TEXT,
  f_starts_at INTEGER,
  f_ends_at INTEGER,
  f_revision_of TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_meeting_requests AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_purpose, f_requester, f_counterpart, f_status, f_replaced_by, f_answer, f_counterpart_dignitary, f_merge_with, f_venue, f_minutes, f_principal, f_requester_rank, f_booth, f_starts_at, f_ends_at, f_revision_of
  FROM r_meeting_requests WHERE rid NOT IN (SELECT rid FROM o_meeting_requests)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_purpose, f_requester, f_counterpart, f_status, f_replaced_by, f_answer, f_counterpart_dignitary, f_merge_with, f_venue, f_minutes, f_principal, f_requester_rank, f_booth, f_starts_at, f_ends_at, f_revision_of
  FROM o_meeting_requests WHERE deleted = 0;
CREATE INDEX i_meeting_requests_requester ON r_meeting_requests(f_requester);
CREATE INDEX i_meeting_requests_counterpart ON r_meeting_requests(f_counterpart);
CREATE INDEX i_meeting_requests_status ON r_meeting_requests(f_status);
CREATE INDEX i_meeting_requests_replaced_by ON r_meeting_requests(f_replaced_by);
CREATE INDEX i_meeting_requests_answer ON r_meeting_requests(f_answer);
CREATE INDEX i_meeting_requests_counterpart_dignitary ON r_meeting_requests(f_counterpart_dignitary);
CREATE INDEX i_meeting_requests_merge_with ON r_meeting_requests(f_merge_with);
CREATE INDEX i_meeting_requests_venue ON r_meeting_requests(f_venue);
CREATE INDEX i_meeting_requests_principal ON r_meeting_requests(f_principal);
CREATE INDEX i_meeting_requests_requester_rank ON r_meeting_requests(f_requester_rank);
CREATE INDEX i_meeting_requests_booth ON r_meeting_requests(f_booth);
CREATE INDEX i_meeting_requests_starts_at ON r_meeting_requests(f_starts_at);
CREATE INDEX i_meeting_requests_revision_of ON r_meeting_requests(f_revision_of);

CREATE TABLE r_occupied_times (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_booth TEXT,
  f_venue TEXT,
  f_starts_at INTEGER,
  f_ends_at INTEGER
) STRICT;
CREATE TABLE o_occupied_times (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_booth TEXT,
  f_venue TEXT,
  f_starts_at INTEGER,
  f_ends_at INTEGER,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_occupied_times AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_booth, f_venue, f_starts_at, f_ends_at
  FROM r_occupied_times WHERE rid NOT IN (SELECT rid FROM o_occupied_times)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_booth, f_venue, f_starts_at, f_ends_at
  FROM o_occupied_times WHERE deleted = 0;
CREATE INDEX i_occupied_times_booth ON r_occupied_times(f_booth);
CREATE INDEX i_occupied_times_venue ON r_occupied_times(f_venue);
CREATE INDEX i_occupied_times_starts_at ON r_occupied_times(f_starts_at);

CREATE TABLE r_engagements (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_subject TEXT,
  f_state TEXT,
  f_dignitary TEXT,
  f_kind TEXT,
  f_starts_at INTEGER,
  f_ends_at INTEGER,
  f_movable INTEGER,
  f_place TEXT,
  f_venue TEXT
) STRICT;
CREATE TABLE o_engagements (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_subject TEXT,
  f_state TEXT,
  f_dignitary TEXT,
  f_kind TEXT,
  f_starts_at INTEGER,
  f_ends_at INTEGER,
  f_movable INTEGER,
  f_place TEXT,
  f_venue TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_engagements AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_subject, f_state, f_dignitary, f_kind, f_starts_at, f_ends_at, f_movable, f_place, f_venue
  FROM r_engagements WHERE rid NOT IN (SELECT rid FROM o_engagements)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_subject, f_state, f_dignitary, f_kind, f_starts_at, f_ends_at, f_movable, f_place, f_venue
  FROM o_engagements WHERE deleted = 0;
CREATE INDEX i_engagements_state ON r_engagements(f_state);
CREATE INDEX i_engagements_dignitary ON r_engagements(f_dignitary);
CREATE INDEX i_engagements_kind ON r_engagements(f_kind);
CREATE INDEX i_engagements_starts_at ON r_engagements(f_starts_at);
CREATE INDEX i_engagements_venue ON r_engagements(f_venue);

CREATE TABLE r_meeting_briefs (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_subject TEXT,
  f_mission TEXT,
  f_meeting TEXT
) STRICT;
CREATE TABLE o_meeting_briefs (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_subject TEXT,
  f_mission TEXT,
  f_meeting TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_meeting_briefs AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_subject, f_mission, f_meeting
  FROM r_meeting_briefs WHERE rid NOT IN (SELECT rid FROM o_meeting_briefs)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_subject, f_mission, f_meeting
  FROM o_meeting_briefs WHERE deleted = 0;
CREATE INDEX i_meeting_briefs_mission ON r_meeting_briefs(f_mission);
CREATE INDEX i_meeting_briefs_meeting ON r_meeting_briefs(f_meeting);

CREATE TABLE r_bookings (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_person TEXT,
  f_mission TEXT,
  f_session TEXT,
  f_status TEXT
) STRICT;
CREATE TABLE o_bookings (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_person TEXT,
  f_mission TEXT,
  f_session TEXT,
  f_status TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_bookings AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_person, f_mission, f_session, f_status
  FROM r_bookings WHERE rid NOT IN (SELECT rid FROM o_bookings)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_person, f_mission, f_session, f_status
  FROM o_bookings WHERE deleted = 0;
CREATE INDEX i_bookings_mission ON r_bookings(f_mission);
CREATE INDEX i_bookings_session ON r_bookings(f_session);
CREATE INDEX i_bookings_status ON r_bookings(f_status);

CREATE TABLE r_guide_pages (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_slug TEXT,
  f_chapter INTEGER,
  f_section INTEGER,
  f_parent TEXT,
  f_status TEXT,
  f_valid_from TEXT
) STRICT;
CREATE TABLE o_guide_pages (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_slug TEXT,
  f_chapter INTEGER,
  f_section INTEGER,
  f_parent TEXT,
  f_status TEXT,
  f_valid_from TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_guide_pages AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_slug, f_chapter, f_section, f_parent, f_status, f_valid_from
  FROM r_guide_pages WHERE rid NOT IN (SELECT rid FROM o_guide_pages)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_slug, f_chapter, f_section, f_parent, f_status, f_valid_from
  FROM o_guide_pages WHERE deleted = 0;
CREATE INDEX i_guide_pages_slug ON r_guide_pages(f_slug);
CREATE INDEX i_guide_pages_chapter ON r_guide_pages(f_chapter);
CREATE INDEX i_guide_pages_parent ON r_guide_pages(f_parent);
CREATE INDEX i_guide_pages_status ON r_guide_pages(f_status);

CREATE TABLE r_guide_reports (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_page TEXT,
  f_mission TEXT,
  f_verdict TEXT,
  f_status TEXT
) STRICT;
CREATE TABLE o_guide_reports (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  badge INTEGER NOT NULL,
  updated_at INTEGER,
  updated_by TEXT,
  doc TEXT NOT NULL,
  f_page TEXT,
  f_mission TEXT,
  f_verdict TEXT,
  f_status TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE VIEW v_guide_reports AS
SELECT rid AS key, id, rev, 0 AS badge, updated_at, updated_by, doc, f_page, f_mission, f_verdict, f_status
  FROM r_guide_reports WHERE rid NOT IN (SELECT rid FROM o_guide_reports)
UNION ALL
SELECT rid AS key, id, rev, badge, updated_at, updated_by, doc, f_page, f_mission, f_verdict, f_status
  FROM o_guide_reports WHERE deleted = 0;
CREATE INDEX i_guide_reports_page ON r_guide_reports(f_page);
CREATE INDEX i_guide_reports_mission ON r_guide_reports(f_mission);
CREATE INDEX i_guide_reports_verdict ON r_guide_reports(f_verdict);
CREATE INDEX i_guide_reports_status ON r_guide_reports(f_status);
