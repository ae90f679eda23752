=== check
ALTER TABLE app.orders ADD CONSTRAINT orders_number_check CHECK (number > 0);
---
ALTER TABLE app.orders DROP CONSTRAINT orders_number_check;
=== check without a name
ALTER TABLE app.calendar ADD CHECK (weekday BETWEEN 1 AND 7);
---
ALTER TABLE app.calendar DROP CONSTRAINT calendar_weekday_check;
=== check of new rows only
ALTER TABLE app.users ADD CONSTRAINT users_name_check CHECK (full_name <> '') NOT VALID;
---
ALTER TABLE app.users DROP CONSTRAINT users_name_check;
=== check of all rows
ALTER TABLE app.users VALIDATE CONSTRAINT users_name_check;
---
ALTER TABLE app.users DROP CONSTRAINT users_name_check, ADD CONSTRAINT users_name_check CHECK (full_name <> '') NOT VALID;
=== check that is not inherited
ALTER TABLE app.users ADD CONSTRAINT users_created_check CHECK (created_at > '2000-01-01') NO INHERIT;
---
ALTER TABLE app.users DROP CONSTRAINT users_created_check RESTRICT;
=== check of several columns
ALTER TABLE app.order_lines ADD CONSTRAINT lines_check CHECK ((line > 0 AND quantity > 0) OR product_id IS NULL);
---
ALTER TABLE app.order_lines DROP CONSTRAINT lines_check;
=== constraint renamed
ALTER TABLE app.order_lines RENAME CONSTRAINT lines_check TO order_lines_check;
---
ALTER TABLE app.order_lines RENAME CONSTRAINT order_lines_check TO lines_check;
=== unique
ALTER TABLE app.users ADD CONSTRAINT users_email_key UNIQUE (email);
---
ALTER TABLE app.users DROP CONSTRAINT users_email_key;
=== unique with what it carries
ALTER TABLE app.users ADD CONSTRAINT users_token_key UNIQUE (token) INCLUDE (email) WITH (fillfactor = 90);
---
ALTER TABLE app.users DROP CONSTRAINT users_token_key;
=== unique where null is a value
ALTER TABLE app.products ADD CONSTRAINT products_title_key UNIQUE NULLS NOT DISTINCT (title, weight);
---
ALTER TABLE app.products DROP CONSTRAINT products_title_key;
=== unique at the end of the transaction
ALTER TABLE app.order_lines ADD CONSTRAINT order_lines_product_key UNIQUE (order_id, product_id) DEFERRABLE INITIALLY DEFERRED;
---
ALTER TABLE app.order_lines DROP CONSTRAINT order_lines_product_key;
=== unique by an index that is there
CREATE UNIQUE INDEX calendar_day_key ON app.calendar (day);
ALTER TABLE app.calendar ADD CONSTRAINT calendar_day_unique UNIQUE USING INDEX calendar_day_key;
---
ALTER TABLE app.calendar DROP CONSTRAINT calendar_day_unique;
=== primary key
ALTER TABLE app.calendar ADD PRIMARY KEY (id);
---
ALTER TABLE app.calendar DROP CONSTRAINT calendar_pkey;
ALTER TABLE app.calendar ALTER COLUMN id SET NOT NULL;
=== primary key by an index that is there
ALTER TABLE app.sessions ALTER COLUMN token SET NOT NULL;
CREATE UNIQUE INDEX sessions_token ON app.sessions (token) INCLUDE (data);
ALTER TABLE app.sessions ADD CONSTRAINT sessions_pkey PRIMARY KEY USING INDEX sessions_token DEFERRABLE;
---
ALTER TABLE app.sessions DROP CONSTRAINT sessions_pkey;
ALTER TABLE app.sessions ALTER COLUMN token DROP NOT NULL;
=== replica identity of an index
ALTER TABLE app.orders REPLICA IDENTITY USING INDEX orders_pkey;
---
ALTER TABLE app.orders REPLICA IDENTITY NOTHING;
ALTER TABLE app.orders REPLICA IDENTITY DEFAULT;
=== foreign key
ALTER TABLE app.orders ADD CONSTRAINT orders_user_fkey FOREIGN KEY (user_id) REFERENCES app.users (id);
---
ALTER TABLE app.orders DROP CONSTRAINT orders_user_fkey;
=== foreign key without a name, to the primary key
ALTER TABLE app.order_lines ADD FOREIGN KEY (order_id) REFERENCES app.orders ON DELETE CASCADE ON UPDATE CASCADE;
---
ALTER TABLE app.order_lines DROP CONSTRAINT order_lines_order_id_fkey;
=== foreign key of a new column
ALTER TABLE app.users ADD COLUMN friend bigint REFERENCES app.users ON DELETE SET NULL;
---
ALTER TABLE app.users DROP COLUMN friend;
=== foreign key with a default
ALTER TABLE app.users ADD COLUMN favourite integer DEFAULT NULL CONSTRAINT users_favourite_fkey
  REFERENCES app.products (id) ON DELETE SET DEFAULT;
