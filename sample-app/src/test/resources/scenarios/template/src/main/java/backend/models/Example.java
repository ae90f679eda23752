package backend.models;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "examples")
class Example {

	@Id
	Integer id;

	@Column(columnDefinition = "text")
	String description;

	Integer priority;

}
