-- add cascade deletes for program templates
--
-- Revision ID: 2a3f4c9d1cde
-- Revises: 189b1231afd4
-- Create Date: 2025-09-12 17:03:21

-- +upgrade
ALTER TABLE habits.program_step_templates
DROP CONSTRAINT IF EXISTS program_step_templates_program_template_id_fkey;
ALTER TABLE habits.program_step_templates
ADD CONSTRAINT program_step_templates_program_template_id_fkey
FOREIGN KEY (program_template_id)
REFERENCES habits.program_templates(id)
ON DELETE CASCADE;

ALTER TABLE habits.step_lesson_templates
DROP CONSTRAINT IF EXISTS step_lesson_templates_program_step_template_id_fkey;
ALTER TABLE habits.step_lesson_templates
ADD CONSTRAINT step_lesson_templates_program_step_template_id_fkey
FOREIGN KEY (program_step_template_id)
REFERENCES habits.program_step_templates(id)
ON DELETE CASCADE;

ALTER TABLE habits.user_program_assignments
DROP CONSTRAINT IF EXISTS user_program_assignments_program_template_id_fkey;
ALTER TABLE habits.user_program_assignments
ADD CONSTRAINT user_program_assignments_program_template_id_fkey
FOREIGN KEY (program_template_id)
REFERENCES habits.program_templates(id)
ON DELETE RESTRICT;

-- +downgrade
ALTER TABLE habits.user_program_assignments
DROP CONSTRAINT user_program_assignments_program_template_id_fkey;
ALTER TABLE habits.user_program_assignments
ADD CONSTRAINT user_program_assignments_program_template_id_fkey
FOREIGN KEY (program_template_id) REFERENCES habits.program_templates(id);

ALTER TABLE habits.step_lesson_templates
DROP CONSTRAINT step_lesson_templates_program_step_template_id_fkey;
ALTER TABLE habits.step_lesson_templates
ADD CONSTRAINT step_lesson_templates_program_step_template_id_fkey
FOREIGN KEY (program_step_template_id) REFERENCES habits.program_step_templates(id);

ALTER TABLE habits.program_step_templates
DROP CONSTRAINT program_step_templates_program_template_id_fkey;
ALTER TABLE habits.program_step_templates
ADD CONSTRAINT program_step_templates_program_template_id_fkey
FOREIGN KEY (program_template_id) REFERENCES habits.program_templates(id);
