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

package dev.stillhead.operation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.SourceLocation;

/**
 * An operation that Stillhead does not know: the place for what a database, an extension
 * or a company has of its own. Implemented by an immutable record with components of
 * strings, numbers, booleans, enums, lists and further records: what it holds is part of
 * the revision's hash.
 */
public non-sealed interface DialectOperation extends MigrateOperation {

	/**
	 * The same operation, said at a line.
	 * @param location the line
	 * @return a new operation
	 */
	DialectOperation at(SourceLocation location);

	/**
	 * The operation as SQL, one statement in each text.
	 * @param database what it is for
	 * @return the statements in order
	 */
	List<String> statements(DatabaseProduct database);

	@Override
	default <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.dialectOperation(this);
	}

}
