=== base of its own
CREATE SCHEMA billing;
CREATE TABLE billing.invoices (number text PRIMARY KEY, order_id integer REFERENCES app.orders, amount app.amount);
---
DROP TABLE billing.invoices;
DROP SCHEMA billing;
=== invoices counted
CREATE TABLE billing.counters (year integer PRIMARY KEY CHECK (year > 2000), last bigint NOT NULL DEFAULT 0) WITH (fillfactor = 10);
CREATE FUNCTION billing.next_number() RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  n bigint;
BEGIN
  INSERT INTO billing.counters VALUES (extract(year FROM now()), 1)
  ON CONFLICT (year) DO UPDATE SET last = billing.counters.last + 1 RETURNING last INTO n;
  RETURN to_char(now(), 'YYYY-') || n;
END $$;
ALTER TABLE billing.invoices ALTER COLUMN number SET DEFAULT billing.next_number();
---
ALTER TABLE billing.invoices ALTER COLUMN number DROP DEFAULT;
DROP FUNCTION billing.next_number;
DROP TABLE billing.counters;
