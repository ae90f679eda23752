-- Add deleted_at column to todos
--
-- This is the "description" - appears in history
--
-- Revision ID: abc1234def5678
-- Revises: bcd789
-- Create Date: 2024-02-19 10:30:00.000000

-- +upgrade
ALTER TABLE todos ADD COLUMN deleted_at timestamp;

-- +downgrade
ALTER TABLE todos DROP COLUMN deleted_at;