---
ALTER TABLE app.users DROP COLUMN favourite;
=== foreign key that refuses
ALTER TABLE app.order_lines ADD CONSTRAINT order_lines_product_fkey FOREIGN KEY (product_id)
  REFERENCES app.products ON DELETE RESTRICT ON UPDATE NO ACTION;
---
ALTER TABLE app.order_lines DROP CONSTRAINT order_lines_product_fkey;
=== foreign key of two columns, whole
CREATE TABLE app.returns (order_id integer, line smallint, reason text,
  FOREIGN KEY (order_id, line) REFERENCES app.order_lines (order_id, line) MATCH FULL);
---
DROP TABLE app.returns;
=== foreign key that forgets one column
ALTER TABLE app.returns ADD COLUMN by_order integer, ADD COLUMN by_line smallint,
  ADD CONSTRAINT returns_by_fkey FOREIGN KEY (by_order, by_line) REFERENCES app.order_lines ON DELETE SET NULL (by_line);
---
ALTER TABLE app.returns DROP CONSTRAINT returns_by_fkey, DROP COLUMN by_line, DROP COLUMN by_order;
=== foreign key at the end of the transaction
ALTER TABLE app.diary ADD COLUMN user_id bigint,
  ADD CONSTRAINT diary_user_fkey FOREIGN KEY (user_id) REFERENCES app.users DEFERRABLE INITIALLY DEFERRED;
---
ALTER TABLE app.diary DROP COLUMN user_id;
=== foreign key may be put off
ALTER TABLE app.orders ALTER CONSTRAINT orders_user_fkey DEFERRABLE INITIALLY IMMEDIATE;
---
ALTER TABLE app.orders ALTER CONSTRAINT orders_user_fkey NOT DEFERRABLE;
=== foreign key of new rows only
ALTER TABLE app.diary ADD COLUMN order_id integer;
ALTER TABLE app.diary ADD CONSTRAINT diary_order_fkey FOREIGN KEY (order_id) REFERENCES app.orders (id) NOT VALID;
---
ALTER TABLE app.diary DROP CONSTRAINT diary_order_fkey;
ALTER TABLE app.diary DROP COLUMN order_id;
=== foreign key of all rows
ALTER TABLE app.diary VALIDATE CONSTRAINT diary_order_fkey, VALIDATE CONSTRAINT diary_user_fkey;
---
ALTER TABLE app.diary DROP CONSTRAINT diary_order_fkey;
ALTER TABLE app.diary ADD CONSTRAINT diary_order_fkey FOREIGN KEY (order_id) REFERENCES app.orders (id) NOT VALID;
=== exclusion
CREATE TABLE app.bookings (room integer, during tstzrange, cancelled boolean,
  EXCLUDE USING gist (room WITH =, during WITH &&));
---
DROP TABLE app.bookings;
=== exclusion of some rows, put off
ALTER TABLE app.bookings ADD COLUMN guest text, ADD CONSTRAINT bookings_guest_excl
  EXCLUDE USING gist (guest WITH =, during WITH -|-) WHERE (NOT cancelled) DEFERRABLE;
---
ALTER TABLE app.bookings DROP CONSTRAINT bookings_guest_excl, DROP COLUMN guest;
=== exclusion of expressions
ALTER TABLE app.shapes ADD CONSTRAINT shapes_excl EXCLUDE USING gist (box(at, at) WITH &&) WITH (buffering = off);
---
ALTER TABLE app.shapes DROP CONSTRAINT shapes_excl;
=== constraints for the rest of the transaction
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS app.orders_user_fkey DEFERRED;
CREATE TABLE app.checked (id integer CHECK (id > 0) NO INHERIT, CHECK (id < 9), CONSTRAINT odd CHECK (id % 2 = 1));
---
DROP TABLE app.checked;
