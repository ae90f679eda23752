-- Add categories table
--
-- Revision ID: 002
-- Revises: 001
-- Create Date: 2024-01-02 12:00:00

-- +upgrade
CREATE TABLE categories (
	id integer PRIMARY KEY,
	name varchar(255) NOT NULL
);

-- +downgrade
DROP TABLE categories;
