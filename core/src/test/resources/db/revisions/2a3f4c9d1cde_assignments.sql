-- assign programs to users, and count titles no more
--
-- PostgreSQL changes no type of a column that a generated one is computed from, and a later
-- revision changes that of title.
--
-- Revision ID: 2a3f4c9d1cde
-- Revises: 189b1231afd4

-- +upgrade
ALTER TABLE habits.program_templates DROP COLUMN title_length;
CREATE TABLE habits.user_program_assignments (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id bigint NOT NULL,
    program_template_id uuid NOT NULL REFERENCES habits.program_templates (id) ON DELETE CASCADE
);

-- +downgrade
DROP TABLE habits.user_program_assignments;
ALTER TABLE habits.program_templates
    ADD COLUMN title_length integer GENERATED ALWAYS AS (char_length(title)) STORED;
