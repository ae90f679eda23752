=== table in ranges
CREATE TABLE app.events (id bigint NOT NULL, at timestamptz NOT NULL, kind text) PARTITION BY RANGE (at);
---
DROP TABLE app.events;
=== partition
CREATE TABLE app.events_2025 PARTITION OF app.events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
---
DROP TABLE app.events_2025;
=== partition without a beginning
CREATE TABLE app.events_old PARTITION OF app.events (kind DEFAULT 'old', CONSTRAINT old CHECK (id < 1000))
FOR VALUES FROM (MINVALUE) TO ('2025-01-01') WITH (fillfactor = 100);
---
DROP TABLE app.events_old;
=== partition for all others
CREATE TABLE app.events_rest PARTITION OF app.events DEFAULT;
---
DROP TABLE app.events_rest;
=== table becomes a partition
CREATE TABLE app.events_2026 (LIKE app.events INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
ALTER TABLE app.events_2026 ADD CONSTRAINT year CHECK (at >= '2026-01-01' AND at < '2027-01-01');
ALTER TABLE app.events ATTACH PARTITION app.events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
---
ALTER TABLE app.events DETACH PARTITION app.events_2026;
DROP TABLE app.events_2026;
=== key of all partitions
ALTER TABLE app.events ADD PRIMARY KEY (id, at);
---
ALTER TABLE app.events DROP CONSTRAINT events_pkey;
ALTER TABLE app.events ALTER COLUMN id SET NOT NULL, ALTER COLUMN at SET NOT NULL;
=== index of all partitions, one after the other
CREATE INDEX events_kind ON ONLY app.events (kind);
CREATE INDEX events_old_kind ON app.events_old (kind);
ALTER INDEX app.events_kind ATTACH PARTITION app.events_old_kind;
---
DROP INDEX app.events_kind;
=== trigger of all partitions
CREATE TRIGGER events_noted AFTER INSERT ON app.events FOR EACH ROW WHEN (NEW.kind = 'x') EXECUTE FUNCTION suppress_redundant_updates_trigger();
---
DROP TRIGGER events_noted ON app.events;
=== table in lists
CREATE TABLE app.people (id integer, country char(2), name text) PARTITION BY LIST (country);
CREATE TABLE app.people_de PARTITION OF app.people FOR VALUES IN ('de', 'at', NULL);
---
DROP TABLE app.people;
=== partition in partitions
CREATE TABLE app.people_us PARTITION OF app.people FOR VALUES IN ('us') PARTITION BY HASH (id);
CREATE TABLE app.people_us_0 PARTITION OF app.people_us FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE app.people_us_1 PARTITION OF app.people_us FOR VALUES WITH (MODULUS 2, REMAINDER 1);
---
DROP TABLE app.people_us;
=== table in hashes of an expression
CREATE TABLE app.visits (page text, at date) PARTITION BY HASH (lower(page) COLLATE "C", at);
CREATE TABLE app.visits_0 PARTITION OF app.visits FOR VALUES WITH (MODULUS 1, REMAINDER 0);
---
DROP TABLE app.visits;
=== ranges of two columns
CREATE TABLE app.levels (a integer, b integer, c text) PARTITION BY RANGE (a, (b + 1));
CREATE TABLE app.levels_low PARTITION OF app.levels FOR VALUES FROM (0, MINVALUE) TO (10, 20);
---
DROP TABLE app.levels;
=== partition let go
ALTER TABLE app.people DETACH PARTITION app.people_de;
---
ALTER TABLE app.people ATTACH PARTITION app.people_de FOR VALUES IN ('de', 'at', NULL);
=== foreign key to partitions, and from them
CREATE TABLE app.marks (event_id bigint, event_at timestamptz, user_id bigint,
  FOREIGN KEY (event_id, event_at) REFERENCES app.events ON DELETE CASCADE) PARTITION BY LIST (user_id);
CREATE TABLE app.marks_rest PARTITION OF app.marks DEFAULT;
ALTER TABLE app.marks ADD FOREIGN KEY (user_id) REFERENCES app.users;
---
DROP TABLE app.marks;
=== partition let go while others write [outside]
ALTER TABLE app.events DETACH PARTITION app.events_rest;
ALTER TABLE app.events DETACH PARTITION app.events_2025 CONCURRENTLY;
---
ALTER TABLE app.events ATTACH PARTITION app.events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE app.events ATTACH PARTITION app.events_rest DEFAULT;
