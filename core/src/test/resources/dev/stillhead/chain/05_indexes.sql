=== index
CREATE INDEX orders_placed ON app.orders (placed);
---
DROP INDEX app.orders_placed;
=== index without a name
CREATE INDEX ON app.orders (user_id, placed DESC NULLS LAST);
---
DROP INDEX app.orders_user_id_placed_idx;
=== unique index of some rows
CREATE UNIQUE INDEX users_active_email ON app.users (email) WHERE active AND email IS NOT NULL;
---
DROP INDEX app.users_active_email;
=== index of an expression
CREATE INDEX users_lower_name ON app.users (lower(full_name), (logins * 2 + 1));
---
DROP INDEX app.users_lower_name;
=== index that carries other columns
CREATE INDEX orders_covering ON app.orders (placed) INCLUDE (user_id, total);
---
DROP INDEX app.orders_covering;
=== index of what jsonb holds
CREATE INDEX products_attributes ON app.products USING gin (attributes);
---
DROP INDEX app.products_attributes;
=== index of paths in jsonb
CREATE INDEX products_paths ON app.products USING gin ((attributes -> 'a') jsonb_path_ops) WITH (fastupdate = off);
---
DROP INDEX app.products_paths;
=== index of similar texts
CREATE INDEX users_similar ON app.users USING gin (full_name COLLATE "C" app.gin_trgm_ops);
---
DROP INDEX app.users_similar;
=== index of a search vector
CREATE INDEX products_search ON app.products USING gist (search tsvector_ops (siglen = 200));
---
DROP INDEX app.products_search;
=== index of ranges
CREATE INDEX products_sold ON app.products USING spgist (sold);
---
DROP INDEX app.products_sold;
=== index of block ranges
CREATE INDEX orders_brin ON app.orders USING brin (shipped_at timestamptz_minmax_multi_ops) WITH (pages_per_range = 16);
---
DROP INDEX app.orders_brin;
=== index of hashes
CREATE INDEX users_token_hash ON app.users USING hash (token);
---
DROP INDEX app.users_token_hash;
=== index of an order of its own
CREATE INDEX orders_backwards ON app.orders (id app.int_backwards);
---
DROP INDEX app.orders_backwards;
=== unique index where null is a value
CREATE UNIQUE INDEX IF NOT EXISTS products_once ON app.products (sku text_pattern_ops, title NULLS FIRST) NULLS NOT DISTINCT;
---
DROP INDEX IF EXISTS app.products_once RESTRICT;
=== index of a materialized view
CREATE INDEX orders_per_day_many ON app.orders_per_day (many DESC) WITH (fillfactor = 60, deduplicate_items = off);
---
DROP INDEX app.orders_per_day_many;
=== index of a whole row's part
CREATE INDEX addresses_home ON app.users (((home).city)) WHERE home IS NOT NULL;
---
DROP INDEX app.addresses_home;
=== index renamed
ALTER INDEX app.orders_placed RENAME TO orders_by_day;
---
ALTER INDEX app.orders_by_day RENAME TO orders_placed;
=== index altered
ALTER INDEX app.orders_by_day SET (fillfactor = 75);
ALTER INDEX app.users_lower_name ALTER COLUMN 2 SET STATISTICS 300;
---
ALTER INDEX app.users_lower_name ALTER COLUMN 2 SET STATISTICS -1;
ALTER INDEX app.orders_by_day RESET (fillfactor);
=== order of a table on disk
ALTER TABLE app.orders CLUSTER ON orders_by_day;
---
ALTER TABLE app.orders SET WITHOUT CLUSTER;
=== two indexes dropped
DROP INDEX app.orders_covering, app.users_token_hash;
---
CREATE INDEX orders_covering ON app.orders (placed) INCLUDE (user_id, total);
CREATE INDEX users_token_hash ON app.users USING hash (token);
=== indexes built while others write [outside]
CREATE INDEX CONCURRENTLY orders_total ON app.orders (total);
CREATE UNIQUE INDEX CONCURRENTLY users_names ON app.users (full_name) WHERE false;
---
DROP INDEX CONCURRENTLY app.users_names;
DROP INDEX CONCURRENTLY app.orders_total;
=== index dropped while others write [outside]
DROP INDEX CONCURRENTLY IF EXISTS app.orders_total;
---
CREATE INDEX CONCURRENTLY orders_total ON app.orders (total);
=== indexes built again, tables cleaned [outside]
SET maintenance_work_mem = '32MB';
REINDEX TABLE CONCURRENTLY app.orders;
VACUUM (FREEZE, ANALYZE) app.orders;
CLUSTER app.orders;
ANALYZE;
---
VACUUM app.orders;
