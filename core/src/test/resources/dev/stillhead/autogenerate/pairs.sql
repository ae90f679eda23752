-- Schemas before and after. Lines before the first part: options, "rename old:new", "drop name",
-- "fill column = expression". "rows" are inserted before the upgrade.

== a table
-- before
-- after
CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email varchar(320) NOT NULL UNIQUE,
  name text, age smallint CHECK (age > 0), balance numeric(10, 2) NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(), tags text[] NOT NULL DEFAULT '{}', settings jsonb NOT NULL DEFAULT '{}',
  key uuid NOT NULL DEFAULT gen_random_uuid(), active boolean NOT NULL DEFAULT true, born date, wakes time, raw bytea,
  ratio double precision DEFAULT 0.5, note char(3) DEFAULT 'abc', lasts interval DEFAULT '1 day', at timestamp(3));
COMMENT ON TABLE users IS 'Who they are';
COMMENT ON COLUMN users.email IS 'It''s unique';

== a table goes
-- before
CREATE TABLE kept (id integer PRIMARY KEY);
CREATE TABLE gone (id integer PRIMARY KEY, kept_id integer NOT NULL REFERENCES kept ON DELETE CASCADE, what text DEFAULT 'x');
CREATE INDEX gone_what_idx ON gone (what);
COMMENT ON COLUMN gone.what IS 'What';
-- rows
INSERT INTO kept VALUES (1);
INSERT INTO gone VALUES (1, 1, 'a');
-- after
CREATE TABLE kept (id integer PRIMARY KEY);

== tables that refer to each other
-- before
-- after
CREATE TABLE a (id integer PRIMARY KEY, b_id integer);
CREATE TABLE b (id integer PRIMARY KEY, c_id integer NOT NULL);
CREATE TABLE c (id integer PRIMARY KEY, a_id integer REFERENCES a);
ALTER TABLE a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b;
ALTER TABLE b ADD CONSTRAINT b_c_id_fkey FOREIGN KEY (c_id) REFERENCES c DEFERRABLE INITIALLY DEFERRED;

== tables that refer to each other go
-- before
CREATE TABLE a (id integer PRIMARY KEY, b_id integer);
CREATE TABLE b (id integer PRIMARY KEY, a_id integer NOT NULL REFERENCES a);
ALTER TABLE a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b ON DELETE SET NULL;
-- rows
INSERT INTO a VALUES (1, NULL);
INSERT INTO b VALUES (1, 1);
UPDATE a SET b_id = 1;
-- after

== dependency order against the alphabet
-- before
CREATE TABLE a_child (id integer PRIMARY KEY);
CREATE TABLE z_gone (id integer PRIMARY KEY);
CREATE TABLE b_gone (id integer PRIMARY KEY REFERENCES z_gone);
-- after
CREATE TABLE z_parent (id integer PRIMARY KEY);
CREATE TABLE b_middle (id integer PRIMARY KEY REFERENCES z_parent);
CREATE TABLE a_child (id integer PRIMARY KEY, middle integer REFERENCES b_middle);

== a table that refers to itself
-- before
-- after
CREATE TABLE nodes (id bigint PRIMARY KEY, parent_id bigint REFERENCES nodes ON DELETE CASCADE, path text NOT NULL,
  UNIQUE (path), alias text REFERENCES nodes (path));

== a table that refers to itself by a unique index
-- before
-- after
CREATE TABLE nodes (id bigint PRIMARY KEY, code text NOT NULL, parent text);
CREATE UNIQUE INDEX nodes_code_idx ON nodes (code);
ALTER TABLE nodes ADD CONSTRAINT nodes_parent_fkey FOREIGN KEY (parent) REFERENCES nodes (code);

== columns come and go
-- before
CREATE TABLE t (id integer PRIMARY KEY, gone text, gone_too integer NOT NULL DEFAULT 3);
-- rows
INSERT INTO t VALUES (1, 'x');
-- after
CREATE TABLE t (id integer PRIMARY KEY, added text, with_default integer NOT NULL DEFAULT 5, flag boolean NOT NULL DEFAULT false,
  moment timestamptz DEFAULT CURRENT_TIMESTAMP);

== a not null column on a table with rows
fill public.t.email = 'nobody@' || id
-- before
CREATE TABLE t (id integer PRIMARY KEY);
-- rows
INSERT INTO t VALUES (1), (2);
-- after
CREATE TABLE t (id integer PRIMARY KEY, email text NOT NULL, CONSTRAINT t_email_key UNIQUE (email));

== a column becomes not null and takes its default
-- before
CREATE TABLE t (id integer PRIMARY KEY, state text);
-- rows
INSERT INTO t VALUES (1, NULL), (2, 'set');
-- after
CREATE TABLE t (id integer PRIMARY KEY, state text NOT NULL DEFAULT 'new');

== a column becomes not null from another
fill public.t.name = title
-- before
CREATE TABLE t (id integer PRIMARY KEY, title text, name text);
-- rows
INSERT INTO t VALUES (1, 'x', NULL);
-- after
CREATE TABLE t (id integer PRIMARY KEY, title text, name text NOT NULL);

== a column becomes nullable
-- before
CREATE TABLE t (id integer PRIMARY KEY, a text NOT NULL DEFAULT 'x');
-- after
CREATE TABLE t (id integer PRIMARY KEY, a text);

== types that widen
-- before
CREATE TABLE t (a varchar(20), b smallint, c integer, d numeric(5, 2), e timestamp(3), f char(2), g varchar(10) DEFAULT 'x', h integer DEFAULT 0);
CREATE INDEX t_a_idx ON t (a);
-- rows
INSERT INTO t VALUES ('x', 1, 2, 3.5, now(), 'ab');
-- after
CREATE TABLE t (a varchar(40), b integer, c bigint, d numeric(12, 2), e timestamp, f varchar(9), g text DEFAULT 'x', h bigint DEFAULT 0);
CREATE INDEX t_a_idx ON t (a);

== types that say how
-- before
CREATE TABLE t (a text, b integer, c text, d boolean DEFAULT true, e text DEFAULT '5', f text NOT NULL, g integer[]);
-- rows
INSERT INTO t VALUES ('1', 2, '2024-01-01', true, '7', '{"a": 1}', '{1,2}');
-- after
CREATE TABLE t (a integer, b text, c date, d integer DEFAULT 1, e bigint DEFAULT 5, f jsonb NOT NULL, g text[]);

== text becomes an enum and an enum text
-- before
CREATE TYPE colour AS ENUM ('red', 'blue');
CREATE TABLE t (a varchar(10) NOT NULL DEFAULT 'red', b colour DEFAULT 'blue', c varchar(10) CONSTRAINT t_c_check CHECK (c IN ('red', 'blue')));
-- rows
INSERT INTO t VALUES ('blue', 'red', 'red');
-- after
CREATE TYPE colour AS ENUM ('red', 'blue');
CREATE TABLE t (a colour NOT NULL DEFAULT 'red', b text DEFAULT 'blue', c colour);

