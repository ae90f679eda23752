-- Initial examples table
--
-- Revision ID: 001
-- Revises:
-- Create Date: 2024-01-01 12:00:00

-- +upgrade
CREATE TABLE examples (
	id integer PRIMARY KEY,
	description text
);

-- +downgrade
DROP TABLE examples;
