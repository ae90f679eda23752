package swae.habits.db;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(schema = "habits", name = "program_step_templates")
class ProgramStepTemplate {

	@Id
	@GeneratedValue
	UUID id;

	@ManyToOne(optional = false)
	ProgramTemplate programTemplate;

}
