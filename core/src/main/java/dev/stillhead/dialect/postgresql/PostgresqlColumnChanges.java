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

package dev.stillhead.dialect.postgresql;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.stillhead.dialect.CountingSql;
import dev.stillhead.operation.ColumnAlterationVisitor;
import dev.stillhead.operation.CommentAlteration;
import dev.stillhead.operation.CountingAlteration;
import dev.stillhead.operation.DefaultAlteration;
import dev.stillhead.operation.GeneratedAlteration;
import dev.stillhead.operation.IdentityAlteration;
import dev.stillhead.operation.NullAlteration;
import dev.stillhead.operation.SequenceRestart;
import dev.stillhead.operation.TypeAlteration;
import dev.stillhead.schema.UserType;

/**
 * What stands behind {@code ALTER COLUMN name}, for each kind of change; nothing for a
 * comment, which is a statement of its own.
 *
 * @param renderer the operation's renderer
 * @param sequences writes how sequences count
 */
record PostgresqlColumnChanges(PostgresqlOperationRenderer renderer,
		PostgresqlSequenceSql sequences) implements ColumnAlterationVisitor<List<String>> {

	private static final Pattern SERIAL = Pattern.compile("(?i)(small|big)?serial[248]?");

	@Override
	public List<String> type(TypeAlteration alteration) {
		if (alteration.type() instanceof UserType type && SERIAL.matcher(type.sql()).matches()) {
			throw this.renderer.release()
				.refused(type.sql() + " is no type of PostgreSQL, only a word for new columns",
						"Write setType(bigint()), and addIdentityByDefault().");
		}
		String using = alteration.using();
		return List.of("TYPE " + this.renderer.type(alteration.type()) + ((using != null) ? " USING " + using : ""));
	}

	@Override
	public List<String> nullability(NullAlteration alteration) {
		return List.of(alteration.notNull() ? "SET NOT NULL" : "DROP NOT NULL");
	}

	@Override
	public List<String> defaultValue(DefaultAlteration alteration) {
		return List.of((alteration.value() != null) ? "SET DEFAULT " + this.renderer.defaultOf(alteration.value())
				: "DROP DEFAULT");
	}

	@Override
	public List<String> comment(CommentAlteration alteration) {
		return List.of();
	}

	@Override
	public List<String> identity(IdentityAlteration alteration) {
		if (alteration.identity() == null) {
			return List.of("DROP IDENTITY");
		}
		return List.of(alteration.staysIdentity() ? "SET " + CountingSql.generated(alteration.identity())
				: "ADD " + CountingSql.identity(alteration.identity(), alteration.counting()));
	}

	@Override
	public List<String> counting(CountingAlteration alteration) {
		return List.of(alteration.changes()
			.stream()
			.map((change) -> ((change instanceof SequenceRestart) ? "" : "SET ") + change.accept(this.sequences))
			.collect(Collectors.joining(" ")));
	}

	@Override
	public List<String> generated(GeneratedAlteration alteration) {
		this.renderer.release().require(13, "dropGenerated()", "Drop the column and add it anew.");
		return List.of("DROP EXPRESSION");
	}

}
