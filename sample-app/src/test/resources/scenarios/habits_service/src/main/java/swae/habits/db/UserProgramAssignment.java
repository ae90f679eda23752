package swae.habits.db;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(schema = "habits", name = "user_program_assignments")
class UserProgramAssignment {

	@Id
	@GeneratedValue
	UUID id;

	@Column(nullable = false)
	UUID userId;

	@ManyToOne(optional = false)
	ProgramTemplate programTemplate;

}
