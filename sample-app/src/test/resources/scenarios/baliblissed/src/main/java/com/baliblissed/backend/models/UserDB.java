package com.baliblissed.backend.models;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "users")
class UserDB {

	@Id
	@GeneratedValue
	UUID id;

	@Column(nullable = false, unique = true)
	String email;

}
