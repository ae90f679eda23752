=== schema
CREATE SCHEMA app;
---
DROP SCHEMA app;
=== schema with what is in it
CREATE SCHEMA audit
  CREATE TABLE entries (id bigint, at timestamptz, what text)
  CREATE VIEW latest AS SELECT max(at) AS at FROM entries;
---
DROP VIEW audit.latest;
DROP TABLE audit.entries;
DROP SCHEMA audit;
=== schema of a role
CREATE SCHEMA IF NOT EXISTS reports AUTHORIZATION CURRENT_USER;
---
DROP SCHEMA reports;
=== schema renamed
ALTER SCHEMA reports RENAME TO reporting;
---
ALTER SCHEMA reporting RENAME TO reports;
=== extension
CREATE EXTENSION citext;
---
DROP EXTENSION citext;
=== extension in a schema
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA app;
---
DROP EXTENSION pg_trgm;
=== extension moved
ALTER EXTENSION citext SET SCHEMA app;
---
ALTER EXTENSION citext SET SCHEMA public;
=== extension with those it needs
CREATE EXTENSION earthdistance CASCADE;
---
DROP EXTENSION earthdistance;
DROP EXTENSION cube;
=== two extensions, one of them with a comment
CREATE EXTENSION btree_gist;
CREATE EXTENSION hstore SCHEMA app;
COMMENT ON EXTENSION hstore IS 'loose ends';
---
DROP EXTENSION hstore;
DROP EXTENSION btree_gist;
=== extension gets a member
CREATE FUNCTION app.member() RETURNS integer LANGUAGE sql AS 'SELECT 1';
ALTER EXTENSION hstore ADD FUNCTION app.member();
---
ALTER EXTENSION hstore DROP FUNCTION app.member();
DROP FUNCTION app.member();
=== enum
CREATE TYPE app.mood AS ENUM ('sad', 'ok', 'happy');
---
DROP TYPE app.mood;
=== enum without values
CREATE TYPE app.colour AS ENUM ();
---
DROP TYPE app.colour;
=== enum value at the end
ALTER TYPE app.mood ADD VALUE 'ecstatic';
---
DROP TYPE app.mood;
CREATE TYPE app.mood AS ENUM ('sad', 'ok', 'happy');
=== enum value is used after its transaction
CREATE TABLE app.diary (day date PRIMARY KEY, mood app.mood DEFAULT 'ecstatic');
INSERT INTO app.diary VALUES ('2026-01-01', 'ecstatic');
---
DROP TABLE app.diary;
=== enum value before another
ALTER TYPE app.mood ADD VALUE IF NOT EXISTS 'meh' BEFORE 'ok';
---
ALTER TABLE app.diary ALTER COLUMN mood DROP DEFAULT;
ALTER TYPE app.mood RENAME TO mood_old;
CREATE TYPE app.mood AS ENUM ('sad', 'ok', 'happy', 'ecstatic');
ALTER TABLE app.diary ALTER COLUMN mood TYPE app.mood USING mood::text::app.mood;
ALTER TABLE app.diary ALTER COLUMN mood SET DEFAULT 'ecstatic';
DROP TYPE app.mood_old;
=== enum values behind another, outside a transaction, used at once [outside]
ALTER TYPE app.mood ADD VALUE 'fine' AFTER 'ok';
INSERT INTO app.diary VALUES ('2026-01-02', 'fine');
---
DELETE FROM app.diary WHERE mood = 'fine';
ALTER TABLE app.diary ALTER COLUMN mood DROP DEFAULT;
ALTER TYPE app.mood RENAME TO mood_older;
CREATE TYPE app.mood AS ENUM ('sad', 'meh', 'ok', 'happy', 'ecstatic');
ALTER TABLE app.diary ALTER COLUMN mood TYPE app.mood USING mood::text::app.mood;
ALTER TABLE app.diary ALTER COLUMN mood SET DEFAULT 'ecstatic';
DROP TYPE app.mood_older;
=== enum value renamed
ALTER TYPE app.mood RENAME VALUE 'happy' TO 'glad';
---
ALTER TYPE app.mood RENAME VALUE 'glad' TO 'happy';
=== type renamed
ALTER TYPE app.colour RENAME TO color;
---
ALTER TYPE app.color RENAME TO colour;
=== type moved to another schema
ALTER TYPE app.color SET SCHEMA reporting;
---
ALTER TYPE reporting.color SET SCHEMA app;
=== domain
CREATE DOMAIN app.email AS app.citext CHECK (VALUE ~ '^[^@]+@[^@]+$');
---
DROP DOMAIN app.email;
=== domain that must be there
CREATE DOMAIN app.amount AS numeric(12, 2) DEFAULT 0 NOT NULL CONSTRAINT amount_positive CHECK (VALUE >= 0);
---
DROP DOMAIN app.amount;
=== domain of a domain, sorted its own way
CREATE DOMAIN app.code AS text COLLATE "C";
CREATE DOMAIN app.short_code AS app.code CHECK (length(VALUE) < 9);
---
DROP DOMAIN app.short_code;
DROP DOMAIN app.code;
=== domain gets a rule for what comes
ALTER DOMAIN app.email ADD CONSTRAINT email_short CHECK (length(VALUE) <= 320) NOT VALID;
---
ALTER DOMAIN app.email DROP CONSTRAINT email_short;
=== domain's rule holds for all
ALTER DOMAIN app.email VALIDATE CONSTRAINT email_short;
---
ALTER DOMAIN app.email DROP CONSTRAINT email_short;
ALTER DOMAIN app.email ADD CONSTRAINT email_short CHECK (length(VALUE) <= 320) NOT VALID;
=== domain's default and null
ALTER DOMAIN app.amount SET DEFAULT 1;
ALTER DOMAIN app.amount DROP NOT NULL;
---
ALTER DOMAIN app.amount SET NOT NULL;
ALTER DOMAIN app.amount SET DEFAULT 0;
=== domain's rule renamed
ALTER DOMAIN app.amount RENAME CONSTRAINT amount_positive TO amount_not_negative;
---
ALTER DOMAIN app.amount RENAME CONSTRAINT amount_not_negative TO amount_positive;
=== composite type
CREATE TYPE app.address AS (street text, city text COLLATE "C", zip varchar(10));
---
DROP TYPE app.address;
=== attribute added
ALTER TYPE app.address ADD ATTRIBUTE country char(2);
---
ALTER TYPE app.address DROP ATTRIBUTE country;
=== attribute changed, another renamed
ALTER TYPE app.address ALTER ATTRIBUTE zip SET DATA TYPE text;
ALTER TYPE app.address RENAME ATTRIBUTE street TO street_and_number;
---
ALTER TYPE app.address RENAME ATTRIBUTE street_and_number TO street;
ALTER TYPE app.address ALTER ATTRIBUTE zip SET DATA TYPE varchar(10);
=== composite of composites and arrays
CREATE TYPE app.person AS (name text, home app.address, moods app.mood[]);
---
DROP TYPE app.person;
=== range
CREATE TYPE app.float_range AS RANGE (subtype = float8, subtype_diff = float8mi);
---
DROP TYPE app.float_range;
=== range with names for all of it
CREATE TYPE app.code_range AS RANGE (subtype = text, collation = "C", multirange_type_name = app.code_ranges);
---
DROP TYPE app.code_range;
=== shell of a type, and the type
CREATE TYPE app.opaque;
CREATE FUNCTION app.opaque_in(cstring) RETURNS app.opaque LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION app.opaque_out(app.opaque) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE app.opaque (INPUT = app.opaque_in, OUTPUT = app.opaque_out, LIKE = integer);
---
DROP TYPE app.opaque CASCADE;
=== cast by a function
CREATE FUNCTION app.to_opaque(integer) RETURNS app.opaque LANGUAGE internal IMMUTABLE STRICT AS 'int4up';
CREATE CAST (integer AS app.opaque) WITH FUNCTION app.to_opaque(integer) AS ASSIGNMENT;
---
DROP CAST (integer AS app.opaque);
DROP FUNCTION app.to_opaque(integer);
=== cast by text
CREATE CAST (app.mood AS varchar) WITH INOUT AS IMPLICIT;
---
DROP CAST (app.mood AS varchar);
=== cast of equal bits
CREATE CAST (app.opaque AS integer) WITHOUT FUNCTION;
---
DROP CAST (app.opaque AS integer);
=== collation of ICU
CREATE COLLATION app.german (provider = icu, locale = 'de-u-co-phonebk');
---
DROP COLLATION app.german;
=== collation that knows no case
CREATE COLLATION app.caseless (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
---
DROP COLLATION app.caseless;
=== collation from another
CREATE COLLATION app.bytes FROM "C";
---
DROP COLLATION app.bytes;
=== conversion
CREATE CONVERSION app.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
---
DROP CONVERSION app.latin;