== the key of two tables changes its type
-- before
CREATE TABLE p (id integer PRIMARY KEY);
CREATE TABLE c (id integer PRIMARY KEY, p_id integer REFERENCES p ON DELETE CASCADE);
-- rows
INSERT INTO p VALUES (1);
INSERT INTO c VALUES (1, 1);
-- after
CREATE TABLE p (id text PRIMARY KEY);
CREATE TABLE c (id bigint PRIMARY KEY, p_id text REFERENCES p ON DELETE CASCADE);

== expressions over a column that changes its type
-- before
CREATE TABLE t (id integer, n integer, CONSTRAINT t_n_check CHECK (n > 0));
CREATE INDEX t_expr_idx ON t ((n + 1)) WHERE n > 5;
-- rows
INSERT INTO t VALUES (1, 7);
-- after
CREATE TABLE t (id integer, n text, CONSTRAINT t_n_check CHECK (n <> ''));
CREATE INDEX t_expr_idx ON t (lower(n)) WHERE n <> 'x';

== a computed column over one that changes its type
-- before
CREATE TABLE t (id integer PRIMARY KEY, n integer, twice integer GENERATED ALWAYS AS (n * 2) STORED);
CREATE INDEX t_twice_idx ON t (twice);
-- rows
INSERT INTO t (id, n) VALUES (1, 7);
-- after
CREATE TABLE t (id integer PRIMARY KEY, n bigint, twice bigint GENERATED ALWAYS AS (n * 2) STORED);
CREATE INDEX t_twice_idx ON t (twice);

== a computed column comes, changes and goes
-- before
CREATE TABLE t (a integer, b integer, changes integer GENERATED ALWAYS AS (a + 1) STORED, goes integer GENERATED ALWAYS AS (b) STORED,
  CONSTRAINT t_changes_key UNIQUE (changes));
-- rows
INSERT INTO t VALUES (1, 2);
-- after
CREATE TABLE t (a integer, changes integer GENERATED ALWAYS AS (a + 2) STORED, comes text GENERATED ALWAYS AS ('x' || a::text) STORED,
  CONSTRAINT t_changes_key UNIQUE (changes));

== a computed column becomes an ordinary one
-- before
CREATE TABLE t (a integer, b integer NOT NULL GENERATED ALWAYS AS (a + 1) STORED);
-- rows
INSERT INTO t VALUES (1);
-- after
CREATE TABLE t (a integer, b integer NOT NULL);

== an ordinary column becomes a computed one
-- before
CREATE TABLE t (a integer, b integer DEFAULT 4);
CREATE INDEX t_b_idx ON t (b);
-- rows
INSERT INTO t VALUES (1);
-- after
CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a + 1) STORED);
CREATE INDEX t_b_idx ON t (b);

== identities come and go
-- before
CREATE TABLE t (a integer NOT NULL, b bigint GENERATED BY DEFAULT AS IDENTITY, c integer GENERATED ALWAYS AS IDENTITY);
-- rows
INSERT INTO t VALUES (41), (42);
-- after
CREATE TABLE t (a integer GENERATED ALWAYS AS IDENTITY, b bigint NOT NULL, c integer GENERATED BY DEFAULT AS IDENTITY);

== identities that count in their own way
-- before
CREATE TABLE t (a integer GENERATED ALWAYS AS IDENTITY (START WITH 10 INCREMENT BY 5), b integer NOT NULL,
  c integer GENERATED ALWAYS AS IDENTITY (CACHE 7), d bigint GENERATED ALWAYS AS IDENTITY (START WITH 4));
-- rows
INSERT INTO t (b) VALUES (3);
-- after
CREATE TABLE t (a integer GENERATED BY DEFAULT AS IDENTITY (START WITH 10 INCREMENT BY 50), b integer GENERATED ALWAYS AS IDENTITY (START WITH 7),
  c integer NOT NULL, e bigint GENERATED BY DEFAULT AS IDENTITY (INCREMENT BY 10));

== identities that count in another way
-- before
CREATE TABLE t (a integer GENERATED ALWAYS AS IDENTITY, b bigint GENERATED ALWAYS AS IDENTITY (START WITH 100 INCREMENT BY 10 MINVALUE 100),
  c integer GENERATED ALWAYS AS IDENTITY, d bigint GENERATED BY DEFAULT AS IDENTITY (MAXVALUE 4000), e integer NOT NULL,
  f smallint GENERATED ALWAYS AS IDENTITY (CYCLE));
-- rows
INSERT INTO t (e) VALUES (-3), (42);
-- after
CREATE TABLE t (a bigint GENERATED ALWAYS AS IDENTITY (CACHE 5), b bigint NOT NULL, c integer GENERATED ALWAYS AS IDENTITY (START WITH 5 MINVALUE 1 MAXVALUE 900 CYCLE),
  d integer GENERATED ALWAYS AS IDENTITY (MAXVALUE 4000), e integer GENERATED BY DEFAULT AS IDENTITY (INCREMENT BY -1 START WITH -10),
  f smallint GENERATED ALWAYS AS IDENTITY (MINVALUE -5 START WITH 1));
CREATE TABLE comes (id bigint GENERATED ALWAYS AS IDENTITY (START WITH 1000 INCREMENT BY 50) PRIMARY KEY, what text);
CREATE TABLE other (comes_id bigint REFERENCES comes);

== a nullable column becomes an identity
fill public.t.a = 0
-- before
CREATE TABLE t (a integer DEFAULT 3);
-- rows
INSERT INTO t VALUES (NULL), (5);
-- after
CREATE TABLE t (a integer GENERATED BY DEFAULT AS IDENTITY);

== serial becomes identity
-- before
CREATE TABLE t (id serial PRIMARY KEY, what text);
-- rows
INSERT INTO t (what) VALUES ('a'), ('b');
-- after
CREATE TABLE t (id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, what text);

== serial columns come and go
-- before
CREATE TABLE t (a serial, what text);
CREATE TABLE gone (id bigserial PRIMARY KEY);
-- rows
INSERT INTO t (what) VALUES ('a');
-- after
CREATE TABLE t (what text, b bigserial);
CREATE TABLE comes (id smallserial PRIMARY KEY);

