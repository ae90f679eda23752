-- rename source_credentials to credentials_json
--
-- Revision ID: def456
-- Revises: 67371aeb5ae0

-- +upgrade
ALTER TABLE ingestions RENAME COLUMN source_credentials TO credentials_json;

-- +downgrade
ALTER TABLE ingestions RENAME COLUMN credentials_json TO source_credentials;
