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

package dev.stillhead.autogenerate;

import java.util.Set;

import dev.stillhead.schema.QualifiedName;

/**
 * What is compared, and who may change what comes of it.
 *
 * @param filter what is looked at
 * @param onlyTables the only tables that change, with or without a schema; none for all
 * @param dropUnmapped whether what the model does not mention goes
 * @param compareComments whether comments count
 * @param customizer sees and changes what is generated
 */
public record AutogenerateSettings(ComparisonFilter filter, Set<QualifiedName> onlyTables, boolean dropUnmapped,
		boolean compareComments, AutogenerateCustomizer customizer) {

	/**
	 * Everything is looked at, what is not mentioned stays, and nobody changes anything.
	 */
	public static final AutogenerateSettings DEFAULTS = new AutogenerateSettings(ComparisonFilter.EVERYTHING, Set.of(),
			false, true, (operations) -> operations);

	/**
	 * Copies the tables.
	 */
	public AutogenerateSettings {
		onlyTables = Set.copyOf(onlyTables);
	}

}
