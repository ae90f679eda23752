package com.baliblissed.backend.models;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "blogs")
class BlogDB {

	@Id
	@GeneratedValue
	UUID id;

	@ManyToOne(optional = false)
	UserDB author;

	@Column(nullable = false, length = 200)
	String title;

}
