package swae.habits.db;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(schema = "habits", name = "step_lesson_templates")
class StepLessonTemplate {

	@Id
	@GeneratedValue
	UUID id;

	@ManyToOne(optional = false)
	ProgramStepTemplate programStepTemplate;

}
