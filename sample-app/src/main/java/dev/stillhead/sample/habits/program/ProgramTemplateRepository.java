/*
 * Copyright 2026-present the original author or authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

package dev.stillhead.sample.habits.program;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * The programmes of the database.
 */
public interface ProgramTemplateRepository extends JpaRepository<ProgramTemplate, UUID> {

	/**
	 * The programmes that are not deleted.
	 * @return them, newest first
	 */
	List<ProgramTemplate> findByDeletedFalseOrderByCreatedAtDesc();

	/**
	 * Archives a programme with the database's own function, as its owner would by hand.
	 * @param id the programme's key
	 * @return whether there was one that was not archived yet
	 */
	@Query(value = "SELECT habits.archive_program_template(:id)", nativeQuery = true)
	boolean archive(UUID id);

}