== sequences
-- before
CREATE SEQUENCE goes INCREMENT BY 50;
CREATE SEQUENCE changes START WITH 5;
CREATE SEQUENCE owned;
CREATE TABLE t (id bigint NOT NULL);
COMMENT ON SEQUENCE changes IS 'Before';
-- after
CREATE SEQUENCE comes AS integer INCREMENT BY -5 MINVALUE -1000 MAXVALUE 10 START WITH 10 CACHE 7 CYCLE;
CREATE SEQUENCE changes START WITH 5 INCREMENT BY 10 MAXVALUE 99999;
CREATE SEQUENCE owned;
CREATE TABLE t (id bigint NOT NULL DEFAULT nextval('comes'));
ALTER SEQUENCE owned OWNED BY t.id;
COMMENT ON SEQUENCE changes IS 'After';

== defaults
-- before
CREATE TABLE t (a text DEFAULT 'x', b text, c text DEFAULT 'goes', d integer DEFAULT -1, e date DEFAULT CURRENT_DATE, f numeric(4, 1) DEFAULT 1.5,
  g text DEFAULT 'now()', h boolean DEFAULT false, i text DEFAULT E'back\\slash', j bigint DEFAULT 5000000000);
-- after
CREATE TABLE t (a text DEFAULT 'it''s "y"', b text DEFAULT lower('COMES'), c text, d integer DEFAULT -2, e date DEFAULT '2024-02-03', f numeric(4, 1) DEFAULT 2,
  g text DEFAULT 'other', h boolean DEFAULT true, i text DEFAULT E'two\nlines', j bigint DEFAULT 1);

== comments
-- before
CREATE TABLE t (a text, b text, CONSTRAINT t_a_key UNIQUE (a));
CREATE INDEX t_b_idx ON t (b);
COMMENT ON TABLE t IS 'Before';
COMMENT ON COLUMN t.a IS 'Goes';
COMMENT ON CONSTRAINT t_a_key ON t IS 'Key';
-- after
CREATE TABLE t (a text, b text, CONSTRAINT t_a_key UNIQUE (a));
CREATE INDEX t_b_idx ON t (b);
COMMENT ON TABLE t IS 'After';
COMMENT ON COLUMN t.b IS E'Comes\non two lines';
COMMENT ON CONSTRAINT t_a_key ON t IS 'Other';
COMMENT ON INDEX t_b_idx IS 'Index';

== a primary key comes, another changes, a third goes
-- before
CREATE TABLE a (id integer);
CREATE TABLE b (x integer NOT NULL, y integer NOT NULL, PRIMARY KEY (x));
CREATE TABLE c (id integer PRIMARY KEY);
-- rows
INSERT INTO a VALUES (1);
INSERT INTO b VALUES (1, 2);
-- after
CREATE TABLE a (id integer PRIMARY KEY);
CREATE TABLE b (x integer NOT NULL, y integer NOT NULL, PRIMARY KEY (y, x));
CREATE TABLE c (id integer NOT NULL);

== a key changes under a foreign key
-- before
CREATE TABLE p (id integer, code text NOT NULL, CONSTRAINT p_pkey PRIMARY KEY (id));
CREATE TABLE c (p_id integer REFERENCES p (id));
-- rows
INSERT INTO p VALUES (1, 'a');
INSERT INTO c VALUES (1);
-- after
CREATE TABLE p (id integer, code text NOT NULL, CONSTRAINT p_pkey PRIMARY KEY (id) DEFERRABLE, CONSTRAINT p_id_key UNIQUE (id));
CREATE TABLE c (p_id integer REFERENCES p (id));

== unique constraints
-- before
CREATE TABLE t (a text, b text, c text, CONSTRAINT goes UNIQUE (a), CONSTRAINT changes UNIQUE (b), CONSTRAINT renamed UNIQUE (c));
-- after
CREATE TABLE t (a text, b text, c text, UNIQUE (a, b), CONSTRAINT changes UNIQUE (b) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "Is Renamed" UNIQUE (c),
  CONSTRAINT with_more UNIQUE NULLS NOT DISTINCT (b, c) INCLUDE (a), CONSTRAINT stored UNIQUE (a, c) WITH (fillfactor = 70));

== a unique constraint becomes an index
-- before
CREATE TABLE t (a text, CONSTRAINT t_a_key UNIQUE (a));
-- after
CREATE TABLE t (a text);
CREATE UNIQUE INDEX t_a_idx ON t (a);

== foreign keys
-- before
CREATE TABLE p (id integer PRIMARY KEY, x integer, y integer, UNIQUE (x, y));
CREATE TABLE c (goes integer REFERENCES p, changes integer CONSTRAINT c_changes_fkey REFERENCES p, renamed integer CONSTRAINT old REFERENCES p, a integer, b integer, d integer);
-- after
CREATE TABLE p (id integer PRIMARY KEY, x integer, y integer, UNIQUE (x, y));
CREATE TABLE c (goes integer, changes integer CONSTRAINT c_changes_fkey REFERENCES p ON DELETE CASCADE ON UPDATE RESTRICT,
  renamed integer CONSTRAINT new REFERENCES p, a integer, b integer, d integer REFERENCES p ON DELETE SET DEFAULT,
  CONSTRAINT both_fkey FOREIGN KEY (a, b) REFERENCES p (x, y) MATCH FULL ON DELETE SET NULL DEFERRABLE);

== foreign keys that nobody has checked
-- before
CREATE TABLE p (id integer PRIMARY KEY);
CREATE TABLE c (a integer, b integer);
ALTER TABLE c ADD CONSTRAINT c_b_fkey FOREIGN KEY (b) REFERENCES p NOT VALID;
-- after
CREATE TABLE p (id integer PRIMARY KEY);
CREATE TABLE c (a integer, b integer);
ALTER TABLE c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a) REFERENCES p NOT VALID;
ALTER TABLE c ADD CONSTRAINT c_b_fkey FOREIGN KEY (b) REFERENCES p;
CREATE TABLE d (a integer);
ALTER TABLE d ADD CONSTRAINT d_a_fkey FOREIGN KEY (a) REFERENCES p NOT VALID;
ALTER TABLE d ADD CONSTRAINT d_a_check CHECK (a > 0) NOT VALID;

== a foreign key that clears one column
-- before
CREATE TABLE p (x integer, y integer, PRIMARY KEY (x, y));
CREATE TABLE c (x integer, y integer);
-- after
CREATE TABLE p (x integer, y integer, PRIMARY KEY (x, y));
CREATE TABLE c (x integer, y integer, FOREIGN KEY (x, y) REFERENCES p ON DELETE SET NULL (y));

