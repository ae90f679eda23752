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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.schema.IndexTerm;
import dev.stillhead.schema.Partitioning;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TableFamily;
import dev.stillhead.schema.TableLayout;
import dev.stillhead.schema.TablePicture;

/**
 * How tables keep their rows, in the words of operations.
 */
final class TableLayouts {

	private static final Pattern PARTITIONED = Pattern
		.compile("(RANGE|LIST|HASH) \\(((?:\"[^\"]+\"|[\\w$]+)(?:, (?:\"[^\"]+\"|[\\w$]+))*)\\)");

	private TableLayouts() {
	}

	/** Whether operations have words for how a table hangs together with others. */
	static boolean has(TableFamily family) {
		String partitionedBy = family.partitionedBy();
		return family.inherits().isEmpty() && (partitionedBy == null || PARTITIONED.matcher(partitionedBy).matches());
	}

	/** What is said of a new table; null if there is nothing to say. */
	static @Nullable TableLayout of(TablePicture table) {
		Partitioning partitioning = partitioning(table.family().partitionedBy());
		boolean unlogged = table.storage().unlogged();
		Map<String, String> options = table.storage().options();
		return (partitioning != null || unlogged || !options.isEmpty())
				? new TableLayout(partitioning, unlogged, options) : null;
	}

	private static @Nullable Partitioning partitioning(@Nullable String text) {
		Matcher matcher = PARTITIONED.matcher(String.valueOf(text));
		if (!matcher.matches()) {
			return null;
		}
		List<IndexTerm> terms = Stream.of(matcher.group(2).split(", "))
			.map((column) -> IndexTerm.column(QualifiedName.parseSimple(column)))
			.toList();
		return new Partitioning(Partitioning.Strategy.valueOf(matcher.group(1)), terms);
	}

	/** Makes a partition, which has its columns from its parent; null if it is none. */
	static @Nullable MigrateOperation partition(TablePicture table, Vocabulary words) {
		QualifiedName parent = table.family().partitionOf();
		if (parent == null) {
			return null;
		}
		String partitionedBy = table.family().partitionedBy();
		return Vocabulary.statement(
				"CREATE TABLE %s PARTITION OF %s %s%s".formatted(words.sql(table.name()), words.sql(parent),
						table.family().bounds(), (partitionedBy != null) ? " PARTITION BY " + partitionedBy : ""),
				"DROP TABLE " + words.sql(table.name()));
	}

}
