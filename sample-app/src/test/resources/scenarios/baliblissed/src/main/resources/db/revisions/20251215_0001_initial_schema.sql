-- initial schema
--
-- Revision ID: 0001
-- Revises:
-- Create Date: 2025-12-15 10:00:00

-- +upgrade
CREATE TABLE users (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	email varchar(255) NOT NULL UNIQUE
);

CREATE TABLE blogs (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	author_id uuid NOT NULL REFERENCES users (id),
	title varchar(200) NOT NULL
);

-- +downgrade
DROP TABLE blogs;
DROP TABLE users;
