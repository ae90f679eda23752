package com.iomete.autoloader.models;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "processed_files")
class ProcessedFile {

	@Id
	String id;

	@Column(nullable = false)
	String filePath;

}
