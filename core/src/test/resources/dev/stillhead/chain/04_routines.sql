=== function in SQL
CREATE FUNCTION app.full_price(price numeric, quantity integer DEFAULT 1) RETURNS numeric
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS 'SELECT price * quantity';
---
DROP FUNCTION app.full_price(numeric, integer);
=== function with a body of SQL
CREATE FUNCTION app.next_day(day date) RETURNS date LANGUAGE sql IMMUTABLE RETURN day + 1;
---
DROP FUNCTION app.next_day(date);
=== function with a body of several statements
CREATE FUNCTION app.touch(who bigint) RETURNS bigint LANGUAGE sql
BEGIN ATOMIC
  UPDATE app.users SET logins = coalesce(logins, 0) + 1 WHERE id = who;
  SELECT CASE WHEN count(*) > 0 THEN max(id) ELSE 0 END FROM app.users WHERE id = who;
END;
---
DROP FUNCTION app.touch(bigint);
=== function in PL/pgSQL
CREATE OR REPLACE FUNCTION app.mood_of(score integer) RETURNS app.mood LANGUAGE plpgsql STABLE AS $$
BEGIN
  -- +downgrade is only text here; so is 'this'
  IF score > 10 THEN RETURN 'glad'; ELSIF score < 0 THEN RETURN 'sad'; END IF;
  RETURN 'ok';
END;
$$;
---
DROP FUNCTION app.mood_of(integer);
=== function replaced
CREATE OR REPLACE FUNCTION app.mood_of(score integer) RETURNS app.mood LANGUAGE plpgsql STABLE COST 5 AS $body$
DECLARE
  found app.mood := 'ok';
BEGIN
  FOR i IN 1 .. score LOOP
    found := 'glad';
    EXIT WHEN i > 3;
  END LOOP;
  RETURN found;
EXCEPTION WHEN division_by_zero THEN
  RETURN $q$sad$q$;
END
$body$;
---
CREATE OR REPLACE FUNCTION app.mood_of(score integer) RETURNS app.mood LANGUAGE plpgsql STABLE AS $$
BEGIN
  -- +downgrade is only text here; so is 'this'
  IF score > 10 THEN RETURN 'glad'; ELSIF score < 0 THEN RETURN 'sad'; END IF;
  RETURN 'ok';
