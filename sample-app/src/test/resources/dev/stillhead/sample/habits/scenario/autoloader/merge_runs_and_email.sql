-- merge runs and email
--
-- Revision ID: 4d5e6f708192
-- Revises: 2b3c4d5e6f70, 3c4d5e6f7081

-- +upgrade

-- +downgrade
