-- Add priority column to examples
--
-- Revision ID: 003
-- Revises: 002
-- Create Date: 2024-01-03 12:00:00

-- +upgrade
ALTER TABLE examples ADD COLUMN priority integer;

-- +downgrade
ALTER TABLE examples DROP COLUMN priority;
