-- bootstrap tables
--
-- Revision ID: 189b1231afd4
-- Revises: None
-- Create Date: 2025-09-01 09:12:40

-- +upgrade
CREATE TABLE habits.program_templates (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	title varchar(255) NOT NULL
);

CREATE TABLE habits.program_step_templates (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	program_template_id uuid NOT NULL REFERENCES habits.program_templates (id)
);

CREATE TABLE habits.step_lesson_templates (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	program_step_template_id uuid NOT NULL REFERENCES habits.program_step_templates (id)
);

CREATE TABLE habits.user_program_assignments (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	user_id uuid NOT NULL,
	program_template_id uuid NOT NULL REFERENCES habits.program_templates (id)
);

-- +downgrade
DROP TABLE habits.user_program_assignments;
DROP TABLE habits.step_lesson_templates;
DROP TABLE habits.program_step_templates;
DROP TABLE habits.program_templates;
