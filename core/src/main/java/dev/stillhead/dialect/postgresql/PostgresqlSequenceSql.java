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

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.CountingSql;
import dev.stillhead.dialect.NameSql;
import dev.stillhead.operation.SequenceChange;
import dev.stillhead.operation.SequenceCycleChange;
import dev.stillhead.operation.SequenceNumberChange;
import dev.stillhead.operation.SequenceOwnerChange;
import dev.stillhead.operation.SequenceRestart;
import dev.stillhead.operation.SequenceTypeChange;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.SequenceDefinition;
import dev.stillhead.schema.SequencePicture;

/**
 * What stands behind {@code CREATE SEQUENCE name} and {@code ALTER SEQUENCE name}.
 *
 * @param names writes the operation's names
 * @param types writes its types
 */
record PostgresqlSequenceSql(NameSql names, PostgresqlTypes types) implements SequenceChange.Visitor<String> {

	/**
	 * The options of a new sequence; only those that were said.
	 */
	List<String> options(SequenceDefinition sequence) {
		List<String> options = new ArrayList<>();
		if (sequence.type() != null) {
			options.add(type(sequence.type()));
		}
		options.addAll(CountingSql.of(sequence.counting()));
		if (sequence.owner() != null) {
			options.add(owner(sequence.owner()));
		}
		return options;
	}

	@Override
	public String number(SequenceNumberChange change) {
		Long number = change.number();
		return switch (change.setting()) {
			case INCREMENT -> "INCREMENT BY " + number;
			case MINIMUM -> (number != null) ? "MINVALUE " + number : "NO MINVALUE";
			case MAXIMUM -> (number != null) ? "MAXVALUE " + number : "NO MAXVALUE";
			case START -> "START WITH " + number;
			case CACHE -> "CACHE " + number;
		};
	}

	@Override
	public String type(SequenceTypeChange change) {
		return type(change.type());
	}

	@Override
	public String owner(SequenceOwnerChange change) {
		return owner(change.owner());
	}

	@Override
	public String cycle(SequenceCycleChange change) {
		return change.cycle() ? "CYCLE" : "NO CYCLE";
	}

	@Override
	public String restart(SequenceRestart change) {
		return "RESTART WITH " + change.number();
	}

	private String type(ColumnType type) {
		return "AS " + type.accept(this.types);
	}

	private String owner(SequencePicture.@Nullable Owner owner) {
		return "OWNED BY " + ((owner != null)
				? this.names.qualified(owner.table()) + "." + this.names.simple(owner.column()) : "NONE");
	}

}
