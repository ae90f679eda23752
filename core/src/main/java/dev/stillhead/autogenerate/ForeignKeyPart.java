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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ConstraintRule;
import dev.stillhead.schema.ForeignKeyOptions;
import dev.stillhead.schema.ForeignKeyPicture;
import dev.stillhead.schema.ForeignKeyRule;

/**
 * A foreign key.
 *
 * @param picture the key
 */
record ForeignKeyPart(ForeignKeyPicture picture) implements RulePart {

	@Override
	public ObjectKind kind() {
		return ObjectKind.FOREIGN_KEY;
	}

	@Override
	public String name() {
		return this.picture.name();
	}

	@Override
	public @Nullable String comment() {
		return this.picture.comment();
	}

	@Override
	public Part withName(String name) {
		return with(name, comment());
	}

	@Override
	public Part withComment(@Nullable String comment) {
		return with(name(), comment);
	}

	private Part with(String name, @Nullable String comment) {
		ForeignKeyPicture key = this.picture;
		return new ForeignKeyPart(new ForeignKeyPicture(name, key.columns(), key.table(), key.referenced(),
				key.options(), key.onDeleteColumns(), key.period(), key.enforced(), comment));
	}

	@Override
	public Part following(Following rename) {
		ForeignKeyPicture key = this.picture;
		return new ForeignKeyPart(new ForeignKeyPicture(key.name(), rename.all(key.columns()),
				rename.tables().apply(key.table()), rename.others(key.table(), key.referenced()), key.options(),
				rename.all(key.onDeleteColumns()), key.period(), key.enforced(), key.comment()));
	}

	@Override
	public boolean mentions(String column) {
		return this.picture.columns().contains(column);
	}

	@Override
	public String text() {
		ForeignKeyPicture key = this.picture;
		return "(%s) references %s (%s)".formatted(String.join(", ", key.columns()), key.table(),
				String.join(", ", key.referenced())) + (key.options().matchFull() ? " match full" : "")
				+ PartText.action(" on delete ", key.options().onDelete())
				+ PartText.action(" on update ", key.options().onUpdate()) + PartText.deferral(key.options().deferral())
				+ PartText.validity(key.options().validated(), key.enforced());
	}

	/** Of what is not enforced nobody says that it is not valid, as the server does. */
	@Override
	public @Nullable ConstraintRule rule(Vocabulary words) {
		ForeignKeyPicture key = this.picture;
		if (key.period()) {
			return null;
		}
		ForeignKeyOptions options = key.enforced() ? key.options() : key.options().withValidated(true);
		return new ForeignKeyRule(key.columns(), words.name(key.table()), List.copyOf(key.referenced()), options,
				key.onDeleteColumns(), key.enforced());
	}

	@Override
	public String sql(Vocabulary words) {
		return ConstraintSql.of(this.picture, words);
	}

}
