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

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.NewColumn;
import dev.stillhead.schema.CheckRule;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.ForeignKeyRule;
import dev.stillhead.schema.Generated;
import dev.stillhead.schema.Identity;
import dev.stillhead.schema.PrimaryKeyRule;
import dev.stillhead.schema.ReferentialAction;
import dev.stillhead.schema.UniqueRule;
import dev.stillhead.schema.Value;

/**
 * Columns and values in Java source.
 */
final class JavaValues implements Value.Visitor<JavaCode> {

	private final JavaWords words;

	JavaValues(JavaWords words) {
		this.words = words;
	}

	/** A value; {@code null} for none. */
	JavaCode value(@Nullable Value value) {
		return (value != null) ? value.accept(this) : JavaCode.word("null");
	}

	@Override
	public JavaCode text(String value) {
		return new JavaText(value);
	}

	@Override
	public JavaCode number(BigDecimal value) {
		if (value.scale() == 0 && value.unscaledValue().bitLength() < Long.SIZE) {
			return JavaWords.number(value.longValueExact());
		}
		this.words.use(BigDecimal.class);
		return JavaCode.call("new BigDecimal", new JavaText(value.toPlainString()));
	}

	@Override
	public JavaCode truth(boolean value) {
		return JavaCode.word(Boolean.toString(value));
	}

	@Override
	public JavaCode bytes(String hex) {
		this.words.use(HexFormat.class);
		return JavaCode.call("HexFormat.of", List.of()).then("parseHex", new JavaText(hex));
	}

	@Override
	public JavaCode expression(String sql) {
		return this.words.sql(sql);
	}

	JavaCall column(NewColumn column) {
		return column(column.definition(), column.constraints(), List.of());
	}

	/**
	 * A column.
	 * @param column the column
	 * @param own the constraints that are said beside it, in their order
	 * @param primaryKey the columns of the table's primary key, which need not say that
	 * they take no null
	 */
	JavaCall column(ColumnDefinition column, List<ConstraintDefinition> own, List<String> primaryKey) {
		JavaCall call = this.words.word("column", this.words.name(column.name()), this.words.type(column.type()));
		boolean implied = column.identity() != null || primaryKey.contains(column.name())
				|| own.stream().anyMatch((constraint) -> constraint.rule() instanceof PrimaryKeyRule);
		if (column.notNull() && !implied) {
			call = call.then("notNull");
		}
		if (column.defaultValue() != null) {
			call = call.then("defaultTo", value(column.defaultValue()));
		}
		if (column.identity() != null) {
			call = JavaSequences.counting(
					call.then((column.identity() == Identity.ALWAYS) ? "identity" : "identityByDefault"),
					column.counting());
		}
		Generated generated = column.generatedAs();
		if (generated != null) {
			call = call.then(generated.stored() ? "generatedAs" : "generatedVirtuallyAs",
					new JavaText(generated.expression()));
		}
		if (column.collation() != null) {
			call = call.then("collate", this.words.name(column.collation()));
		}
		for (ConstraintDefinition constraint : own) {
			call = own(call, constraint);
		}
		return (column.comment() != null) ? call.then("comment", new JavaText(column.comment())) : call;
	}

	private JavaCall own(JavaCall column, ConstraintDefinition constraint) {
		if (constraint.rule() instanceof PrimaryKeyRule) {
			return column.then("primaryKey");
		}
		if (constraint.rule() instanceof UniqueRule) {
			return column.then("unique");
		}
		if (constraint.rule() instanceof CheckRule check) {
			return column.then("check", new JavaText(check.condition()));
		}
		ForeignKeyRule key = (ForeignKeyRule) constraint.rule();
		JavaCall references = column.then("references", this.words.name(key.table()),
				this.words.name(key.referenced().get(0)));
		return actions(references, key);
	}

	/** What a foreign key does when the other row goes or changes. */
	JavaCall actions(JavaCall key, ForeignKeyRule rule) {
		JavaCall call = key;
		if (rule.options().onDelete() != ReferentialAction.NO_ACTION) {
			call = new JavaCall(call, "onDelete",
					Stream
						.concat(Stream.of(this.words.constant(rule.options().onDelete().name())),
								this.words.names(rule.onDeleteColumns()).stream())
						.toList(),
					false);
		}
		if (rule.options().onUpdate() != ReferentialAction.NO_ACTION) {
			call = call.then("onUpdate", this.words.constant(rule.options().onUpdate().name()));
		}
		return call;
	}

}
