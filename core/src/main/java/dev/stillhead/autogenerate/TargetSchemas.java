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

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.DatabaseProduct;

/**
 * Finds what the application wants its database to be.
 */
@FunctionalInterface
public interface TargetSchemas {

	/**
	 * Whether it is clear, without looking closely, that the application says nothing.
	 * @return whether it is
	 */
	default boolean isEmpty() {
		return false;
	}

	/**
	 * Finds it for one database.
	 * @param product the database
	 * @param defaultSchema the schema of tables that name none; null if the database has
	 * no schemas
	 * @return the targets, which make one schema together, in the order in which they are
	 * created; none if the application says nothing
	 */
	List<TargetSchema> of(DatabaseProduct product, @Nullable String defaultSchema);

}
