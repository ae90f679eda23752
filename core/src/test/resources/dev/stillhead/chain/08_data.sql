=== rows
INSERT INTO app.users (id, email, full_name, created_at, token) VALUES
  (1, 'ada@example.com', 'Ada; "Countess"', '2026-01-01 00:00Z', '00000000-0000-0000-0000-000000000001'),
  (2, 'bob@example.com', 'Bob''s -- brother', '2026-01-02 00:00Z', '00000000-0000-0000-0000-000000000002'),
  (3, 'eve@example.org', E'E\\ve\n', DEFAULT, '00000000-0000-0000-0000-000000000003');
UPDATE app.users SET created_at = '2026-01-03 00:00Z' WHERE id = 3;
---
DELETE FROM app.users;
=== rows with their own identity
INSERT INTO app.products (id, sku, price, title) OVERRIDING SYSTEM VALUE VALUES (1, 'A-1', 9.99, 'A'), (2, 'B-2', 100, 'B');
---
DELETE FROM app.products WHERE id <= 2;
=== rows of a COPY
COPY app.places (street_and_number, city, zip, country) FROM stdin;
Main St; 1	Springfield	12345	us
Straße 2	Köln	\N	de
-- +downgrade	is a street	0	xx
\.
---
DELETE FROM app.places;
=== rows of a COPY with commas
COPY app.calendar (day, weekday) FROM STDIN WITH (FORMAT csv, HEADER, DELIMITER ';', NULL 'none');
day;weekday
2026-02-01;7
2026-02-02;none
\.
---
DELETE FROM app.calendar WHERE day >= '2026-02-01';
=== rows of a query
INSERT INTO app.orders (id, number, user_id, placed, total)
SELECT g, g, 1 + g % 3, date '2026-01-01' + g, g * 10 FROM generate_series(1, 30) AS g;
---
DELETE FROM app.orders;
=== rows of rows just written
WITH lines AS (
  INSERT INTO app.order_lines (order_id, line, product_id, quantity)
  SELECT id, 1, 1 + id % 2, id FROM app.orders WHERE id <= 20 RETURNING order_id, quantity
)
INSERT INTO audit.entries (id, what) SELECT order_id, 'line of ' || quantity FROM lines;
---
DELETE FROM audit.entries WHERE what LIKE 'line of %';
DELETE FROM app.order_lines;
=== rows unless they are there
INSERT INTO app.diary (day, mood) VALUES ('2026-01-01', 'sad'), ('2026-01-05', 'ok') ON CONFLICT DO NOTHING;
---
DELETE FROM app.diary WHERE day = '2026-01-05';
=== rows, or other rows
INSERT INTO app.diary AS d (day, mood) VALUES ('2026-01-05', 'glad'), ('2026-01-06', 'sad')
ON CONFLICT (day) DO UPDATE SET mood = excluded.mood WHERE d.mood <> excluded.mood;
---
UPDATE app.diary SET mood = 'ok' WHERE day = '2026-01-05';
DELETE FROM app.diary WHERE day = '2026-01-06';
=== column filled
UPDATE app.users SET settings = jsonb_build_object('theme', 'dark');
---
UPDATE app.users SET settings = NULL;
=== column filled from another table
UPDATE app.orders AS o SET tag = u.email_domain FROM app.users AS u WHERE u.id = o.user_id;
---
UPDATE app.orders SET tag = NULL;
=== column filled from a query for each row
UPDATE app.users AS u SET (logins, score) = (SELECT count(*), avg(o.total) FROM app.orders o WHERE o.user_id = u.id);
---
UPDATE app.users SET logins = NULL, score = 0.5;
=== keys of jsonb renamed
UPDATE app.users SET settings = settings - 'theme' || jsonb_build_object('look', settings -> 'theme') WHERE settings ? 'theme';
---
UPDATE app.users SET settings = settings - 'look' || jsonb_build_object('theme', settings -> 'look') WHERE settings ?& ARRAY['look'];
=== a column's rows become its table
CREATE TABLE app.tags (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text UNIQUE);
UPDATE app.products SET tags = ARRAY['red', 'b' || id] WHERE id <= 2;
INSERT INTO app.tags (name) SELECT DISTINCT unnest(tags) FROM app.products ORDER BY 1;
---
UPDATE app.products SET tags = '{}';
DROP TABLE app.tags;
=== rows moved to another table
WITH moved AS (DELETE FROM app.orders WHERE id > 25 AND user_id = 1 RETURNING *)
INSERT INTO app.orders_archive (id, number, big, user_id, placed)
SELECT id, number, 0, user_id, placed FROM moved WHERE id NOT IN (SELECT order_id FROM app.order_lines);
---
INSERT INTO app.orders (id, number, user_id, placed, total, tag)
SELECT id, number, user_id, placed, id * 10, 'example.com' FROM app.orders_archive;
DELETE FROM app.orders_archive;
=== rows deleted by another table
DELETE FROM app.order_lines AS l USING app.orders AS o WHERE o.id = l.order_id AND o.placed > '2026-01-15';
---
INSERT INTO app.order_lines (order_id, line, product_id, quantity)
SELECT id, 1, 1 + id % 2, id FROM app.orders WHERE placed > '2026-01-15' AND id <= 20;
=== rows merged
MERGE INTO app.order_lines AS l USING (SELECT id, id * 2 AS twice FROM app.orders WHERE id < 18) AS o ON o.id = l.order_id
WHEN MATCHED AND o.id > 10 THEN DELETE
WHEN MATCHED THEN UPDATE SET quantity = o.twice
WHEN NOT MATCHED THEN INSERT (order_id, line, product_id) VALUES (o.id, 2, 1);
---
DELETE FROM app.order_lines WHERE order_id < 18;
INSERT INTO app.order_lines (order_id, line, product_id, quantity)
SELECT id, 1, 1 + id % 2, id FROM app.orders WHERE placed <= '2026-01-15';
=== rows numbered
ALTER TABLE app.orders ADD COLUMN of_user integer;
UPDATE app.orders AS o SET of_user = n.n FROM (SELECT id, row_number() OVER (PARTITION BY user_id ORDER BY placed, id) AS n FROM app.orders) AS n
WHERE n.id = o.id;
---
ALTER TABLE app.orders DROP COLUMN of_user;
=== duplicates removed before they are forbidden
INSERT INTO app.shapes (reach, at) VALUES ('<(0,0),1>', '(0,0)'), ('<(0,0),1>', '(5,5)'), ('<(1,1),2>', '(9,9)');
DELETE FROM app.shapes a USING app.shapes b WHERE a.ctid > b.ctid AND area(a.reach) = area(b.reach);
CREATE UNIQUE INDEX shapes_area ON app.shapes (area(reach));
---
DROP INDEX app.shapes_area;
TRUNCATE app.shapes;
=== null filled before it is forbidden
ALTER TABLE app.users ADD COLUMN nickname text;
UPDATE app.users SET nickname = CASE WHEN strpos(full_name COLLATE "C", '"') > 0 THEN 'The ' ELSE '' END || left(full_name, 3);
ALTER TABLE app.users ALTER COLUMN nickname SET NOT NULL;
---
ALTER TABLE app.users DROP COLUMN nickname;
=== rows in a loop
DO $$
DECLARE
  u record;