== checks
-- before
CREATE TABLE t (a integer, b text, CONSTRAINT goes CHECK (a > 0), CONSTRAINT changes CHECK (a < 10), CONSTRAINT old CHECK (b <> ''), k varchar(9));
-- after
CREATE TABLE t (a integer, b text, CHECK (a > 1 OR b IS NULL), CONSTRAINT changes CHECK (a < 20), CONSTRAINT new CHECK (b <> ''),
  CONSTRAINT t_b_check CHECK (b IN ('x', 'it''s "y"', '(')), CONSTRAINT alone CHECK (a <> 5) NO INHERIT,
  k varchar(9) CHECK (k IN ('a', 'it''s, b')), CONSTRAINT t_k_not CHECK (k NOT IN ('x', 'y') AND a = ANY (ARRAY[1, 2])));
CREATE TABLE u (k varchar(9) CHECK (k IN ('a', 'b')), n integer CHECK (n IN (1, 2)), x text CHECK (x IN ('a', 'b')), y char(2) CHECK (y IN ('a', 'b')));
CREATE INDEX u_k_idx ON u (k) WHERE k IN ('a', 'b');

== indexes
-- before
CREATE TABLE t (a text, b text, c integer, d jsonb);
CREATE INDEX goes ON t (a);
CREATE INDEX changes ON t (b);
CREATE INDEX old ON t (c);
-- after
CREATE TABLE t (a text, b text, c integer, d jsonb);
CREATE INDEX t_a_idx ON t (a DESC NULLS LAST, b COLLATE "C");
CREATE UNIQUE INDEX changes ON t (b) INCLUDE (c);
CREATE INDEX new ON t (c);
CREATE INDEX t_expr_idx ON t (lower(a), (c + 1) NULLS FIRST);
CREATE INDEX t_d_idx ON t USING gin (d jsonb_path_ops);
CREATE INDEX pattern ON t (a text_pattern_ops) WITH (fillfactor = 70);
CREATE UNIQUE INDEX partial ON t (c) WHERE a IS NOT NULL AND b = 'x';
CREATE INDEX t_a_idx1 ON t USING hash (a);
CREATE UNIQUE INDEX same ON t (a) NULLS NOT DISTINCT;

== a partial index changes its condition
-- before
CREATE TABLE t (id integer PRIMARY KEY, title text, is_deleted boolean NOT NULL DEFAULT false);
CREATE UNIQUE INDEX t_title_active_idx ON t (title) WHERE is_deleted = false;
-- after
CREATE TABLE t (id integer PRIMARY KEY, title text, is_deleted boolean NOT NULL DEFAULT false, kind text);
CREATE UNIQUE INDEX t_title_active_idx ON t (title, kind) WHERE NOT is_deleted;

== an index of a column that goes
-- before
CREATE TABLE t (id integer PRIMARY KEY, a text, b text, CONSTRAINT t_a_b_key UNIQUE (a, b), CONSTRAINT t_check CHECK (a <> b));
CREATE INDEX t_a_idx ON t (a) WHERE b IS NULL;
-- after
CREATE TABLE t (id integer PRIMARY KEY, b text);

== names that change places
-- before
CREATE TABLE t (a text, b text);
CREATE INDEX one ON t (a);
CREATE INDEX two ON t (b);
-- after
CREATE TABLE t (a text, b text);
CREATE INDEX one ON t (b);
CREATE INDEX two ON t (a);

== a name that becomes free for another
-- before
CREATE TABLE t (a text, b text);
CREATE INDEX one ON t (a);
CREATE INDEX two ON t (b);
-- after
CREATE TABLE t (a text, b text);
CREATE INDEX one ON t (b);

== exclusions
-- before
CREATE TABLE t (during tstzrange, room int4range, CONSTRAINT goes EXCLUDE USING gist (during WITH &&));
-- after
CREATE TABLE t (during tstzrange, room int4range, CONSTRAINT comes EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (room IS NOT NULL) DEFERRABLE);
CREATE TABLE u (during tstzrange, CONSTRAINT u_excl EXCLUDE USING gist (during WITH &&));

== an enum type comes with its columns
-- before
CREATE TABLE t (id integer);
-- after
CREATE TYPE mood AS ENUM ('sad', 'ok', 'it''s fine', 'Happy');
COMMENT ON TYPE mood IS 'How one feels';
CREATE TABLE t (id integer, feels mood NOT NULL DEFAULT 'ok', felt mood[] NOT NULL DEFAULT '{}');
CREATE TABLE u (feels mood DEFAULT 'it''s fine', CHECK (feels <> 'sad'));

== an enum type goes with its columns
-- before
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE t (id integer, feels mood NOT NULL DEFAULT 'ok');
CREATE TABLE u (feels mood);
-- after
CREATE TABLE t (id integer);

== an enum type gets values
-- before
CREATE TYPE mood AS ENUM ('b', 'd');
CREATE TABLE t (id integer, feels mood DEFAULT 'b');
-- rows
INSERT INTO t VALUES (1, 'd');
-- after
CREATE TYPE mood AS ENUM ('a', 'b', 'c', 'd', 'e', 'f');
CREATE TABLE t (id integer, feels mood DEFAULT 'b');

== an enum type gets a value that is used at once
-- before
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE t (id integer, feels mood DEFAULT 'ok');
-- after
CREATE TYPE mood AS ENUM ('sad', 'ok', 'new');
CREATE TABLE t (id integer, feels mood DEFAULT 'new', CONSTRAINT t_feels_check CHECK (feels <> 'new' OR id > 0));

== an enum type loses values
-- before
CREATE TYPE mood AS ENUM ('sad', 'ok', 'gone');
CREATE TABLE t (id integer, feels mood DEFAULT 'ok', CONSTRAINT t_feels_check CHECK (feels <> 'sad'));
CREATE INDEX t_feels_idx ON t (id) WHERE feels = 'ok';
CREATE VIEW v AS SELECT feels FROM t;
-- rows
INSERT INTO t VALUES (1, 'ok');
-- after
CREATE TYPE mood AS ENUM ('ok', 'sad');
CREATE TABLE t (id integer, feels mood DEFAULT 'ok', CONSTRAINT t_feels_check CHECK (feels <> 'sad'));
CREATE INDEX t_feels_idx ON t (id) WHERE feels = 'ok';
CREATE VIEW v AS SELECT feels FROM t;

== domains
-- before
CREATE DOMAIN goes AS text;
CREATE DOMAIN changes AS numeric(5, 2) DEFAULT 0 NOT NULL CONSTRAINT low CHECK (VALUE >= 0) CONSTRAINT high CHECK (VALUE < 10);
CREATE TABLE t (a goes, b changes);
-- after
CREATE DOMAIN comes AS text COLLATE "C" CONSTRAINT comes_check CHECK (VALUE <> '');
CREATE DOMAIN changes AS numeric(5, 2) DEFAULT 1 CONSTRAINT low CHECK (VALUE >= 1);
COMMENT ON DOMAIN comes IS 'New';
CREATE TABLE t (b changes, c comes);

