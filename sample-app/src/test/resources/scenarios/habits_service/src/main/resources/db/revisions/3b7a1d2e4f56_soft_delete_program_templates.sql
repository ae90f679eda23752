-- soft delete for program_templates
--
-- Add soft delete support to program templates.
--
-- This migration:
-- 1. Adds is_deleted column (default false)
-- 2. Creates partial unique index (only for non-deleted)
-- 3. Adds trigger to prevent assigning deleted programs
--
-- Safe to run with existing data.
--
-- Revision ID: 3b7a1d2e4f56
-- Revises: 2a3f4c9d1cde
-- Create Date: 2025-10-01 08:00:00

-- +upgrade
-- 1) Add is_deleted column
ALTER TABLE habits.program_templates
ADD COLUMN IF NOT EXISTS is_deleted boolean NOT NULL DEFAULT false;

-- 2) Create partial unique index
CREATE UNIQUE INDEX program_templates_title_active_idx
ON habits.program_templates (title)
WHERE is_deleted = false;

-- 3) Create trigger function
CREATE OR REPLACE FUNCTION habits.prevent_assign_to_deleted()
RETURNS trigger AS $$
BEGIN
	IF EXISTS (SELECT FROM habits.program_templates WHERE id = NEW.program_template_id AND is_deleted) THEN
		RAISE EXCEPTION 'program template % is deleted', NEW.program_template_id;
	END IF;
	RETURN NEW;
END
$$ LANGUAGE plpgsql;

-- 4) Create trigger
CREATE TRIGGER trg_prevent_assign_deleted_program
BEFORE INSERT OR UPDATE ON habits.user_program_assignments
FOR EACH ROW EXECUTE FUNCTION habits.prevent_assign_to_deleted();

-- 5) Create helper function
CREATE OR REPLACE FUNCTION habits.archive_program_template(p_id uuid) RETURNS void AS $$
	UPDATE habits.program_templates SET is_deleted = true WHERE id = p_id;
$$ LANGUAGE sql;

-- +downgrade
DROP FUNCTION habits.archive_program_template(uuid);
DROP TRIGGER trg_prevent_assign_deleted_program ON habits.user_program_assignments;
DROP FUNCTION habits.prevent_assign_to_deleted();
DROP INDEX habits.program_templates_title_active_idx;
ALTER TABLE habits.program_templates DROP COLUMN is_deleted;
