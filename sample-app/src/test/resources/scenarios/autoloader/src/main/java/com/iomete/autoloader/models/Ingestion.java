package com.iomete.autoloader.models;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "ingestions", indexes = @Index(name = "ix_ingestions_id", columnList = "id"))
class Ingestion {

	@Id
	String id;

	@Column(nullable = false)
	String tenantId;

	String sourceCredentials;

}
