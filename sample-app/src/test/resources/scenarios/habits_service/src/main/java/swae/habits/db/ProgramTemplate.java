package swae.habits.db;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "habits", name = "program_templates")
class ProgramTemplate {

	@Id
	@GeneratedValue
	UUID id;

	@Column(nullable = false)
	String title;

	boolean isDeleted;

}