== several schemas
-- before
CREATE SCHEMA one;
CREATE TABLE one.t (id integer PRIMARY KEY);
CREATE SCHEMA gone;
CREATE TABLE gone.t (id integer PRIMARY KEY REFERENCES one.t);
-- after
CREATE SCHEMA one;
CREATE TABLE one.t (id integer PRIMARY KEY);
CREATE SCHEMA two;
COMMENT ON SCHEMA two IS 'Second';
CREATE TABLE two.t (id integer PRIMARY KEY REFERENCES one.t);
CREATE INDEX t_pkey_too ON two.t (id DESC);

== quoted names
-- before
CREATE SCHEMA "Odd.Schema";
CREATE TABLE "Odd.Schema"."Table" ("Id" integer CONSTRAINT "Table pkey" PRIMARY KEY, "select" text, "goes away" text);
-- after
CREATE SCHEMA "Odd.Schema";
CREATE TABLE "Odd.Schema"."Table" ("Id" integer CONSTRAINT "Table pkey" PRIMARY KEY, "select" text NOT NULL DEFAULT 'x', "Straße" text,
  CONSTRAINT "chk ""quoted""" CHECK ("select" <> "Straße"));
CREATE INDEX "Table_select" ON "Odd.Schema"."Table" ("select", lower("Straße"));
CREATE TYPE "Odd.Schema"."Kind" AS ENUM ('A');
CREATE TABLE "Odd.Schema"."order" ("user" integer REFERENCES "Odd.Schema"."Table" ON DELETE CASCADE, "Kind" "Odd.Schema"."Kind" DEFAULT 'A');

== a renamed column
rename public.t.title:name
-- before
CREATE TABLE t (id integer PRIMARY KEY, title varchar(200) NOT NULL, other text, CONSTRAINT t_title_check CHECK (title <> ''));
CREATE UNIQUE INDEX t_title_active_idx ON t (lower(title), title) WHERE title IS NOT NULL AND other IS NULL;
CREATE TABLE c (title varchar(200));
ALTER TABLE t ADD CONSTRAINT t_title_key UNIQUE (title);
ALTER TABLE c ADD CONSTRAINT c_title_fkey FOREIGN KEY (title) REFERENCES t (title);
-- rows
INSERT INTO t VALUES (1, 'kept');
-- after
CREATE TABLE t (id integer PRIMARY KEY, name varchar(400) NOT NULL DEFAULT 'x', other text, CONSTRAINT t_title_check CHECK (name <> ''));
CREATE UNIQUE INDEX t_name_active_idx ON t (lower(name), name) WHERE name IS NOT NULL AND other IS NULL;
CREATE TABLE c (title varchar(200));
ALTER TABLE t ADD CONSTRAINT t_title_key UNIQUE (name);
ALTER TABLE c ADD CONSTRAINT c_title_fkey FOREIGN KEY (title) REFERENCES t (name);

== a renamed column to a name that needs quotes
rename public.t.old:Order
-- before
CREATE TABLE t (id integer PRIMARY KEY, old integer, twice integer GENERATED ALWAYS AS (old * 2) STORED, CONSTRAINT t_check CHECK (old > id));
-- rows
INSERT INTO t VALUES (1, 2);
-- after
CREATE TABLE t (id integer PRIMARY KEY, "Order" integer, twice integer GENERATED ALWAYS AS ("Order" * 2) STORED, CONSTRAINT t_check CHECK ("Order" > id));

== a renamed table
rename public.runs:ingestion_runs
-- before
CREATE TABLE runs (id serial PRIMARY KEY, status text, parent integer REFERENCES runs);
CREATE INDEX ix_runs_status ON runs (status);
CREATE TABLE steps (run_id integer REFERENCES runs ON DELETE CASCADE);
-- rows
INSERT INTO runs (status) VALUES ('x');
-- after
CREATE TABLE ingestion_runs (id integer PRIMARY KEY, status text NOT NULL DEFAULT 'new', parent integer CONSTRAINT runs_parent_fkey REFERENCES ingestion_runs);
ALTER INDEX ingestion_runs_pkey RENAME TO runs_pkey;
CREATE SEQUENCE runs_id_seq AS integer OWNED BY ingestion_runs.id;
ALTER TABLE ingestion_runs ALTER id SET DEFAULT nextval('runs_id_seq');
CREATE INDEX ix_ingestion_runs_status ON ingestion_runs (status);
CREATE TABLE steps (run_id integer REFERENCES ingestion_runs ON DELETE CASCADE);

== a renamed column of a renamed table
rename public.a:b
rename public.b.x:y
-- before
CREATE TABLE a (x text);
-- rows
INSERT INTO a VALUES ('kept');
-- after
CREATE TABLE b (y text);

== a renamed value of an enum type
rename public.mood.sad:unhappy
-- before
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE t (id integer, feels mood DEFAULT 'sad', CONSTRAINT t_feels_check CHECK (feels = 'sad' OR id > 0));
-- rows
INSERT INTO t VALUES (1, 'sad');
-- after
CREATE TYPE mood AS ENUM ('unhappy', 'ok', 'fine');
CREATE TABLE t (id integer, feels mood DEFAULT 'unhappy', CONSTRAINT t_feels_check CHECK (feels = 'unhappy' OR id > 0));

== a table that is moved to another schema
rename public.t:two.t
-- before
CREATE SCHEMA two;
CREATE TABLE t (id integer PRIMARY KEY, a text);
-- rows
INSERT INTO t VALUES (1, 'kept');
-- after
CREATE SCHEMA two;
CREATE TABLE two.t (id integer PRIMARY KEY, a text, b text);

== views
-- before
CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
CREATE VIEW goes AS SELECT id FROM t;
CREATE VIEW changes AS SELECT id, a FROM t;
CREATE VIEW other AS SELECT a FROM t;
CREATE VIEW on_other AS SELECT a FROM other;
CREATE MATERIALIZED VIEW kept AS SELECT b FROM t;
-- after
CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
CREATE VIEW changes AS SELECT id, a, b FROM t WHERE id > 0;
CREATE VIEW other AS SELECT b AS a, id FROM t;
ALTER VIEW other RENAME COLUMN a TO c;
CREATE VIEW on_other AS SELECT c FROM other;
CREATE MATERIALIZED VIEW kept AS SELECT a FROM t;
CREATE UNIQUE INDEX kept_a_idx ON kept (a);
CREATE VIEW comes WITH (security_barrier = true) AS SELECT c FROM on_other;
COMMENT ON VIEW comes IS 'New';
COMMENT ON COLUMN comes.c IS 'Column';

