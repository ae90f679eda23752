-- soft delete for program_templates
--
-- A programme is archived instead of deleted: it stays for those who follow it, but nobody
-- can be assigned to it any more. Titles stay unique among the programmes that are not deleted.
--
-- Safe on a table with rows: every programme starts as not deleted. It stops where two
-- programmes have the same title; rename one of them first.
-- The downgrade keeps the archived programmes: they are ordinary ones again.
--
-- Revision ID: 3b7a1d2e4f56
-- Revises: 2a3f4c9d1cde
-- Create Date: 2026-10-21T14:30:00Z

-- +upgrade
ALTER TABLE habits.program_templates ADD COLUMN is_deleted boolean NOT NULL DEFAULT false;

CREATE UNIQUE INDEX program_templates_title_active_idx
	ON habits.program_templates (title)
	WHERE is_deleted = false;

-- FOR SHARE: an assignment and an archiving of the same programme wait for one another
CREATE FUNCTION habits.prevent_assign_to_deleted() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
	deleted boolean;
BEGIN
	SELECT is_deleted INTO deleted FROM habits.program_templates WHERE id = NEW.program_template_id FOR SHARE;
	IF deleted THEN
		RAISE EXCEPTION 'program template % is deleted and takes no assignments', NEW.program_template_id
			USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
	END IF;
	RETURN NEW;
END
$$;

CREATE TRIGGER trg_prevent_assign_deleted_program
	BEFORE INSERT OR UPDATE OF program_template_id ON habits.user_program_assignments
	FOR EACH ROW EXECUTE FUNCTION habits.prevent_assign_to_deleted();

CREATE FUNCTION habits.archive_program_template(p_id uuid) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
	UPDATE habits.program_templates SET is_deleted = true WHERE id = p_id AND NOT is_deleted;
	RETURN FOUND;
END
$$;

-- +downgrade
DROP FUNCTION habits.archive_program_template(uuid);

DROP TRIGGER trg_prevent_assign_deleted_program ON habits.user_program_assignments;

DROP FUNCTION habits.prevent_assign_to_deleted();

DROP INDEX habits.program_templates_title_active_idx;

ALTER TABLE habits.program_templates DROP COLUMN is_deleted;
