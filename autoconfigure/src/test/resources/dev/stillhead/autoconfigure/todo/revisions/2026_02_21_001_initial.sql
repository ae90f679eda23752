-- initial
--
-- Revision ID: 2f1a3c4d5e60
-- Revises: None
-- Create Date: 2026-02-21 10:30:00.000000

-- +upgrade
CREATE TABLE users (
    id INTEGER NOT NULL PRIMARY KEY,
    email VARCHAR(320) NOT NULL UNIQUE
);

CREATE TABLE todos (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    title VARCHAR(200) NOT NULL,
    done BOOLEAN NOT NULL DEFAULT 0,
    priority INTEGER NOT NULL DEFAULT 1 CONSTRAINT todos_priority_check CHECK (priority < 4),
    created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX ix_todos_user_id ON todos (user_id);

-- +downgrade
DROP TABLE todos;

DROP TABLE users;
