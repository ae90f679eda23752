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
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.CreateView;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.ReplaceView;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.ViewPicture;

/**
 * Views that come, go, change, or make room for a change of what they look at.
 */
final class ViewSteps {

	private final Transition transition;

	private final OperationPlan plan;

	/** Views that are there before and after and are made anew nevertheless. */
	private final Set<QualifiedName> remade = new LinkedHashSet<>();

	ViewSteps(Transition transition) {
		this.transition = transition;
		this.plan = transition.plan();
	}

	void plan() {
		findRemade();
		ordered(this.transition.after()).stream().filter(this::comes).forEach(this::create);
		List<ViewPicture> going = new ArrayList<>(ordered(this.transition.before()));
		Collections.reverse(going);
		going.stream().filter(this::goes).forEach(this::drop);
		ByName.compare(this.transition.before().views(), this.transition.after().views(), ViewPicture::name)
			.common(this::change);
	}

	private void findRemade() {
		ByName.compare(this.transition.before().views(), this.transition.after().views(), ViewPicture::name)
			.common((was, is) -> {
				if (this.transition.remakes().isRemade(was) || !isReplaceable(was, is)) {
					this.remade.add(is.name());
				}
			});
		boolean more = true;
		while (more) {
			more = this.transition.before()
				.views()
				.stream()
				.filter((view) -> after(view.name()) != null && looksAtMovingView(view))
				.map((view) -> this.remade.add(view.name()))
				.reduce(false, Boolean::logicalOr);
		}
	}

	private boolean looksAtMovingView(ViewPicture view) {
		return this.transition.before()
			.views()
			.stream()
			.anyMatch((other) -> !other.name().equals(view.name()) && goes(other) && looksAt(view, other));
	}

	/** Whether the server lets each of two views take the place of the other. */
	private static boolean isReplaceable(ViewPicture was, ViewPicture is) {
		if (was.equals(is)) {
			return true;
		}
		boolean sameQuery = was.query().equals(is.query());
		return was.materialized() == is.materialized() && (sameQuery || !is.materialized())
				&& shape(is).equals(shape(was));
	}

	private static List<String> shape(ViewPicture view) {
		return view.columns().stream().map((column) -> column.name() + " " + column.type()).toList();
	}

	private boolean comes(ViewPicture view) {
		return before(view.name()) == null || this.remade.contains(view.name());
	}

	private boolean goes(ViewPicture view) {
		return after(view.name()) == null || this.remade.contains(view.name());
	}

	private @Nullable ViewPicture before(QualifiedName name) {
		return find(this.transition.before(), name);
	}

	private @Nullable ViewPicture after(QualifiedName name) {
		return find(this.transition.after(), name);
	}

	private static @Nullable ViewPicture find(DatabaseSchema picture, QualifiedName name) {
		return picture.views().stream().filter((view) -> view.name().equals(name)).findFirst().orElse(null);
	}

	private static boolean looksAt(ViewPicture view, ViewPicture other) {
		return ExpressionText.mentions(view.query(), other.name().name());
	}

	/** All views, those that others look at first. */
	private static List<ViewPicture> ordered(DatabaseSchema picture) {
		Map<String, ViewPicture> left = new TreeMap<>();
		picture.views().forEach((view) -> left.put(view.name().toString(), view));
		List<ViewPicture> ordered = new ArrayList<>();
		while (!left.isEmpty()) {
			ViewPicture next = left.values()
				.stream()
				.filter((view) -> left.values()
					.stream()
					.noneMatch((other) -> !other.equals(view) && looksAt(view, other)))
				.findFirst()
				.orElseGet(() -> left.values().iterator().next());
			ordered.add(next);
			left.remove(next.name().toString());
		}
		return ordered;
	}

	private void create(ViewPicture view) {
		made(view, this.transition.wordsAfter()).forEach((operation) -> this.plan.add(Phase.CREATE_VIEWS, operation));
	}