END;
$$;
=== function that returns a table
CREATE FUNCTION app.busy_days(since date) RETURNS TABLE (day date, orders bigint) LANGUAGE sql STABLE ROWS 31 AS
'SELECT placed, count(*) FROM app.orders WHERE placed >= since GROUP BY placed';
---
DROP FUNCTION app.busy_days;
=== function that returns rows of a table
CREATE FUNCTION app.newest(many integer) RETURNS SETOF app.users LANGUAGE sql LEAKPROOF AS
$$SELECT * FROM app.users ORDER BY created_at DESC LIMIT many$$;
---
DROP FUNCTION app.newest(integer);
=== function of any number of arguments
CREATE FUNCTION app.largest(VARIADIC numbers numeric[]) RETURNS numeric LANGUAGE sql CALLED ON NULL INPUT AS
$$SELECT max(n) FROM unnest(numbers) AS n$$;
---
DROP FUNCTION app.largest(VARIADIC numeric[]);
=== function with results among its arguments
CREATE FUNCTION app.halves(n integer, OUT low integer, OUT high integer, INOUT rest integer) LANGUAGE plpgsql AS
$$BEGIN low := n / 2; high := n - low; END$$;
---
DROP FUNCTION app.halves(integer, integer);
=== function of any type
CREATE FUNCTION app.first_of(a anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'SELECT a[1]';
---
DROP FUNCTION app.first_of(anyarray);
=== function with the rights of its owner
CREATE FUNCTION app.user_count() RETURNS bigint LANGUAGE sql SECURITY DEFINER
SET search_path = app, pg_temp SET work_mem FROM CURRENT AS 'SELECT count(*) FROM users';
---
DROP FUNCTION app.user_count();
=== function for the planner
CREATE FUNCTION app.slow() RETURNS void LANGUAGE plpgsql PARALLEL RESTRICTED COST 10000 AS 'BEGIN NULL; END';
---
DROP FUNCTION app.slow();
=== window function
CREATE FUNCTION app.row_no() RETURNS bigint LANGUAGE internal WINDOW IMMUTABLE AS 'window_row_number';
---
DROP FUNCTION app.row_no();
=== function altered
ALTER FUNCTION app.slow() STABLE SECURITY DEFINER COST 20 RESET ALL;
---
ALTER FUNCTION app.slow() VOLATILE SECURITY INVOKER COST 10000;
=== function renamed
ALTER FUNCTION app.slow() RENAME TO slower;
---
ALTER FUNCTION app.slower() RENAME TO slow;
=== function moved
ALTER FUNCTION app.slower() SET SCHEMA reporting;
---
ALTER ROUTINE reporting.slower() SET SCHEMA app;
=== procedure in SQL
CREATE PROCEDURE app.forget(who bigint) LANGUAGE sql AS 'DELETE FROM app.users WHERE id = who';
---
DROP PROCEDURE app.forget(bigint);
=== procedure with a body of statements
CREATE PROCEDURE app.rename_user(who bigint, new_name text) LANGUAGE sql
BEGIN ATOMIC
  UPDATE app.users SET full_name = new_name WHERE id = who;
END;
---
DROP PROCEDURE app.rename_user;
=== procedure with results
CREATE PROCEDURE app.count_up(INOUT n integer, IN step integer DEFAULT 1) LANGUAGE plpgsql AS
$$ BEGIN n := n + step; END $$;
---
DROP ROUTINE app.count_up(integer, integer);
=== procedure called
CALL app.count_up(1, 2);
ALTER PROCEDURE app.count_up(integer, integer) SET statement_timeout = '5s';
---
ALTER PROCEDURE app.count_up(integer, integer) RESET statement_timeout;
=== trigger function, and its trigger before each row
CREATE FUNCTION app.stamp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.created_at := coalesce(NEW.created_at, clock_timestamp());
  RETURN NEW;
END $$;
CREATE TRIGGER users_stamp BEFORE INSERT OR UPDATE ON app.users FOR EACH ROW EXECUTE FUNCTION app.stamp();
---
DROP TRIGGER users_stamp ON app.users;
DROP FUNCTION app.stamp();
=== trigger of some columns, when they change
CREATE TRIGGER users_email_changed BEFORE UPDATE OF email, full_name ON app.users FOR EACH ROW
WHEN (OLD.email IS DISTINCT FROM NEW.email) EXECUTE FUNCTION app.stamp();
---
DROP TRIGGER users_email_changed ON app.users;
=== trigger after each statement, with the rows it changed
CREATE FUNCTION app.note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit.entries SELECT count(*), 'epoch', TG_OP FROM changed;
  RETURN NULL;
END $$;
CREATE TRIGGER orders_note AFTER UPDATE ON app.orders REFERENCING NEW TABLE AS changed OLD TABLE AS former
FOR EACH STATEMENT EXECUTE FUNCTION app.note();
---
DROP TRIGGER orders_note ON app.orders;
DROP FUNCTION app.note();
=== trigger at the end of the transaction
CREATE CONSTRAINT TRIGGER users_checked AFTER INSERT ON app.users DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE PROCEDURE app.stamp();
---
DROP TRIGGER users_checked ON app.users;
=== trigger before all is deleted
CREATE OR REPLACE TRIGGER users_kept BEFORE TRUNCATE ON app.users EXECUTE FUNCTION app.stamp('argument', 'it''s');
---
DROP TRIGGER IF EXISTS users_kept ON app.users CASCADE;
=== trigger renamed
ALTER TRIGGER users_kept ON app.users RENAME TO users_not_truncated;
---
ALTER TRIGGER users_not_truncated ON app.users RENAME TO users_kept;
=== trigger switched off
ALTER TABLE app.users DISABLE TRIGGER users_email_changed;
---
ALTER TABLE app.users ENABLE TRIGGER users_email_changed;
=== trigger for replicas, and one for both
ALTER TABLE app.users ENABLE REPLICA TRIGGER users_checked, ENABLE ALWAYS TRIGGER users_stamp;
---
ALTER TABLE app.users ENABLE TRIGGER users_checked, ENABLE TRIGGER users_stamp;
=== trigger of an extension's function
CREATE EXTENSION moddatetime SCHEMA app;
CREATE TRIGGER entries_moddatetime BEFORE UPDATE ON audit.entries FOR EACH ROW EXECUTE FUNCTION app.moddatetime(at);
---
DROP TRIGGER entries_moddatetime ON audit.entries;
DROP EXTENSION moddatetime;
=== event trigger
CREATE FUNCTION app.ddl_done() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; END $$;
CREATE EVENT TRIGGER stillhead_test_done ON ddl_command_end EXECUTE FUNCTION app.ddl_done();
---
DROP EVENT TRIGGER stillhead_test_done;
DROP FUNCTION app.ddl_done();
=== event trigger of some commands
CREATE EVENT TRIGGER stillhead_test_drops ON sql_drop WHEN TAG IN ('DROP TABLE', 'DROP INDEX')
EXECUTE FUNCTION app.ddl_done();
---
DROP EVENT TRIGGER stillhead_test_drops;
=== event trigger switched off
ALTER EVENT TRIGGER stillhead_test_drops DISABLE;
---
ALTER EVENT TRIGGER stillhead_test_drops ENABLE;
=== aggregate
CREATE AGGREGATE app.product(numeric) (SFUNC = numeric_mul, STYPE = numeric, INITCOND = '1');
---
DROP AGGREGATE app.product(numeric);
=== aggregate of an order
CREATE AGGREGATE app.last_of(ORDER BY anyelement) (
  SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = mode_final, FINALFUNC_EXTRA);
---
DROP AGGREGATE app.last_of(ORDER BY anyelement);
=== aggregate renamed
ALTER AGGREGATE app.product(numeric) RENAME TO multiply;
---
ALTER AGGREGATE app.multiply(numeric) RENAME TO product;
=== operator
CREATE OPERATOR app.=~= (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq, COMMUTATOR = OPERATOR(app.=~=),
  RESTRICT = eqsel, JOIN = eqjoinsel);
---
DROP OPERATOR app.=~= (text, text);
=== operator before its argument
CREATE OPERATOR app.!! (RIGHTARG = bigint, PROCEDURE = int8um);
---
DROP OPERATOR app.!! (NONE, bigint);
=== operator class
CREATE OPERATOR FAMILY app.backwards USING btree;
CREATE OPERATOR CLASS app.int_backwards FOR TYPE integer USING btree FAMILY app.backwards AS
  OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 btint4cmp(integer, integer);
---
DROP OPERATOR CLASS app.int_backwards USING btree;
DROP OPERATOR FAMILY app.backwards USING btree;
=== operator family of two types
ALTER OPERATOR FAMILY app.backwards USING btree ADD OPERATOR 1 > (integer, bigint), FUNCTION 1 (integer, bigint) btint48cmp(integer, bigint);
---
ALTER OPERATOR FAMILY app.backwards USING btree DROP OPERATOR 1 (integer, bigint), FUNCTION 1 (integer, bigint);
=== view
CREATE VIEW app.active_users AS SELECT id, full_name, email FROM app.users WHERE active;
---
DROP VIEW app.active_users;
=== view replaced with more columns
CREATE OR REPLACE VIEW app.active_users AS
SELECT id, full_name, email, created_at::date AS since FROM app.users WHERE active AND NOT email IS NULL;
---
DROP VIEW app.active_users;
CREATE VIEW app.active_users AS SELECT id, full_name, email FROM app.users WHERE active;
=== view that can be written and checks it
CREATE VIEW app.com_users (id, address) WITH (security_barrier) AS
SELECT id, email FROM app.users WHERE email LIKE '%.com' WITH LOCAL CHECK OPTION;
---
DROP VIEW app.com_users;
=== view with the rights of its reader
CREATE VIEW app.own_orders WITH (security_invoker = true, check_option = cascaded) AS TABLE app.orders;
---
DROP VIEW app.own_orders;
=== view that calls itself
CREATE RECURSIVE VIEW app.numbers (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < 10;
---
DROP VIEW app.numbers;
=== view of views, windows and grouping sets
CREATE VIEW app.report AS
WITH ranked AS MATERIALIZED (SELECT id, rank() OVER w AS rank FROM app.active_users WINDOW w AS (PARTITION BY since ORDER BY id))
SELECT rank, count(*) FILTER (WHERE id > 10) AS many FROM ranked LEFT JOIN LATERAL (SELECT 1) AS one ON true
GROUP BY GROUPING SETS ((rank), ()) HAVING count(*) > 0;
---
DROP VIEW app.report;
=== view altered
ALTER VIEW app.com_users ALTER COLUMN address SET DEFAULT 'nobody@example.com';
ALTER VIEW app.com_users SET (check_option = cascaded);
---
ALTER VIEW app.com_users SET (check_option = local);
ALTER VIEW app.com_users ALTER COLUMN address DROP DEFAULT;
=== view renamed, and one of its columns
ALTER VIEW app.com_users RENAME TO dot_com_users;
ALTER VIEW app.dot_com_users RENAME COLUMN address TO email;
---
ALTER VIEW app.dot_com_users RENAME COLUMN email TO address;
ALTER VIEW app.dot_com_users RENAME TO com_users;
=== trigger instead of writing to a view
CREATE FUNCTION app.write_report() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER report_written INSTEAD OF INSERT OR DELETE ON app.report FOR EACH ROW EXECUTE FUNCTION app.write_report();
---
DROP TRIGGER report_written ON app.report;
DROP FUNCTION app.write_report();
=== rule instead
CREATE RULE numbers_ignored AS ON INSERT TO app.numbers DO INSTEAD NOTHING;
---
DROP RULE numbers_ignored ON app.numbers;
=== rule besides, of several statements
CREATE RULE shapes_noted AS ON DELETE TO app.shapes DO ALSO (
  INSERT INTO audit.entries (what) VALUES ('shape; gone');
  NOTIFY shapes;
);
---
DROP RULE shapes_noted ON app.shapes;
=== rule with a query, switched off
CREATE OR REPLACE RULE dot_com_written AS ON UPDATE TO app.dot_com_users DO INSTEAD
UPDATE app.users SET email = NEW.email WHERE id = OLD.id RETURNING id, email;
ALTER TABLE app.shapes DISABLE RULE shapes_noted;
---
ALTER TABLE app.shapes ENABLE RULE shapes_noted;
DROP RULE dot_com_written ON app.dot_com_users;
=== rule renamed
ALTER RULE numbers_ignored ON app.numbers RENAME TO numbers_stay;
---
ALTER RULE numbers_stay ON app.numbers RENAME TO numbers_ignored;
=== materialized view
CREATE MATERIALIZED VIEW app.orders_per_day AS SELECT placed, count(*) AS many FROM app.orders GROUP BY placed;
---
DROP MATERIALIZED VIEW app.orders_per_day;
=== materialized view without its rows
CREATE MATERIALIZED VIEW IF NOT EXISTS app.totals (user_id, total) WITH (fillfactor = 50) AS
SELECT user_id, sum(total) FROM app.orders GROUP BY 1 WITH NO DATA;
---
DROP MATERIALIZED VIEW IF EXISTS app.totals;
=== materialized view filled, and then without stopping readers
CREATE UNIQUE INDEX totals_user ON app.totals (user_id);
REFRESH MATERIALIZED VIEW app.totals;
REFRESH MATERIALIZED VIEW CONCURRENTLY app.totals;
---
DROP INDEX app.totals_user;
REFRESH MATERIALIZED VIEW app.totals WITH NO DATA;
=== materialized view altered
ALTER MATERIALIZED VIEW app.totals RENAME COLUMN total TO spent;
ALTER MATERIALIZED VIEW app.totals RENAME TO spendings;
---
ALTER MATERIALIZED VIEW app.spendings RENAME TO totals;
ALTER MATERIALIZED VIEW app.totals RENAME COLUMN spent TO total;
=== text search dictionary
CREATE TEXT SEARCH DICTIONARY app.stems (TEMPLATE = snowball, language = german, stopwords = german);
---
DROP TEXT SEARCH DICTIONARY app.stems;
=== text search configuration
CREATE TEXT SEARCH CONFIGURATION app.german (COPY = pg_catalog.german);
---
DROP TEXT SEARCH CONFIGURATION app.german;
=== text search mapping
ALTER TEXT SEARCH CONFIGURATION app.german ALTER MAPPING FOR asciiword, word WITH app.stems, simple;
---
ALTER TEXT SEARCH CONFIGURATION app.german ALTER MAPPING FOR asciiword, word WITH german_stem;
=== text search parser and template
CREATE TEXT SEARCH PARSER app.words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE app.plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
---
DROP TEXT SEARCH TEMPLATE app.plain;
DROP TEXT SEARCH PARSER app.words;
=== language
CREATE LANGUAGE plpgsql_again HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
---
DROP LANGUAGE plpgsql_again;
=== transform
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int4recv(internal));
---
DROP TRANSFORM FOR integer LANGUAGE sql;
