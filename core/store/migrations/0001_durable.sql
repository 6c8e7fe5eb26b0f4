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