	private void drop(ViewPicture view) {
		List<MigrateOperation> made = new ArrayList<>(made(view, this.transition.wordsBefore()));
		MigrateOperation first = made.remove(0);
		Collections.reverse(made);
		made.forEach((operation) -> this.plan.add(Phase.DROP_VIEWS, operation.reverse()));
		this.plan.add(Phase.DROP_VIEWS, first.reverse());
	}

	/** A view and all that belongs to it. */
	private static List<MigrateOperation> made(ViewPicture view, Vocabulary words) {
		List<MigrateOperation> operations = new ArrayList<>();
		operations.add(new CreateView(Vocabulary.LOCATION, words.name(view.name()), query(view), view.materialized()));
		operations.addAll(options(view, Map.of(), view.options(), words));
		view.indexes().forEach((index) -> operations.add(new IndexPart(index).create(view.name(), words)));
		for (Part part : parts(view)) {
			if (part instanceof TriggerPart trigger) {
				operations.add(trigger.create(view.name(), words));
			}
			if (part.comment() != null) {
				operations.add(part.withComment(null).comment(view.name(), part.comment(), words));
			}
		}
		for (ColumnPicture column : view.columns()) {
			operations.addAll(column(view, column, null, column.comment(), words));
		}
		if (view.comment() != null) {
			operations.add(ObjectSql.comment(kind(view) + words.sql(view.name()), null, view.comment(), words));
		}
		return operations;
	}

	private static List<Part> parts(ViewPicture view) {
		List<Part> parts = new ArrayList<>();
		view.indexes().forEach((index) -> parts.add(new IndexPart(index)));
		view.triggers().forEach((trigger) -> parts.add(new TriggerPart(trigger)));
		return parts;
	}

	private static List<MigrateOperation> column(ViewPicture view, ColumnPicture column, @Nullable String was,
			@Nullable String is, Vocabulary words) {
		return Objects.equals(was, is) ? List.of() : List
			.of(ObjectSql.comment("COLUMN " + words.sql(view.name()) + "." + words.sql(column.name()), was, is, words));
	}

	private void change(ViewPicture was, ViewPicture is) {
		if (this.remade.contains(is.name()) || was.equals(is)) {
			return;
		}
		Vocabulary words = this.transition.wordsAfter();
		if (!was.query().equals(is.query())) {
			this.plan.add(Phase.CREATE_VIEWS,
					new ReplaceView(Vocabulary.LOCATION, words.name(is.name()), query(is), query(was)));
		}
		this.plan.add(Phase.CREATE_VIEWS, options(is, was.options(), is.options(), words));
		if (!Objects.equals(was.comment(), is.comment())) {
			this.plan.add(Phase.COMMENTS,
					ObjectSql.comment(kind(is) + words.sql(is.name()), was.comment(), is.comment(), words));
		}
		ByName.compare(was.columns(), is.columns(), ColumnPicture::name)
			.common((before, after) -> this.plan.add(Phase.COMMENTS,
					column(is, after, before.comment(), after.comment(), words)));
		new PartSteps(this.transition).change(is.name(), parts(was), parts(is));
	}

	private static List<MigrateOperation> options(ViewPicture view, Map<String, String> was, Map<String, String> is,
			Vocabulary words) {
		if (was.equals(is)) {
			return List.of();
		}
		String alter = "ALTER " + kind(view) + words.sql(view.name());
		return List.of(Vocabulary.statement(ObjectSql.parameters(alter + " ", was, is),
				ObjectSql.parameters(alter + " ", is, was)));
	}

	private static String kind(ViewPicture view) {
		return view.materialized() ? "MATERIALIZED VIEW " : "VIEW ";
	}

	private static String query(ViewPicture view) {
		String query = view.query().strip();
		return query.endsWith(";") ? query.substring(0, query.length() - 1) : query;
	}

}
