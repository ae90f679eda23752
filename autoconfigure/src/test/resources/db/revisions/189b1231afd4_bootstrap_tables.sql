-- bootstrap tables
--
-- Programs, their steps, lessons, and who they are assigned to.
--
-- Revision ID: 189b1231afd4
-- Revises:
-- Create Date: 2025-10-01T09:00:00Z

-- +upgrade
CREATE SCHEMA IF NOT EXISTS habits;

CREATE TABLE habits.program_templates (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text NOT NULL);

CREATE TABLE habits.program_steps (id bigint PRIMARY KEY, template_id bigint NOT NULL);

CREATE TABLE habits.lessons (id bigint PRIMARY KEY, step_id bigint NOT NULL);

CREATE TABLE habits.assignments (id bigint PRIMARY KEY, template_id bigint NOT NULL);

CREATE INDEX program_steps_template_idx ON habits.program_steps (template_id);

-- +downgrade
DROP TABLE habits.assignments;

DROP TABLE habits.lessons;

DROP TABLE habits.program_steps;

DROP TABLE habits.program_templates;
