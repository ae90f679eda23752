=== rights on a table
GRANT SELECT, INSERT (email, full_name), UPDATE (full_name) ON app.users TO PUBLIC;
---
REVOKE SELECT, INSERT (email, full_name), UPDATE (full_name) ON app.users FROM PUBLIC;
=== rights to give on
GRANT ALL PRIVILEGES ON TABLE app.orders, app.products TO pg_monitor WITH GRANT OPTION;
---
REVOKE ALL PRIVILEGES ON TABLE app.orders, app.products FROM pg_monitor CASCADE;
=== rights on all of a schema
GRANT USAGE, CREATE ON SCHEMA app TO pg_monitor;
GRANT SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA app TO pg_monitor;
---
REVOKE SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA app FROM pg_monitor;
REVOKE USAGE, CREATE ON SCHEMA app FROM pg_monitor;
=== rights on functions and types
REVOKE EXECUTE ON FUNCTION app.full_price(numeric, integer) FROM PUBLIC;
GRANT USAGE ON TYPE app.mood TO pg_monitor;
---
REVOKE USAGE ON TYPE app.mood FROM pg_monitor;
GRANT EXECUTE ON FUNCTION app.full_price(numeric, integer) TO PUBLIC;
=== rights on what is made later
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO pg_monitor;
---
ALTER DEFAULT PRIVILEGES IN SCHEMA app REVOKE SELECT ON TABLES FROM pg_monitor;
=== rights taken from what is made later
ALTER DEFAULT PRIVILEGES FOR ROLE CURRENT_USER REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
---
ALTER DEFAULT PRIVILEGES FOR ROLE CURRENT_USER GRANT EXECUTE ON FUNCTIONS TO PUBLIC;
=== setting of the database
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET app.tenant = %L', current_database(), 'a''b'); END $$;
---
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I RESET app.tenant', current_database()); END $$;
=== right to grant taken back
REVOKE GRANT OPTION FOR SELECT ON app.orders FROM pg_monitor;
---
GRANT SELECT ON app.orders TO pg_monitor WITH GRANT OPTION;
=== owner
CREATE TABLE app.owned (id integer);
ALTER TABLE app.owned OWNER TO pg_database_owner;
---
DROP TABLE app.owned;
=== policy
ALTER TABLE app.orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_orders ON app.orders USING (user_id = current_setting('app.user', true)::bigint);
---
DROP POLICY own_orders ON app.orders;
ALTER TABLE app.orders DISABLE ROW LEVEL SECURITY;
=== policy of a role, for what is written
CREATE POLICY new_orders ON app.orders AS PERMISSIVE FOR INSERT TO pg_monitor, CURRENT_USER WITH CHECK (total > 0);
---
DROP POLICY IF EXISTS new_orders ON app.orders;
=== policy that restricts
CREATE POLICY no_old_orders ON app.orders AS RESTRICTIVE FOR UPDATE USING (placed > '2020-01-01') WITH CHECK (true);
---
DROP POLICY no_old_orders ON app.orders;
=== policy altered and renamed
ALTER POLICY own_orders ON app.orders TO pg_monitor USING (user_id IS NOT NULL AND EXISTS (SELECT FROM app.users));
ALTER POLICY own_orders ON app.orders RENAME TO their_orders;
---
ALTER POLICY their_orders ON app.orders RENAME TO own_orders;
ALTER POLICY own_orders ON app.orders TO PUBLIC USING (user_id = current_setting('app.user', true)::bigint);
=== policies for the owner too
ALTER TABLE app.orders FORCE ROW LEVEL SECURITY;
---
ALTER TABLE app.orders NO FORCE ROW LEVEL SECURITY;
=== statistics of two columns
CREATE STATISTICS app.orders_stats (ndistinct, dependencies) ON user_id, placed FROM app.orders;
---
DROP STATISTICS app.orders_stats;
=== statistics of expressions
CREATE STATISTICS IF NOT EXISTS app.users_stats (mcv) ON lower(full_name), (id % 10), email FROM app.users;
---
DROP STATISTICS IF EXISTS app.users_stats;
=== statistics altered
ALTER STATISTICS app.users_stats SET STATISTICS 50;
---
ALTER STATISTICS app.users_stats SET STATISTICS -1;
=== publication
CREATE PUBLICATION stillhead_orders FOR TABLE app.orders (id, total) WHERE (id > 0) WITH (publish = 'insert');
---
DROP PUBLICATION stillhead_orders;
=== publication of all
CREATE PUBLICATION stillhead_all FOR ALL TABLES WITH (publish = 'insert, truncate', publish_via_partition_root = true);
---
DROP PUBLICATION stillhead_all;
=== publication of a schema
CREATE PUBLICATION stillhead_audit FOR TABLES IN SCHEMA audit, reporting WITH (publish = 'insert');
---
DROP PUBLICATION stillhead_audit;
=== publication altered
ALTER PUBLICATION stillhead_orders ADD TABLE ONLY app.products;
ALTER PUBLICATION stillhead_orders SET (publish = 'insert, update');
---
ALTER PUBLICATION stillhead_orders SET (publish = 'insert');
ALTER PUBLICATION stillhead_orders DROP TABLE app.products;
=== foreign server
CREATE FOREIGN DATA WRAPPER nowhere NO HANDLER OPTIONS (debug 'true');
CREATE SERVER far TYPE 'mud' VERSION '1' FOREIGN DATA WRAPPER nowhere OPTIONS (host 'example.com');
---
DROP SERVER far;
DROP FOREIGN DATA WRAPPER nowhere;
=== user of a foreign server
CREATE USER MAPPING FOR PUBLIC SERVER far OPTIONS (user 'guest');
---
DROP USER MAPPING FOR PUBLIC SERVER far;
=== foreign table
CREATE FOREIGN TABLE app.far_users (id integer OPTIONS (column_name 'no'), name text NOT NULL) SERVER far OPTIONS (t 'u');
---
DROP FOREIGN TABLE app.far_users;
=== foreign table altered
ALTER FOREIGN TABLE app.far_users OPTIONS (SET t 'v', ADD s 'w') , ALTER COLUMN id OPTIONS (DROP column_name);
ALTER SERVER far OPTIONS (SET host 'example.org');
---
ALTER SERVER far OPTIONS (SET host 'example.com');
ALTER FOREIGN TABLE app.far_users ALTER COLUMN id OPTIONS (ADD column_name 'no'), OPTIONS (SET t 'u', DROP s);
=== comments on a table and its columns
COMMENT ON TABLE app.users IS 'those who may log in';
COMMENT ON COLUMN app.users.email IS E'one\nper user; \'quoted\'';
---
COMMENT ON COLUMN app.users.email IS NULL;
COMMENT ON TABLE app.users IS '';
=== comments on what belongs to a table
COMMENT ON CONSTRAINT users_email_key ON app.users IS 'one each';
COMMENT ON INDEX app.users_active_email IS $$the active's$$;
COMMENT ON TRIGGER users_stamp ON app.users IS 'when';
COMMENT ON POLICY their_orders ON app.orders IS 'whose';
COMMENT ON RULE numbers_stay ON app.numbers IS 'none';
COMMENT ON STATISTICS app.orders_stats IS 'how many';
---
COMMENT ON STATISTICS app.orders_stats IS NULL;
COMMENT ON RULE numbers_stay ON app.numbers IS NULL;
COMMENT ON POLICY their_orders ON app.orders IS NULL;
COMMENT ON TRIGGER users_stamp ON app.users IS NULL;
COMMENT ON INDEX app.users_active_email IS NULL;
COMMENT ON CONSTRAINT users_email_key ON app.users IS NULL;
=== comments on types
COMMENT ON TYPE app.mood IS 'how it is going';
COMMENT ON DOMAIN app.email IS 'an address';
COMMENT ON CONSTRAINT email_short ON DOMAIN app.email IS 'RFC 5321';
COMMENT ON CAST (app.opaque AS integer) IS 'bits';
COMMENT ON COLLATION app.german IS 'Telefonbuch';
---
COMMENT ON COLLATION app.german IS NULL;
COMMENT ON CAST (app.opaque AS integer) IS NULL;
COMMENT ON CONSTRAINT email_short ON DOMAIN app.email IS NULL;
COMMENT ON DOMAIN app.email IS NULL;
COMMENT ON TYPE app.mood IS NULL;
=== comments on routines
COMMENT ON FUNCTION app.full_price(numeric, integer) IS 'not cheap';
COMMENT ON PROCEDURE app.count_up IS 'one more';
COMMENT ON AGGREGATE app.multiply(numeric) IS 'of all';
COMMENT ON OPERATOR app.=~= (text, text) IS 'the same';
COMMENT ON EVENT TRIGGER stillhead_test_done IS 'done';
---
COMMENT ON EVENT TRIGGER stillhead_test_done IS NULL;
COMMENT ON OPERATOR app.=~= (text, text) IS NULL;
COMMENT ON AGGREGATE app.multiply(numeric) IS NULL;
COMMENT ON PROCEDURE app.count_up IS NULL;
COMMENT ON FUNCTION app.full_price(numeric, integer) IS NULL;
=== comments on schema, views and sequences
COMMENT ON SCHEMA app IS 'the shop';
COMMENT ON VIEW app.report IS 'for the boss';
COMMENT ON MATERIALIZED VIEW app.spendings IS 'of yesterday';
COMMENT ON SEQUENCE app.plain IS '1, 2, 3';
COMMENT ON FOREIGN TABLE app.far_users IS 'elsewhere';
COMMENT ON TEXT SEARCH CONFIGURATION app.german IS 'deutsch';
---
COMMENT ON TEXT SEARCH CONFIGURATION app.german IS NULL;
COMMENT ON FOREIGN TABLE app.far_users IS NULL;
COMMENT ON SEQUENCE app.plain IS NULL;
COMMENT ON MATERIALIZED VIEW app.spendings IS NULL;
COMMENT ON VIEW app.report IS NULL;
COMMENT ON SCHEMA app IS NULL;
