-- a view of runs that failed, and who is told
--
-- Revision ID: jkl012
-- Revises: 6f708192a3b4

-- +upgrade
CREATE VIEW failed_runs AS
SELECT r.id, u.first_name, u.email_address FROM ingestion_runs r
JOIN users u ON u.ingestion_id = r.ingestion_id WHERE r.errors > 0;

CREATE FUNCTION count_errors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ingestion_runs SET errors = errors + 1 WHERE ingestion_id = NEW.ingestion_id;
  RETURN NEW;
END $$;

CREATE TRIGGER retry_policies_inactive AFTER UPDATE OF active ON retry_policies
FOR EACH ROW WHEN (NOT NEW.active) EXECUTE FUNCTION count_errors();

-- +upgrade sqlite
CREATE VIEW failed_runs AS
SELECT r.id, u.first_name, u.email_address FROM ingestion_runs r
JOIN users u ON u.ingestion_id = r.ingestion_id WHERE r.errors > 0;

CREATE TRIGGER retry_policies_inactive AFTER UPDATE OF active ON retry_policies
FOR EACH ROW WHEN NOT NEW.active BEGIN
  UPDATE ingestion_runs SET errors = errors + 1 WHERE ingestion_id = NEW.ingestion_id;
END;

-- +downgrade
DROP TRIGGER retry_policies_inactive ON retry_policies;
DROP FUNCTION count_errors();
DROP VIEW failed_runs;

-- +downgrade sqlite
DROP TRIGGER retry_policies_inactive;
DROP VIEW failed_runs;
