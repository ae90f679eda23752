-- add index to runs
--
-- The table is large, and written to while this runs.
--
-- Revision ID: 004
-- Revises: xyz789
-- Transactional: false

-- +upgrade
CREATE INDEX CONCURRENTLY ix_runs_ingestion_id ON runs (ingestion_id);
CREATE INDEX CONCURRENTLY ix_runs_failed ON runs (ingestion_id, error_count DESC) WHERE error_count > 0;

-- +upgrade sqlite
CREATE INDEX ix_runs_ingestion_id ON runs (ingestion_id);
CREATE INDEX ix_runs_failed ON runs (ingestion_id, error_count DESC) WHERE error_count > 0;

-- +downgrade
DROP INDEX ix_runs_failed;
DROP INDEX ix_runs_ingestion_id;