== a view over a column that changes its type
-- before
CREATE TABLE t (id integer PRIMARY KEY, a varchar(20));
CREATE VIEW v AS SELECT id, a FROM t;
CREATE VIEW w AS SELECT a FROM v;
COMMENT ON VIEW v IS 'Kept';
-- rows
INSERT INTO t VALUES (1, 'x');
-- after
CREATE TABLE t (id integer PRIMARY KEY, a varchar(40));
CREATE VIEW v AS SELECT id, a FROM t;
CREATE VIEW w AS SELECT a FROM v;
COMMENT ON VIEW v IS 'Kept';

== functions and triggers
-- before
CREATE TABLE t (id integer PRIMARY KEY, a text, changed timestamptz);
CREATE FUNCTION goes() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.changed := now(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER goes BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION touch();
-- after
CREATE FUNCTION short(value text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT left(value, 3) $$;
CREATE TABLE t (id integer PRIMARY KEY, a text DEFAULT short('abcdef'), changed timestamptz, CONSTRAINT t_a_check CHECK (short(a) <> ''));
CREATE TABLE comes (id integer);
CREATE FUNCTION counted() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM comes';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.changed := clock_timestamp(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE OF a ON t FOR EACH ROW WHEN (OLD.a IS DISTINCT FROM NEW.a) EXECUTE FUNCTION touch();
CREATE TRIGGER comes AFTER INSERT ON comes FOR EACH STATEMENT EXECUTE FUNCTION touch('x');
ALTER TABLE comes DISABLE TRIGGER comes;
COMMENT ON TRIGGER touch ON t IS 'When it changed';
COMMENT ON FUNCTION counted() IS 'How many';
CREATE PROCEDURE tidy(what text) LANGUAGE sql AS 'SELECT 1';

== a trigger over a column that changes its type
-- before
CREATE TABLE t (id integer, a varchar(10));
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE OF a ON t FOR EACH ROW WHEN (OLD.a <> NEW.a) EXECUTE FUNCTION touch();
ALTER TABLE t ENABLE ALWAYS TRIGGER touch;
-- after
CREATE TABLE t (id integer, a text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE OF a ON t FOR EACH ROW WHEN (OLD.a <> NEW.a) EXECUTE FUNCTION touch();
ALTER TABLE t ENABLE ALWAYS TRIGGER touch;

== extensions
-- before
CREATE EXTENSION citext;
CREATE TABLE t (a citext);
-- after
CREATE SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE TABLE t (a text);
CREATE INDEX t_a_idx ON t USING gin (a ext.gin_trgm_ops);

== storage
-- before
CREATE TABLE t (a text) WITH (fillfactor = 70, autovacuum_enabled = false);
CREATE UNLOGGED TABLE u (a text);
-- after
CREATE TABLE t (a text) WITH (fillfactor = 80, toast.autovacuum_enabled = false);
CREATE TABLE u (a text);
CREATE UNLOGGED TABLE v (a text) WITH (fillfactor = 50);

== collations
-- before
CREATE TABLE t (a text, b text COLLATE "C");
-- after
CREATE TABLE t (a text COLLATE "C", b varchar(5), c text COLLATE "POSIX");

== joined inheritance with a table for each class
-- before
CREATE TABLE person (id bigint PRIMARY KEY, dtype varchar(31) NOT NULL, name text, salary integer);
-- after
CREATE TABLE person (id bigint PRIMARY KEY, name text);
CREATE TABLE employee (id bigint PRIMARY KEY REFERENCES person, salary integer);
CREATE TABLE manager (id bigint PRIMARY KEY REFERENCES employee, level smallint NOT NULL);
CREATE TABLE employee_managers (employee_id bigint NOT NULL REFERENCES employee, manager_id bigint NOT NULL REFERENCES manager, PRIMARY KEY (employee_id, manager_id));

== a many to many table becomes an entity
-- before
CREATE TABLE a (id bigint PRIMARY KEY);
CREATE TABLE b (id bigint PRIMARY KEY);
CREATE TABLE a_b (a_id bigint NOT NULL REFERENCES a, b_id bigint NOT NULL REFERENCES b, PRIMARY KEY (a_id, b_id));
-- rows
INSERT INTO a VALUES (1);
INSERT INTO b VALUES (2);
INSERT INTO a_b VALUES (1, 2);
-- after
CREATE TABLE a (id bigint PRIMARY KEY);
CREATE TABLE b (id bigint PRIMARY KEY);
CREATE TABLE a_b (id bigint GENERATED ALWAYS AS IDENTITY, a_id bigint NOT NULL REFERENCES a ON DELETE CASCADE, b_id bigint NOT NULL REFERENCES b,
  CONSTRAINT a_b_pkey PRIMARY KEY (id), CONSTRAINT a_b_key UNIQUE (a_id, b_id));

== long names
-- before
-- after
CREATE TABLE a_table_with_a_name_that_is_very_long_indeed_as_people_like_them (id integer PRIMARY KEY, a_column_with_quite_a_long_name_too_as_it_happens integer UNIQUE,
  another_column_with_quite_a_long_name_too_as_it_happens integer REFERENCES a_table_with_a_name_that_is_very_long_indeed_as_people_like_them);

== virtual columns and periods
since 18
-- before
CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a + 1) VIRTUAL);
-- after
CREATE TABLE t (a integer, c integer GENERATED ALWAYS AS (a + 2) VIRTUAL, CONSTRAINT t_a_check CHECK (a > 0) NOT ENFORCED);
CREATE TABLE p (id int4range, valid daterange, CONSTRAINT p_pkey PRIMARY KEY (id, valid WITHOUT OVERLAPS));
CREATE TABLE q (id int4range, valid daterange, CONSTRAINT q_fkey FOREIGN KEY (id, PERIOD valid) REFERENCES p (id, PERIOD valid));

== constraints that are enforced or not
since 18
-- before
CREATE TABLE a (id bigint PRIMARY KEY);
CREATE TABLE t (a integer, a_id bigint, b_id bigint, CONSTRAINT one CHECK (a > 0) NOT ENFORCED, CONSTRAINT two CHECK (a > 1), CONSTRAINT gone CHECK (a > 2) NOT ENFORCED,
  CONSTRAINT t_a_id_fkey FOREIGN KEY (a_id) REFERENCES a NOT ENFORCED, CONSTRAINT t_b_id_fkey FOREIGN KEY (b_id) REFERENCES a ON DELETE CASCADE);
-- rows
INSERT INTO a VALUES (1);
INSERT INTO t VALUES (3, 1, 1), (7, 1, NULL);
-- after
CREATE TABLE a (id bigint PRIMARY KEY);
CREATE TABLE t (a integer, a_id bigint, b_id bigint, CONSTRAINT one CHECK (a > 0), CONSTRAINT two CHECK (a > 1) NOT ENFORCED, CONSTRAINT comes CHECK (a < 0) NOT ENFORCED,
  CONSTRAINT t_a_id_fkey FOREIGN KEY (a_id) REFERENCES a, CONSTRAINT t_b_id_fkey FOREIGN KEY (b_id) REFERENCES a ON DELETE CASCADE NOT ENFORCED);

== virtual columns become stored ones
since 18
-- before
CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a + 1) VIRTUAL, c integer GENERATED ALWAYS AS (a + 2) STORED, d integer GENERATED ALWAYS AS (a + 3) VIRTUAL);
-- rows
INSERT INTO t VALUES (1), (2);
-- after
CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a + 1) STORED, c integer GENERATED ALWAYS AS (a + 2) VIRTUAL, d integer GENERATED ALWAYS AS (a + 4) VIRTUAL);
COMMENT ON COLUMN t.d IS 'Not kept';