BEGIN
  FOR u IN SELECT id, full_name FROM app.users ORDER BY id LOOP
    EXECUTE format('INSERT INTO audit.entries (id, what) VALUES (%s, %L)', u.id, 'user ' || u.full_name);
  END LOOP;
END $$;
---
DELETE FROM audit.entries WHERE what LIKE 'user %';
=== rows by a function and a procedure
SELECT app.touch(1), app.touch(id) FROM app.users WHERE id > 1;
CALL app.rename_user(2, 'Robert');
SELECT setval('app.plain', 500, false);
---
SELECT setval('app.plain', 1, false);
CALL app.rename_user(2, 'Bob''s -- brother');
UPDATE app.users SET logins = logins - 1;
=== rows in partitions
INSERT INTO app.events (id, at, kind) SELECT g, timestamptz '2024-12-20 12:00Z' + g * interval '1 day', 'k' || g % 3
FROM generate_series(1, 5) AS g;
INSERT INTO app.events VALUES (6, '2026-06-01 00:00Z', DEFAULT);
---
TRUNCATE TABLE ONLY app.events_old, app.events_2026 RESTART IDENTITY CASCADE;
DELETE FROM app.events WHERE at >= '2024-12-20';
=== view filled with what is new
REFRESH MATERIALIZED VIEW app.orders_per_day WITH DATA;
LOCK TABLE app.users IN SHARE ROW EXCLUSIVE MODE;
PREPARE placed (date) AS INSERT INTO app.calendar (day, weekday) VALUES ($1, 1);
EXECUTE placed ('2026-03-01');
DEALLOCATE placed;
---
DELETE FROM app.calendar WHERE day = '2026-03-01';
REFRESH MATERIALIZED VIEW app.orders_per_day;
=== rows by way of a temporary table
CREATE TEMPORARY TABLE work (day date, many bigint) ON COMMIT DROP;
INSERT INTO work TABLE app.orders_per_day;
INSERT INTO app.calendar (day, weekday) SELECT day + 365, least(many, 7) FROM work WHERE day > '2026-01-29';
---
DELETE FROM app.calendar WHERE day >= '2027-01-01';
=== large object
SELECT lo_create(4711), lo_put(4711, 0, '\xcafe');
COMMENT ON LARGE OBJECT 4711 IS 'coffee';
---
SELECT lo_unlink(4711);
