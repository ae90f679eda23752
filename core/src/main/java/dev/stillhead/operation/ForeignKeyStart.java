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

import dev.stillhead.schema.ForeignKeyOptions;
import dev.stillhead.schema.ForeignKeyRule;
import dev.stillhead.schema.QualifiedName;

/**
 * The columns of a foreign key that does not say yet what it refers to.
 *
 * @param columns its columns
 */
record ForeignKeyStart(List<String> columns) implements ForeignKey.Start {

	@Override
	public ForeignKey references(String table, String... referenced) {
		QualifiedName other = Names.qualified(table);
		List<String> otherColumns = Names.simple(referenced);
		return new ForeignKeyValue(null,
				RefusedCallException.orRefuse(
						() -> new ForeignKeyRule(this.columns, other, otherColumns, ForeignKeyOptions.DEFAULTS),
						"Name a column for each, or none for the primary key."));
	}

}