== comments on what is made anew
-- before
CREATE TYPE mood AS ENUM ('sad', 'ok', 'gone');
CREATE TABLE a (id bigint PRIMARY KEY);
CREATE TABLE t (id integer NOT NULL, a text NOT NULL, feels mood, r int4range, a_id bigint, c integer GENERATED ALWAYS AS (id + 1) STORED,
  CONSTRAINT t_pkey PRIMARY KEY (id), CONSTRAINT t_key UNIQUE (a), CONSTRAINT t_check CHECK (id > 0), CONSTRAINT t_fkey FOREIGN KEY (a_id) REFERENCES a,
  CONSTRAINT t_excl EXCLUDE USING gist (r WITH &&));
CREATE INDEX t_idx ON t (a);
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION touch();
CREATE MATERIALIZED VIEW m AS SELECT a FROM t;
CREATE INDEX m_idx ON m (a);
CREATE VIEW v AS SELECT a, feels FROM t;
COMMENT ON TYPE mood IS 'Type';
COMMENT ON CONSTRAINT t_pkey ON t IS 'Primary key';
COMMENT ON CONSTRAINT t_key ON t IS 'Unique';
COMMENT ON CONSTRAINT t_check ON t IS 'Check';
COMMENT ON CONSTRAINT t_fkey ON t IS 'Foreign key';
COMMENT ON CONSTRAINT t_excl ON t IS 'Exclusion';
COMMENT ON INDEX t_idx IS 'Index';
COMMENT ON COLUMN t.c IS 'Computed';
COMMENT ON FUNCTION f() IS 'Function';
COMMENT ON TRIGGER touch ON t IS 'Trigger';
COMMENT ON MATERIALIZED VIEW m IS 'Materialized view';
COMMENT ON INDEX m_idx IS 'Index of it';
COMMENT ON VIEW v IS 'View';
COMMENT ON COLUMN v.a IS 'Column of it';
-- after
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE a (id bigint PRIMARY KEY);
CREATE TABLE t (id integer NOT NULL, a text NOT NULL, feels mood, r int4range, a_id bigint, c integer GENERATED ALWAYS AS (id + 2) STORED,
  CONSTRAINT t_pkey PRIMARY KEY (id, a), CONSTRAINT t_key UNIQUE (a, id), CONSTRAINT t_check CHECK (id > 1), CONSTRAINT t_fkey FOREIGN KEY (a_id) REFERENCES a ON DELETE CASCADE,
  CONSTRAINT t_excl EXCLUDE USING gist (r WITH &&) WHERE (id > 3));
CREATE INDEX t_idx ON t (a DESC);
CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$SELECT '1'$$;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE INSERT OR UPDATE ON t FOR EACH ROW EXECUTE FUNCTION touch();
CREATE MATERIALIZED VIEW m AS SELECT a, id FROM t;
CREATE INDEX m_idx ON m (a);
CREATE VIEW v AS SELECT a, id, feels FROM t;
COMMENT ON TYPE mood IS 'Type';
COMMENT ON CONSTRAINT t_pkey ON t IS 'Primary key';
COMMENT ON CONSTRAINT t_key ON t IS 'Unique';
COMMENT ON CONSTRAINT t_check ON t IS 'Check';
COMMENT ON CONSTRAINT t_fkey ON t IS 'Foreign key';
COMMENT ON CONSTRAINT t_excl ON t IS 'Exclusion';
COMMENT ON INDEX t_idx IS 'Index';
COMMENT ON COLUMN t.c IS 'Computed';
COMMENT ON FUNCTION f() IS 'Function';
COMMENT ON TRIGGER touch ON t IS 'Trigger';
COMMENT ON MATERIALIZED VIEW m IS 'Materialized view';
COMMENT ON INDEX m_idx IS 'Index of it';
COMMENT ON VIEW v IS 'View';
COMMENT ON COLUMN v.a IS 'Column of it';

== comments of what goes
-- before
CREATE SCHEMA gone;
CREATE TYPE gone_mood AS ENUM ('sad');
CREATE TYPE unused AS ENUM ('a', 'b');
CREATE DOMAIN gone_percent AS integer CHECK (VALUE < 100);
CREATE SEQUENCE gone_numbers;
CREATE TABLE gone_rows (id bigint PRIMARY KEY, a text, CONSTRAINT gone_check CHECK (a <> ''));
CREATE INDEX gone_idx ON gone_rows (a);
CREATE FUNCTION gone_f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE PROCEDURE gone_p() LANGUAGE sql AS 'SELECT 1';
CREATE VIEW gone_v AS SELECT a FROM gone_rows;
COMMENT ON SCHEMA gone IS 'Schema';
COMMENT ON TYPE gone_mood IS 'Type';
COMMENT ON TYPE unused IS 'Of no column';
COMMENT ON DOMAIN gone_percent IS 'Domain';
COMMENT ON SEQUENCE gone_numbers IS 'Sequence';
COMMENT ON TABLE gone_rows IS 'Table';
COMMENT ON COLUMN gone_rows.a IS 'Column';
COMMENT ON CONSTRAINT gone_check ON gone_rows IS 'Check';
COMMENT ON INDEX gone_idx IS 'Index';
COMMENT ON FUNCTION gone_f() IS 'Function';
COMMENT ON PROCEDURE gone_p() IS 'Procedure';
COMMENT ON VIEW gone_v IS 'View';
-- after
CREATE TYPE unused AS ENUM ('a');
COMMENT ON TYPE unused IS 'Of no column';

