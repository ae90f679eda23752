package com.iomete.autoloader.models;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "runs")
class Run {

	@Id
	String id;

	@ManyToOne
	Ingestion ingestion;

}
