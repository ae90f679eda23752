-- initial_migration_with_processed_files
--
-- Revision ID: 67371aeb5ae0
-- Revises:
-- Create Date: 2025-11-04 13:24:09.349333

-- +upgrade
CREATE TABLE ingestions (
	id varchar(255) NOT NULL PRIMARY KEY,
	tenant_id varchar(255) NOT NULL,
	source_credentials varchar(255)
);

CREATE INDEX ix_ingestions_id ON ingestions (id);

CREATE TABLE runs (
	id varchar(255) NOT NULL PRIMARY KEY,
	ingestion_id varchar(255) REFERENCES ingestions (id)
);

CREATE TABLE processed_files (
	id varchar(255) NOT NULL PRIMARY KEY,
	file_path varchar(255) NOT NULL
);

CREATE TABLE users (
	id integer NOT NULL PRIMARY KEY,
	name varchar(255)
);

-- +downgrade
DROP TABLE users;
DROP TABLE processed_files;
DROP TABLE runs;
DROP INDEX ix_ingestions_id;
DROP TABLE ingestions;
