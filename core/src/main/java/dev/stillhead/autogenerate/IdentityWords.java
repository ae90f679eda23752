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

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.CountingSql;
import dev.stillhead.operation.ColumnAlteration;
import dev.stillhead.operation.CountingAlteration;
import dev.stillhead.operation.Former;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.SequenceChange;
import dev.stillhead.operation.SequenceCycleChange;
import dev.stillhead.operation.SequenceNumberChange;
import dev.stillhead.operation.SequenceSetting;
import dev.stillhead.schema.Counting;
import dev.stillhead.schema.IdentityPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequenceOptions;

/**
 * Identities in the words of operations, and as SQL where the rows that are there have a
 * say in the next number.
 *
 * @param table the table
 * @param column the column
 * @param words the words of the picture
 */
record IdentityWords(QualifiedName table, String column, Vocabulary words) {

	/**
	 * How an identity counts in another way; nothing if it counts the same. The server
	 * itself changes bounds that are those of the type when the type changes.
	 */
	static List<ColumnAlteration> changes(SequenceOptions was, SequenceOptions is) {
		Counting before = SequenceWords.counting(was);
		Counting after = SequenceWords.counting(is);
		boolean turns = was.increment() > 0 != is.increment() > 0;
		List<SequenceChange> changes = new ArrayList<>();
		add(changes, SequenceSetting.INCREMENT, was.increment(), is.increment(), false);
		add(changes, SequenceSetting.MINIMUM, before.minimum(), after.minimum(), turns);
		add(changes, SequenceSetting.MAXIMUM, before.maximum(), after.maximum(), turns);
		add(changes, SequenceSetting.START, was.start(), is.start(), false);
		add(changes, SequenceSetting.CACHE, was.cache(), is.cache(), false);
		if (was.cycle() != is.cycle()) {
			changes.add(new SequenceCycleChange(is.cycle()));
		}
		return changes.isEmpty() ? List.of() : List.of(new CountingAlteration(changes));
	}

	private static void add(List<SequenceChange> changes, SequenceSetting setting, @Nullable Long before,
			@Nullable Long after, boolean always) {
		if (always || !Objects.equals(before, after)) {
			changes.add(new SequenceNumberChange(setting, after, new Former<>(before)));
		}
	}

	/** Lets an identity begin again, in both directions, among numbers that are new. */
	MigrateOperation restart(SequenceOptions before, SequenceOptions after) {
		return Vocabulary.statement(alter(ObjectSql.changes(before, after, "SET ")),
				alter(ObjectSql.changes(after, before, "SET ")));
	}

	/** Drops an identity, whose numbers go on where it is taken back. */
	MigrateOperation drop(IdentityPicture identity, SequenceOptions options) {
		String add = "ADD " + CountingSql.identity(identity.identity(), SequenceWords.counting(options));
		return Vocabulary.statement(alter("DROP IDENTITY"), alter(add) + ";\n" + goOn(options));
	}

	/** Lets the numbers go on behind those of the rows. */
	String goOn(SequenceOptions options) {
		String name = this.words.sql(this.table);
		String of = this.words.sql(this.column);
		String next = "coalesce(max(%s), 0) + 1".formatted(of);
		if (!options.equals(ObjectSql.usual(options))) {
			String behind = (options.increment() > 0) ? "greatest(max(%s) + %d, %d)" : "least(min(%s) + %d, %d)";
			next = behind.formatted(of, options.increment(), options.start());
		}
		return "SELECT setval(pg_get_serial_sequence(%s, %s), (SELECT %s FROM %s), false)"
			.formatted(this.words.syntax().literal(name), this.words.syntax().literal(this.column), next, name);
	}

	private String alter(String change) {
		return "ALTER TABLE " + this.words.sql(this.table) + " ALTER COLUMN " + this.words.sql(this.column) + " "
				+ change;
	}

}
