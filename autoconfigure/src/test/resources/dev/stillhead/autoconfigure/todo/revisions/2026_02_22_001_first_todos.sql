-- everybody begins with a todo
--
-- Revision ID: 20260222_0001
-- Revises: abc1234def5678

-- +upgrade
INSERT INTO todos (user_id, title) SELECT id, concat('Welcome, ', email) FROM users;

-- +upgrade sqlite
INSERT INTO todos (user_id, title) SELECT id, 'Welcome, ' || email FROM users;

-- +downgrade
DELETE FROM todos WHERE title LIKE 'Welcome, %';
