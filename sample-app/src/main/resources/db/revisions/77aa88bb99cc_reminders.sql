-- reminders
--
-- When somebody wants to be reminded of a programme: a time of day, in the user's own time zone.
--
-- Revision ID: 77aa88bb99cc
-- Revises: abc123def456
-- Create Date: 2026-11-09T09:48:31Z

-- +upgrade
CREATE TABLE habits.assignment_reminders (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	user_program_assignment_id uuid NOT NULL
		REFERENCES habits.user_program_assignments (id) ON DELETE CASCADE,
	time_of_day time NOT NULL,
	time_zone varchar(64) NOT NULL DEFAULT 'UTC',
	UNIQUE (user_program_assignment_id, time_of_day)
);

COMMENT ON COLUMN habits.assignment_reminders.time_zone IS 'A name of the IANA database, such as Europe/Vienna';

-- +downgrade
DROP TABLE habits.assignment_reminders;
