-- add cascade deletes for program templates
--
-- Revision ID: 2a3f4c9d1cde
-- Revises: 189b1231afd4
-- Create Date: 2025-10-10T08:15:00Z

-- +upgrade
ALTER TABLE habits.program_steps ADD CONSTRAINT program_steps_template_fkey FOREIGN KEY (template_id) REFERENCES habits.program_templates ON DELETE CASCADE;

ALTER TABLE habits.assignments ADD CONSTRAINT assignments_template_fkey FOREIGN KEY (template_id) REFERENCES habits.program_templates ON DELETE CASCADE;

-- +downgrade
ALTER TABLE habits.assignments DROP CONSTRAINT assignments_template_fkey;

ALTER TABLE habits.program_steps DROP CONSTRAINT program_steps_template_fkey;
