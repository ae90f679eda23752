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

import java.math.BigDecimal;

import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.SequenceDefinition;
import dev.stillhead.schema.SequencePicture;
import dev.stillhead.schema.Value;

/**
 * Sequences and domains, and what changes of them, as part of {@link Ddl}.
 */
public abstract sealed class ObjectWords extends ChangeWords permits BatchWords {

	ObjectWords() {
	}

	/**
	 * A sequence.
	 * @param name its name
	 * @return the sequence, as the database has it where nothing more is said
	 */
	public static Sequence sequence(String name) {
		return new SequenceValue(SequenceDefinition.of(Names.qualified(name)));
	}

	/**
	 * {@code ALTER SEQUENCE … INCREMENT BY number}.
	 * @param number what is added each time
	 * @return the change
	 */
	public static SequenceNumberChange setIncrement(long number) {
		return new SequenceNumberChange(SequenceSetting.INCREMENT, number, null);
	}

	/**
	 * {@code ALTER SEQUENCE … MINVALUE number}.
	 * @param number the smallest number
	 * @return the change
	 */
	public static SequenceNumberChange setMinValue(long number) {
		return new SequenceNumberChange(SequenceSetting.MINIMUM, number, null);
	}

	/**
	 * {@code ALTER SEQUENCE … NO MINVALUE}.
	 * @return the change
	 */
	public static SequenceNumberChange dropMinValue() {
		return new SequenceNumberChange(SequenceSetting.MINIMUM, null, null);
	}

	/**
	 * {@code ALTER SEQUENCE … MAXVALUE number}.
	 * @param number the largest number
	 * @return the change
	 */
	public static SequenceNumberChange setMaxValue(long number) {
		return new SequenceNumberChange(SequenceSetting.MAXIMUM, number, null);
	}

	/**
	 * {@code ALTER SEQUENCE … NO MAXVALUE}.
	 * @return the change
	 */
	public static SequenceNumberChange dropMaxValue() {
		return new SequenceNumberChange(SequenceSetting.MAXIMUM, null, null);
	}

	/**
	 * {@code ALTER SEQUENCE … START WITH number}: where it begins when it is set back; it
	 * goes on from where it is.
	 * @param number the number
	 * @return the change
	 */
	public static SequenceNumberChange setStart(long number) {
		return new SequenceNumberChange(SequenceSetting.START, number, null);
	}

	/**
	 * {@code ALTER SEQUENCE … CACHE count}.
	 * @param count how many numbers a session takes at once
	 * @return the change
	 */
	public static SequenceNumberChange setCache(long count) {
		return new SequenceNumberChange(SequenceSetting.CACHE, count, null);
	}

	/**
	 * {@code ALTER SEQUENCE … CYCLE}. Undone by {@link #dropCycle}.
	 * @return the change
	 */
	public static SequenceChange setCycle() {
		return new SequenceCycleChange(true);
	}

	/**
	 * {@code ALTER SEQUENCE … NO CYCLE}. Undone by {@link #setCycle}.
	 * @return the change
	 */
	public static SequenceChange dropCycle() {
		return new SequenceCycleChange(false);
	}

	/**
	 * {@code ALTER SEQUENCE … AS type}. The smallest and the largest number become those
	 * of the type if they were those of the former one.
	 * @param type {@code smallint()}, {@code integer()} or {@code bigint()}
	 * @return the change
	 */
	public static SequenceTypeChange setSequenceType(ColumnType type) {
		return new SequenceTypeChange(type, null);
	}

	/**
	 * {@code ALTER SEQUENCE … OWNED BY table.column}.
	 * @param table the table
	 * @param column the column
	 * @return the change
	 */
	public static SequenceOwnerChange setOwner(String table, String column) {
		return new SequenceOwnerChange(new SequencePicture.Owner(Names.qualified(table), Names.simple(column)), null);
	}

	/**
	 * {@code ALTER SEQUENCE … OWNED BY NONE}.
	 * @return the change
	 */
	public static SequenceOwnerChange dropOwner() {
		return new SequenceOwnerChange(null, null);
	}

	/**
	 * {@code ALTER SEQUENCE … RESTART WITH number}. Irreversible.
	 * @param number the next number
	 * @return the change
	 */
	public static SequenceChange restartWith(long number) {
		return new SequenceRestart(number);
	}

	/**
	 * {@code NOT NULL}, of a domain; a column says {@code column(…).notNull()}.
	 * @return part of a domain
	 */
	public static DomainElement notNull() {
		return new DomainOption(DomainDraft::notNull);
	}

	/**
	 * {@code COLLATE collation}, of a domain.
	 * @param collation the collation's name
	 * @return part of a domain
	 */
	public static DomainElement collate(String collation) {
		return new DomainOption((domain) -> domain.collate(Names.qualified(collation)));
	}

	/**
	 * {@code DEFAULT 'literal'}, of a domain.
	 * @param literal the characters, without quotes
	 * @return part of a domain
	 */
	public static DomainElement defaultTo(String literal) {
		return new DomainOption((domain) -> domain.defaultTo(literal));
	}

	/**
	 * {@code DEFAULT literal}, of a domain.
	 * @param literal the number
	 * @return part of a domain
	 */
	public static DomainElement defaultTo(long literal) {
		return defaultTo(BigDecimal.valueOf(literal));
	}

	/**
	 * {@code DEFAULT literal}, of a domain.
	 * @param literal the number
	 * @return part of a domain
	 */
	public static DomainElement defaultTo(BigDecimal literal) {
		return new DomainOption((domain) -> domain.defaultTo(literal));
	}

	/**
	 * {@code DEFAULT true} or {@code false}, of a domain.
	 * @param literal which of them
	 * @return part of a domain
	 */
	public static DomainElement defaultTo(boolean literal) {
		return new DomainOption((domain) -> domain.defaultTo(literal));
	}

	/**
	 * {@code DEFAULT expression}, of a domain.
	 * @param expression for example {@code sql("now()")}
	 * @return part of a domain
	 */
	public static DomainElement defaultTo(Sql expression) {
		return new DomainOption((domain) -> domain.defaultTo(new Value.Expression(SqlValue.expression(expression))));
	}

	/**
	 * {@code ALTER DOMAIN … ADD CONSTRAINT … CHECK}. Undone by dropping it.
	 * @param check a condition on {@code VALUE}
	 * @return the change
	 */
	public static DomainChange addCheck(Check check) {
		return new DomainCheckChange((domain, names) -> {
			ConstraintDefinition definition = ((CheckValue) check).resolve(domain, names);
			return new DomainCheckAlteration(definition.name(), definition, true);
		});
	}

	/**
	 * {@code ALTER DOMAIN … DROP CONSTRAINT}.
	 * @param name the check's name
	 * @return the change
	 */
	public static DomainChange dropCheck(String name) {
		return new DomainCheckChange((domain, names) -> new DomainCheckAlteration(Names.simple(name), null, false));
	}

	/**
	 * {@code ALTER DOMAIN … DROP CONSTRAINT}. Undone by adding it again.
	 * @param formerly the check as it was
	 * @return the change
	 */
	public static DomainChange dropCheck(Check formerly) {
		return new DomainCheckChange((domain, names) -> {
			ConstraintDefinition definition = ((CheckValue) formerly).resolve(domain, new DefaultNames());
			return new DomainCheckAlteration(definition.name(), definition, false);
		});
	}

}
