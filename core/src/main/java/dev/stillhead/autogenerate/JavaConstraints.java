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

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.stillhead.operation.DefaultNames;
import dev.stillhead.schema.CheckRule;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.ConstraintRule;
import dev.stillhead.schema.ConstraintRuleVisitor;
import dev.stillhead.schema.Deferral;
import dev.stillhead.schema.ExclusionRule;
import dev.stillhead.schema.ForeignKeyRule;
import dev.stillhead.schema.IndexDefinition;
import dev.stillhead.schema.IndexShape;
import dev.stillhead.schema.IndexTerm;
import dev.stillhead.schema.NullsOrder;
import dev.stillhead.schema.PrimaryKeyRule;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.UniqueRule;

/**
 * Constraints and indexes in Java source. A name that they would get anyway is left out.
 */
final class JavaConstraints implements ConstraintRuleVisitor<JavaCall> {

	private final JavaWords words;

	private final JavaValues values;

	/** Names that were in use at some time: who comes later gets a digit. */
	private final Set<QualifiedName> used = new HashSet<>();

	JavaConstraints(JavaWords words, JavaValues values) {
		this.words = words;
		this.values = values;
	}

	/** A constraint that comes. */
	JavaCall coming(QualifiedName table, ConstraintDefinition constraint) {
		boolean free = this.used.add(table.sibling(constraint.name()));
		return constraint(table, constraint, free);
	}

	/** A constraint that goes; nobody else's name is in its way. */
	JavaCall going(QualifiedName table, ConstraintDefinition constraint) {
		return constraint(table, constraint, true);
	}

	private JavaCall constraint(QualifiedName table, ConstraintDefinition constraint, boolean free) {
		ConstraintRule rule = constraint.rule();
		boolean byDefault = free && new DefaultNames().constraint(table, rule, null).equals(constraint.name());
		return named(rule.accept(this), constraint.name(), byDefault);
	}

	private JavaCall named(JavaCall call, String name, boolean byDefault) {
		return byDefault ? call : call.then("named", this.words.name(name));
	}

	/** An index that comes. */
	JavaCall coming(QualifiedName table, IndexDefinition index, boolean concurrently) {
		boolean free = this.used.add(table.sibling(index.name()));
		return index(table, index, concurrently, free);
	}

	/** An index that goes. */
	JavaCall going(QualifiedName table, IndexDefinition index, boolean concurrently) {
		return index(table, index, concurrently, true);
	}

	/**
	 * Takes a name without saying it: that of a table, or of what stands beside a column.
	 */
	void use(QualifiedName name) {
		this.used.add(name);
	}

	private JavaCall index(QualifiedName table, IndexDefinition index, boolean concurrently, boolean free) {
		IndexShape shape = index.shape();
		JavaCall call = this.words.word("index", keys(shape.terms()));
		if (shape.unique()) {
			call = call.then("unique");
		}
		if (shape.nullsNotDistinct()) {
			call = call.then("nullsNotDistinct");
		}
		if (shape.where() != null) {
			call = call.then("where", new JavaText(shape.where()));
		}
		if (!shape.include().isEmpty()) {
			call = new JavaCall(call, "include", this.words.names(shape.include()), false);
		}
		if (shape.method() != null) {
			call = call.then("using", this.words.name(shape.method()));
		}
		call = stored(call, shape.storage());
		if (concurrently) {
			call = call.then("concurrently");
		}
		return named(call, index.name(), free && new DefaultNames().index(table, shape).equals(index.name()));
	}

	private static JavaCall stored(JavaCall call, Map<String, String> storage) {
		JavaCall stored = call;
		for (var parameter : storage.entrySet()) {
			stored = stored.then("with", new JavaText(parameter.getKey()), parameter(parameter.getValue()));
		}
		return stored;
	}

	/** The value of a storage parameter. */
	static JavaCode parameter(String value) {
		return value.matches("0|[1-9]\\d{0,8}") ? JavaCode.word(value) : new JavaText(value);
	}

	/** Columns by their names alone, if that is all that is to say of them. */
	List<JavaCode> keys(List<IndexTerm> terms) {
		boolean plain = terms.stream().allMatch((term) -> term.equals(IndexTerm.column(term.text())));
		return terms.stream().map((term) -> plain ? this.words.name(term.text()) : key(term)).toList();
	}

	private JavaCall key(IndexTerm term) {
		JavaCall call = this.words.word("key",
				term.expression() ? this.words.sql(term.text()) : this.words.name(term.text()));
		if (term.descending()) {
			call = call.then("desc");
		}
		if (term.nulls() != null) {
			call = call.then((term.nulls() == NullsOrder.FIRST) ? "nullsFirst" : "nullsLast");
		}
		if (term.opclass() != null) {
			call = call.then("opclass", this.words.name(term.opclass()));
		}
		return (term.collation() != null) ? call.then("collate", this.words.name(term.collation())) : call;
	}

	@Override
	public JavaCall primaryKey(PrimaryKeyRule rule) {
		JavaCall call = included(columns("primaryKey", rule.columns()), rule.include());
		return deferred(stored(call, rule.storage()), rule.deferral());
	}

	@Override
	public JavaCall unique(UniqueRule rule) {
		JavaCall call = columns("unique", rule.columns());
		call = rule.nullsNotDistinct() ? call.then("nullsNotDistinct") : call;
		return deferred(stored(included(call, rule.include()), rule.storage()), rule.deferral());
	}

	@Override
	public JavaCall check(CheckRule rule) {
		JavaCall call = this.words.word("check", new JavaText(rule.condition()));
		return validity(call, rule.validated(), rule.enforced());
	}

	private static JavaCall validity(JavaCall call, boolean validated, boolean enforced) {
		if (!enforced) {
			return call.then("notEnforced");
		}
		return validated ? call : call.then("notValid");
	}

	@Override
	public JavaCall foreignKey(ForeignKeyRule rule) {
		List<JavaCode> other = Stream
			.concat(Stream.of(this.words.name(rule.table())), this.words.names(rule.referenced()).stream())
			.toList();
		JavaCall call = new JavaCall(columns("foreignKey", rule.columns()), "references", other, false);
		call = this.values.actions(call, rule);
		call = rule.options().matchFull() ? call.then("matchFull") : call;
		call = deferred(call, rule.options().deferral());
		return validity(call, rule.options().validated(), rule.enforced());
	}

	@Override
	public JavaCall exclusion(ExclusionRule rule) {
		List<JavaCall> terms = rule.terms()
			.stream()
			.map((term) -> key(term.term()).then("with", new JavaText(term.operator())))
			.toList();
		JavaCall call = included(this.words.word("exclude", terms), rule.include());
		call = rule.method().equals("gist") ? call : call.then("using", new JavaText(rule.method()));
		call = (rule.where() != null) ? call.then("where", new JavaText(rule.where())) : call;
		return deferred(call, rule.deferral());
	}

	private JavaCall columns(String word, List<String> columns) {
		return this.words.word(word, this.words.names(columns));
	}

	private JavaCall included(JavaCall call, List<String> columns) {
		return columns.isEmpty() ? call : new JavaCall(call, "include", this.words.names(columns), false);
	}

	private static JavaCall deferred(JavaCall call, Deferral deferral) {
		return switch (deferral) {
			case NOT_DEFERRABLE -> call;
			case DEFERRABLE -> call.then("deferrable");
			case INITIALLY_DEFERRED -> call.then("deferrable").then("initiallyDeferred");
		};
	}

}
