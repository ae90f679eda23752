-- split name column
--
-- Revision ID: ghi789
-- Revises: def456

-- +upgrade
ALTER TABLE users ADD COLUMN first_name varchar(255);
ALTER TABLE users ADD COLUMN last_name varchar(255);
UPDATE users
SET first_name = split_part(name, ' ', 1),
    last_name = split_part(name, ' ', 2)
WHERE name IS NOT NULL;
ALTER TABLE users DROP COLUMN name;

-- +upgrade sqlite
ALTER TABLE users ADD COLUMN first_name varchar(255);
ALTER TABLE users ADD COLUMN last_name varchar(255);
UPDATE users
SET first_name = substr(name, 1, instr(name || ' ', ' ') - 1),
    last_name = substr(name, instr(name || ' ', ' ') + 1)
WHERE name IS NOT NULL;
ALTER TABLE users DROP COLUMN name;

-- +downgrade
ALTER TABLE users ADD COLUMN name varchar(255);
UPDATE users
SET name = first_name || ' ' || last_name
WHERE first_name IS NOT NULL;
ALTER TABLE users DROP COLUMN last_name;
ALTER TABLE users DROP COLUMN first_name;
