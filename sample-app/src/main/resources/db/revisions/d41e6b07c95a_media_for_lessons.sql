-- media for lessons
--
-- A lesson can have one video, recording or picture beside its text.
--
-- Revision ID: d41e6b07c95a
-- Revises: abc123def456
-- Create Date: 2026-11-11T16:20:07Z

-- +upgrade
ALTER TABLE habits.step_lesson_templates
	ADD COLUMN media_type varchar(10) CHECK (media_type IN ('VIDEO', 'AUDIO', 'IMAGE')),
	ADD COLUMN media_url varchar(2000);

ALTER TABLE habits.step_lesson_templates
	ADD CONSTRAINT step_lesson_templates_media_complete CHECK ((media_type IS NULL) = (media_url IS NULL));

-- +downgrade
ALTER TABLE habits.step_lesson_templates DROP CONSTRAINT step_lesson_templates_media_complete;

ALTER TABLE habits.step_lesson_templates
	DROP COLUMN media_url,
	DROP COLUMN media_type;
