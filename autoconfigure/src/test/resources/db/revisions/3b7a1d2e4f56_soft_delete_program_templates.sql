-- soft delete for program_templates
--
-- Revision ID: 3b7a1d2e4f56
-- Revises: 2a3f4c9d1cde
-- Create Date: 2025-10-21T14:30:00Z

-- +upgrade
ALTER TABLE habits.program_templates ADD COLUMN is_deleted boolean NOT NULL DEFAULT false;

-- +downgrade
ALTER TABLE habits.program_templates DROP COLUMN is_deleted;
