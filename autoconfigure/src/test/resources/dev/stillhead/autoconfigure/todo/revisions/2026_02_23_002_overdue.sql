-- a view of what is left, and a trigger that keeps deleted todos
--
-- Revision ID: 20260223_0002
-- Revises: 20260223_0001

-- +upgrade
CREATE VIEW open_todos AS SELECT id, title FROM todos WHERE completed = 0 AND deleted_at IS NULL;

CREATE TRIGGER todos_completed AFTER UPDATE OF completed ON todos WHEN new.completed BEGIN
  UPDATE todos SET priority = CASE WHEN priority > 1 THEN 1 ELSE priority END WHERE id = new.id;
END;

-- +downgrade
DROP TRIGGER todos_completed;

DROP VIEW open_todos;
