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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.CreateFunction;
import dev.stillhead.operation.DropFunction;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.ReplaceFunction;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.FunctionPicture;
import dev.stillhead.schema.GeneratedPicture;
import dev.stillhead.schema.TablePicture;

/**
 * Functions and procedures that come, go and change.
 */
final class FunctionSteps {

	private static final Pattern RETURNS = Pattern.compile("^ RETURNS .*$", Pattern.MULTILINE);

	private final Transition transition;

	private final OperationPlan plan;

	private final Vocabulary words;

	FunctionSteps(Transition transition) {
		this.transition = transition;
		this.plan = transition.plan();
		this.words = transition.wordsAfter();
	}

	void plan() {
		ByName
			.compare(this.transition.before().functions(), this.transition.after().functions(),
					(function) -> List.of(function.name(), function.arguments()))
			.added((function) -> {
				this.plan.add(phase(function), create(function));
				comment(function, null);
			})
			.removed((function) -> this.plan.add(Phase.DROP_FUNCTIONS, gone(function)))
			.common(this::change);
	}

	private void change(FunctionPicture was, FunctionPicture is) {
		if (!was.definition().equals(is.definition())) {
			if (was.procedure() || is.procedure() || !returned(was).equals(returned(is))) {
				this.plan.add(phase(is), gone(was));
				this.plan.add(phase(is), create(is));
				comment(is, null);
				return;
			}
			this.plan.add(phase(is),
					new ReplaceFunction(Vocabulary.LOCATION, signature(is), definition(is), definition(was)));
		}
		if (!Objects.equals(was.comment(), is.comment())) {
			comment(is, was.comment());
		}
	}

	/** A function that returns something else is another function. */
	private static String returned(FunctionPicture function) {
		Matcher returns = RETURNS.matcher(function.definition());
		return returns.find() ? returns.group() : "";
	}

	/** What tables call comes before them; what looks at tables comes after them. */
	private Phase phase(FunctionPicture function) {
		String name = function.name().name();
		boolean called = this.transition.after()
			.tables()
			.stream()
			.flatMap(FunctionSteps::expressions)
			.anyMatch((expression) -> ExpressionText.contains(expression, name));
		return called ? Phase.EARLY_FUNCTIONS : Phase.LATE_FUNCTIONS;
	}

	private static Stream<String> expressions(TablePicture table) {
		Stream<String> columns = table.columns().stream().map(FunctionSteps::expressions);
		Stream<String> parts = TableParts.of(table)
			.stream()
			.filter((part) -> part.kind() != ObjectKind.TRIGGER)
			.map(Part::text);
		return Stream.concat(columns, parts);
	}

	private static String expressions(ColumnPicture column) {
		GeneratedPicture generated = column.generated();
		return column.defaultValue() + " " + ((generated != null) ? generated.expression() : "");
	}

	private MigrateOperation create(FunctionPicture function) {
		return function.procedure() ? Vocabulary.statement(definition(function), dropSql(function))
				: new CreateFunction(Vocabulary.LOCATION, signature(function), definition(function));
	}

	/** Its comment comes back with it. */
	private List<MigrateOperation> gone(FunctionPicture function) {
		List<MigrateOperation> operations = new ArrayList<>(
				ObjectSql.uncommented(commented(function), function.comment(), this.words));
		operations.add(drop(function));
		return operations;
	}

	private MigrateOperation drop(FunctionPicture function) {
		return function.procedure() ? Vocabulary.statement(dropSql(function), definition(function))
				: new DropFunction(Vocabulary.LOCATION, signature(function), definition(function), false);
	}

	private String dropSql(FunctionPicture function) {
		return "DROP PROCEDURE " + signature(function);
	}

	private String definition(FunctionPicture function) {
		return function.definition().strip();
	}

	private String signature(FunctionPicture function) {
		return this.words.sql(function.name()) + "(" + this.words.names().expression(function.arguments()) + ")";
	}

	private void comment(FunctionPicture function, @Nullable String was) {
		if (function.comment() != null || was != null) {
			this.plan.add(Phase.COMMENTS, ObjectSql.comment(commented(function), was, function.comment(), this.words));
		}
	}

	private String commented(FunctionPicture function) {
		return (function.procedure() ? "PROCEDURE " : "FUNCTION ") + signature(function);
	}

}
