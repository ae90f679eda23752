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
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.ColumnRef;
import dev.stillhead.operation.CreateEnum;
import dev.stillhead.operation.DropEnum;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.ReplaceEnum;
import dev.stillhead.schema.DomainPicture;
import dev.stillhead.schema.EnumPicture;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TablePicture;

/**
 * Enum types and domains that come, go and change.
 */
final class TypeSteps {

	private final Transition transition;

	private final OperationPlan plan;

	private final Vocabulary words;

	TypeSteps(Transition transition) {
		this.transition = transition;
		this.plan = transition.plan();
		this.words = transition.wordsAfter();
	}

	void plan() {
		ByName.compare(this.transition.before().enums(), this.transition.after().enums(), EnumPicture::name)
			.added((type) -> {
				this.plan.add(Phase.CREATE_TYPES, new CreateEnum(Vocabulary.LOCATION, type(type)));
				comment("TYPE", type.name(), null, type.comment());
			})
			.removed((type) -> {
				this.plan.add(Phase.DROP_TYPES, uncommented("TYPE", type.name(), type.comment()));
				this.plan.add(Phase.DROP_TYPES,
						new DropEnum(Vocabulary.LOCATION, this.words.name(type.name()), type(type), false));
			})
			.common(this::change);
		ByName.compare(this.transition.before().domains(), this.transition.after().domains(), DomainPicture::name)
			.added(this::create)
			.removed(this::drop)
			.common(this::change);
	}

	private EnumType type(EnumPicture picture) {
		return new EnumType(this.words.name(picture.name()), picture.values());
	}

	private void change(EnumPicture was, EnumPicture is) {
		boolean extended = EnumValues.isExtended(was.values(), is.values());
		if (was.values().equals(is.values()) || extended) {
			comment("TYPE", is.name(), was.comment(), is.comment());
			if (!was.values().equals(is.values())) {
				this.plan.add(Phase.ENUM_VALUES, EnumValues.added(was, is, this.words));
			}
			return;
		}
		this.plan.add(Phase.CREATE_TYPES, uncommented("TYPE", was.name(), was.comment()));
		comment("TYPE", is.name(), null, is.comment());
		List<ColumnRef> users = users(is.name());
		this.plan.add(Phase.CREATE_TYPES,
				users.isEmpty() ? replaced(was, is) : List.of(new ReplaceEnum(Vocabulary.LOCATION, type(is), users)));
	}

	/** A type of no column is simply another one. */
	private List<MigrateOperation> replaced(EnumPicture was, EnumPicture is) {
		return List.of(new DropEnum(Vocabulary.LOCATION, this.words.name(was.name()), type(was), false),
				new CreateEnum(Vocabulary.LOCATION, type(is)));
	}

	/** The columns of a type that are there all the time. */
	private List<ColumnRef> users(QualifiedName type) {
		List<ColumnRef> users = new ArrayList<>();
		for (TablePicture table : this.transition.before().tables()) {
			if (this.transition.after().table(table.name()).isEmpty()) {
				continue;
			}
			table.columns()
				.stream()
				.filter((column) -> QuotedNames.isWrittenAs(type, column.type()))
				.filter((column) -> column.generated() == null)
				.filter((column) -> !this.transition.remakes().isRemade(table.name(), column.name()))
				.forEach((column) -> users.add(new ColumnRef(this.words.name(table.name()), column.name())));
		}
		return users;
	}

	private void create(DomainPicture domain) {
		this.plan.add(Phase.CREATE_TYPES, new DomainWords(this.words).creation(domain));
		comment("DOMAIN", domain.name(), null, domain.comment());
	}

	private void drop(DomainPicture domain) {
		List<MigrateOperation> made = new ArrayList<>(new DomainWords(this.transition.wordsBefore()).creation(domain));
		Collections.reverse(made);
		List<MigrateOperation> undone = made.stream().flatMap((operation) -> operation.reverse().stream()).toList();
		this.plan.addFirst(Phase.DROP_TYPES, undone);
		this.plan.addFirst(Phase.DROP_TYPES, uncommented("DOMAIN", domain.name(), domain.comment()));
	}

	private void change(DomainPicture was, DomainPicture is) {
		comment("DOMAIN", is.name(), was.comment(), is.comment());
		this.plan.add(Phase.CREATE_TYPES, new DomainWords(this.words).change(was, is));
	}

	private List<MigrateOperation> uncommented(String kind, QualifiedName name, @Nullable String comment) {
		return ObjectSql.uncommented(kind + " " + this.words.sql(name), comment, this.words);
	}

	private void comment(String kind, QualifiedName name, @Nullable String was, @Nullable String is) {
		if (!Objects.equals(was, is)) {
			this.plan.add(Phase.COMMENTS, ObjectSql.comment(kind + " " + this.words.sql(name), was, is, this.words));
		}
	}

}
