-- bootstrap tables
--
-- A programme is made of steps, a step of lessons; users are assigned to programmes.
-- Schema habits is there before the first revision runs: it holds the version table.
--
-- Revision ID: 189b1231afd4
-- Revises:
-- Create Date: 2026-10-05T08:12:44Z

-- +upgrade
CREATE TABLE habits.program_templates (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	title varchar(200) NOT NULL,
	summary text,
	weeks smallint NOT NULL DEFAULT 12 CHECK (weeks BETWEEN 1 AND 104),
	created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE habits.program_step_templates (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	program_template_id uuid NOT NULL REFERENCES habits.program_templates (id),
	position integer NOT NULL CHECK (position > 0),
	title varchar(200) NOT NULL,
	UNIQUE (program_template_id, position)
);

CREATE TABLE habits.step_lesson_templates (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	program_step_template_id uuid NOT NULL REFERENCES habits.program_step_templates (id),
	position integer NOT NULL CHECK (position > 0),
	title varchar(200) NOT NULL,
	content text NOT NULL DEFAULT '',
	UNIQUE (program_step_template_id, position)
);

CREATE TABLE habits.user_program_assignments (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	user_id uuid NOT NULL,
	program_template_id uuid NOT NULL REFERENCES habits.program_templates (id),
	starts_on date NOT NULL DEFAULT current_date,
	created_at timestamptz NOT NULL DEFAULT now(),
	UNIQUE (user_id, program_template_id)
);

CREATE INDEX program_templates_created_at_idx ON habits.program_templates (created_at DESC);

CREATE INDEX user_program_assignments_program_template_id_idx
	ON habits.user_program_assignments (program_template_id);

-- +downgrade
DROP TABLE habits.user_program_assignments;

DROP TABLE habits.step_lesson_templates;

DROP TABLE habits.program_step_templates;

DROP TABLE habits.program_templates;
