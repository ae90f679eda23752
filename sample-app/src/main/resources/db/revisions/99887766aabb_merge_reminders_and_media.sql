-- merge reminders and media
--
-- Revision ID: 99887766aabb
-- Revises: 77aa88bb99cc, d41e6b07c95a
-- Create Date: 2026-11-13T10:02:55Z

-- +upgrade

-- +downgrade
