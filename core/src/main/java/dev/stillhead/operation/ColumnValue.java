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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import dev.stillhead.schema.BasicType;
import dev.stillhead.schema.CheckRule;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.ConstraintRule;
import dev.stillhead.schema.Counting;
import dev.stillhead.schema.ForeignKeyOptions;
import dev.stillhead.schema.ForeignKeyRule;
import dev.stillhead.schema.Generated;
import dev.stillhead.schema.Identity;
import dev.stillhead.schema.PrimaryKeyRule;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.ReferentialAction;
import dev.stillhead.schema.UniqueRule;
import dev.stillhead.schema.Value;

/**
 * A column and the rules that stand beside it.
 *
 * @param definition the column
 * @param rules its own constraints, in order; they have no names yet
 */
record ColumnValue(ColumnDefinition definition, List<ConstraintRule> rules)
		implements
			ReferencingColumn,
			IdentityColumn,
			CounterValue<IdentityColumn>,
			TablePart {

	/** What counts. */
	static final Set<ColumnType> INTEGERS = Set.of(BasicType.SMALLINT, BasicType.INTEGER, BasicType.BIGINT);

	ColumnValue {
		rules = List.copyOf(rules);
	}

	@Override
	public Column notNull() {
		return with(this.definition.withNotNull(true));
	}

	@Override
	public Column defaultTo(String literal) {
		return withDefault(DefaultLiteral.of(this.definition, literal));
	}

	@Override
	public Column defaultTo(long literal) {
		return withDefault(DefaultLiteral.of(this.definition, BigDecimal.valueOf(literal)));
	}

	@Override
	public Column defaultTo(BigDecimal literal) {
		return withDefault(DefaultLiteral.of(this.definition, literal));
	}

	@Override
	public Column defaultTo(boolean literal) {
		return withDefault(DefaultLiteral.of(this.definition, literal));
	}

	@Override
	public Column defaultTo(Sql expression) {
		return withDefault(new Value.Expression(SqlValue.expression(expression)));
	}

	private Column withDefault(Value value) {
		return with(this.definition.withDefault(value));
	}

	@Override
	public IdentityColumn identity() {
		return with(this.definition.withIdentity(Identity.ALWAYS, null).withNotNull(true));
	}

	@Override
	public IdentityColumn identityByDefault() {
		return with(this.definition.withIdentity(Identity.BY_DEFAULT, null).withNotNull(true));
	}

	@Override
	public Counting counting() {
		return Objects.requireNonNullElse(this.definition.counting(), Counting.USUAL);
	}

	/** Only an identity gives somebody an {@link IdentityColumn}. */
	@Override
	public IdentityColumn with(Counting counting) {
		return with(this.definition.withIdentity(this.definition.identity(), counting));
	}

	@Override
	public Column generatedAs(String expression) {
		return with(this.definition.withGeneratedAs(new Generated(expression, true)));
	}

	@Override
	public Column generatedVirtuallyAs(String expression) {
		return with(this.definition.withGeneratedAs(new Generated(expression, false)));
	}

	@Override
	public Column primaryKey() {
		return new ColumnValue(this.definition.withNotNull(true), this.rules).with(PrimaryKeyRule.of(name()));
	}

	@Override
	public Column unique() {
		return with(UniqueRule.of(name()));
	}

	@Override
	public Column check(String condition) {
		return with(new CheckRule(condition, true));
	}

	@Override
	public ReferencingColumn references(String table, String column) {
		QualifiedName other = Names.qualified(table);
		return with(new ForeignKeyRule(name(), other, List.of(Names.simple(column)), ForeignKeyOptions.DEFAULTS));
	}

	@Override
	public ReferencingColumn onDelete(ReferentialAction action) {
		ForeignKeyRule reference = reference();
		return withReference(reference.withOptions(reference.options().withOnDelete(action)));
	}

	@Override
	public ReferencingColumn onUpdate(ReferentialAction action) {
		ForeignKeyRule reference = reference();
		return withReference(reference.withOptions(reference.options().withOnUpdate(action)));
	}

	@Override
	public Column collate(String collation) {
		return with(this.definition.withCollation(Names.qualified(collation)));
	}

	@Override
	public Column comment(String comment) {
		return with(this.definition.withComment(comment));
	}

	@Override
	public void addTo(TableDraft table) {
		table.add(this);
	}

	/**
	 * The column, with a name for each of its constraints.
	 */
	NewColumn resolve(QualifiedName table, DefaultNames names) {
		ColumnDefinition column = checked();
		return new NewColumn(column,
				this.rules.stream()
					.map((rule) -> new ConstraintDefinition(names.constraint(table, rule, column.name()), rule))
					.toList());
	}

	/**
	 * The column, unless no database could have it.
	 */
	ColumnDefinition checked() {
		ColumnDefinition column = this.definition;
		long sources = Stream.of(column.defaultValue(), column.identity(), column.generatedAs())
			.filter(Objects::nonNull)
			.count();
		if (sources > 1) {
			throw new RefusedCallException(
					"the column %s has more than one of a default, an identity and a generated value"
						.formatted(column.name()),
					"Leave it one.");
		}
		if (column.identity() != null && !INTEGERS.contains(column.type())) {
			throw new RefusedCallException(
					"the column %s cannot be an identity: its type is no integer".formatted(column.name()),
					"Make it smallint(), integer() or bigint().");
		}
		return column;
	}

	private List<String> name() {
		return List.of(this.definition.name());
	}

	private ColumnValue with(ColumnDefinition changed) {
		return new ColumnValue(changed, this.rules);
	}

	private ColumnValue with(ConstraintRule rule) {
		List<ConstraintRule> more = new ArrayList<>(this.rules);
		more.add(rule);
		return new ColumnValue(this.definition, more);
	}

	/**
	 * The last rule: only {@link #references} gives somebody a {@link ReferencingColumn}.
	 */
	private ForeignKeyRule reference() {
		return (ForeignKeyRule) this.rules.get(this.rules.size() - 1);
	}

	private ColumnValue withReference(ForeignKeyRule rule) {
		return new ColumnValue(this.definition, this.rules.subList(0, this.rules.size() - 1)).with(rule);
	}

}