== partitions
-- before
CREATE TABLE kept (id bigint NOT NULL, made date NOT NULL, PRIMARY KEY (id, made)) PARTITION BY RANGE (made);
CREATE TABLE kept_2024 PARTITION OF kept FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE gone (id bigint) PARTITION BY HASH (id);
CREATE TABLE gone_0 PARTITION OF gone FOR VALUES WITH (MODULUS 2, REMAINDER 0);
-- rows
INSERT INTO kept VALUES (1, '2024-02-03');
-- after
CREATE TABLE kept (id bigint NOT NULL, made date NOT NULL, kind text DEFAULT 'x', PRIMARY KEY (id, made)) PARTITION BY RANGE (made);
CREATE TABLE kept_2024 PARTITION OF kept FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE kept_2025 PARTITION OF kept (CONSTRAINT kept_2025_check CHECK (id > 0)) FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY HASH (id);
CREATE TABLE a_partition PARTITION OF kept_2025 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE comes (kind text) PARTITION BY LIST (kind);
CREATE INDEX comes_kind_idx ON comes (kind);
CREATE TABLE comes_a PARTITION OF comes FOR VALUES IN ('a', NULL);

== an unlogged sequence and domains with open checks
-- before
CREATE DOMAIN d AS integer;
CREATE TABLE t (a d);
-- after
CREATE UNLOGGED SEQUENCE quick INCREMENT BY 5;
CREATE DOMAIN d AS integer;
CREATE TABLE t (a d);
ALTER DOMAIN d ADD CONSTRAINT d_open CHECK (VALUE <> 13) NOT VALID;
CREATE DOMAIN e AS varchar(20) DEFAULT 'x' NOT NULL CONSTRAINT e_check CHECK (VALUE IN ('x', 'y'));
ALTER DOMAIN e ADD CONSTRAINT e_open CHECK (VALUE <> 'z') NOT VALID;

== types that no cast leads to
-- before
CREATE TYPE mood AS ENUM ('1', '2');
CREATE TABLE t (a integer, b date DEFAULT '2024-02-03', c boolean, d text[], e timestamptz, f mood DEFAULT '1', g numeric(8, 2), h uuid, i mood[]);
-- after
CREATE TYPE mood AS ENUM ('1', '2');
CREATE TABLE t (a uuid DEFAULT gen_random_uuid(), b jsonb, c date, d integer, e uuid[], f integer DEFAULT 1, g boolean, h smallint, i integer[]);

== sequences that turn round
-- before
CREATE SEQUENCE up;
CREATE SEQUENCE down INCREMENT BY -1;
CREATE TABLE t (a integer GENERATED ALWAYS AS IDENTITY);
-- after
CREATE SEQUENCE up INCREMENT BY -1;
CREATE SEQUENCE down INCREMENT BY 5 START WITH 100 MINVALUE 100;
CREATE TABLE t (a integer GENERATED ALWAYS AS IDENTITY (INCREMENT BY -2));

== keys that do the same
-- before
CREATE TABLE gone (id integer PRIMARY KEY, a text);
ALTER TABLE gone ADD CONSTRAINT gone_a_key UNIQUE (a), ADD CONSTRAINT gone_a_too UNIQUE (a), ADD CONSTRAINT gone_id_key UNIQUE (id);
-- after
CREATE TABLE comes (id integer PRIMARY KEY, a text);
ALTER TABLE comes ADD CONSTRAINT comes_a_key UNIQUE (a), ADD CONSTRAINT comes_a_too UNIQUE (a), ADD CONSTRAINT comes_id_key UNIQUE (id);

== a column of an enum type that loses values becomes a computed one
-- before
CREATE TYPE mood AS ENUM ('sad', 'ok', 'gone');
CREATE TABLE t (id integer, feels mood, felt mood);
-- after
CREATE TYPE mood AS ENUM ('ok', 'sad');
CREATE TABLE t (id integer, feels text GENERATED ALWAYS AS (id::text) STORED, felt mood);

== a renamed table, and a new one of its name
rename public.runs:old_runs
-- before
CREATE TABLE runs (id integer PRIMARY KEY, what text, UNIQUE (what));
CREATE INDEX runs_what_idx ON runs (what);
-- rows
INSERT INTO runs VALUES (1, 'kept');
-- after
CREATE TABLE old_runs (id integer PRIMARY KEY, what text, UNIQUE (what));
CREATE INDEX old_runs_what_idx ON old_runs (what);
CREATE TABLE runs (id integer PRIMARY KEY, what text, UNIQUE (what));
CREATE INDEX runs_what_idx ON runs (what);

== partitions change their bounds, their columns and their owner
-- before
CREATE TABLE log (id bigint NOT NULL, made date NOT NULL, PRIMARY KEY (id, made)) PARTITION BY RANGE (made);
CREATE TABLE log_1 PARTITION OF log FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE log_rest PARTITION OF log DEFAULT;
CREATE TABLE kinds (kind text, n integer) PARTITION BY LIST (kind);
CREATE TABLE kinds_a PARTITION OF kinds FOR VALUES IN ('a');
CREATE INDEX log_made_idx ON log (made);
-- rows
INSERT INTO log VALUES (1, '2024-02-03');
-- after
CREATE TABLE log (id bigint NOT NULL, made date NOT NULL, what varchar(20) NOT NULL DEFAULT 'x', PRIMARY KEY (id, made), CONSTRAINT log_check CHECK (id > 0)) PARTITION BY RANGE (made);
CREATE TABLE log_1 PARTITION OF log FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE log_2 PARTITION OF log FOR VALUES FROM ('2025-01-01') TO (MAXVALUE);
CREATE TABLE log_rest PARTITION OF log DEFAULT;
CREATE TABLE kinds (kind text, n bigint) PARTITION BY LIST (kind);
CREATE TABLE kinds_a PARTITION OF kinds FOR VALUES IN ('a');
CREATE TABLE kinds_rest PARTITION OF kinds DEFAULT;
CREATE INDEX log_what_idx ON log (what);
COMMENT ON TABLE log_2 IS 'All that is to come';

== an identity becomes a sequence of its name
-- before
CREATE TABLE t (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, a text);
-- rows
INSERT INTO t (a) VALUES ('x'), ('y');
-- after
CREATE SEQUENCE t_id_seq INCREMENT BY 50;
CREATE TABLE t (id bigint PRIMARY KEY, a text);

== names that move on from table to table
-- before
CREATE TABLE a (x text, CONSTRAINT one UNIQUE (x));
CREATE TABLE b (x text, CONSTRAINT two UNIQUE (x));
-- after
CREATE TABLE a (x text, CONSTRAINT two UNIQUE (x));
CREATE TABLE b (x text, CONSTRAINT three UNIQUE (x));

== indexes of three tables take each other's names
-- before
CREATE TABLE a (x integer);
CREATE TABLE b (x integer);
CREATE TABLE c (x integer);
CREATE INDEX one ON a (x);
CREATE INDEX two ON b (x);
CREATE INDEX three ON c (x);
-- after
CREATE TABLE a (x integer);
CREATE TABLE b (x integer);
CREATE TABLE c (x integer);
CREATE INDEX two ON a (x);
CREATE INDEX three ON b (x);
CREATE INDEX one ON c (x);
