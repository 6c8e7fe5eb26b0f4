-- The durable tables of a profile as version 1 wrote them: two open operations, one archived, a position in the feed.
-- Never edited again: later versions must open it.
PRAGMA page_size = 8192;
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
CREATE INDEX outbox_copy ON outbox(op, operation, state, ack_rev, tries, answer);
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
INSERT INTO outbox VALUES(11,'00000000-0000-7000-8000-000000000011','notes','00000000-0000-7000-8000-000000000001','{"base":4,"c":"notes","do":"patch","id":"00000000-0000-7000-8000-000000000001","n":11,"op":"00000000-0000-7000-8000-000000000011","set":{"/name":"mine"},"was":{"/name":"theirs"}}','conflict',0,1,'{"fields":["/name"],"op":"00000000-0000-7000-8000-000000000011","rev":6,"server":{"name":"other"},"status":"conflict"}');
INSERT INTO outbox VALUES(12,'00000000-0000-7000-8000-000000000012','notes','00000000-0000-7000-8000-000000000002','{"c":"notes","do":"create","id":"00000000-0000-7000-8000-000000000002","n":12,"op":"00000000-0000-7000-8000-000000000012","set":{"name":"new"}}','queued',0,0,NULL);
INSERT INTO outbox_archive VALUES('00000000-0000-7000-8000-000000000009',9,'notes','00000000-0000-7000-8000-000000000003','{"base":2,"c":"notes","do":"delete","id":"00000000-0000-7000-8000-000000000003","n":9,"op":"00000000-0000-7000-8000-000000000009"}',5,'applied',1795420800000);
INSERT INTO sync_state VALUES(1,'C6',6,6,1795420800000,'inc-1','',0,6,1,12,'acc-7','00000000-0000-7000-8000-0000000000c1','{"mission":"FRA"}','{"name":"Demo"}');
PRAGMA application_id = 1128812099;
PRAGMA user_version = 1;
