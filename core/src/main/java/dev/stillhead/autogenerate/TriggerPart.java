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
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.CreateTrigger;
import dev.stillhead.operation.DropTrigger;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TriggerPicture;

/**
 * A trigger. When it fires is set apart from what it does.
 *
 * @param picture the trigger
 */
record TriggerPart(TriggerPicture picture) implements Part {

	@Override
	public ObjectKind kind() {
		return ObjectKind.TRIGGER;
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
		return new TriggerPart(new TriggerPicture(name, this.picture.definition(), this.picture.firing(), comment()));
	}

	@Override
	public Part withComment(@Nullable String comment) {
		return new TriggerPart(new TriggerPicture(name(), this.picture.definition(), this.picture.firing(), comment));
	}

	/**
	 * Its name stands in its definition, so that it never does the same under another.
	 */
	@Override
	public Part anonymous() {
		return new TriggerPart(new TriggerPicture("", this.picture.definition(), TriggerPicture.Firing.ORIGIN, null));
	}

	/** Whether it hangs on single columns rather than on the table. */
	boolean looksAtColumns() {
		return this.picture.definition().contains(" UPDATE OF ") || this.picture.definition().contains(" WHEN (");
	}

	@Override
	public Part following(Following rename) {
		return new TriggerPart(new TriggerPicture(name(), rename.definitions().apply(this.picture.definition()),
				this.picture.firing(), comment()));
	}

	@Override
	public boolean mentions(String column) {
		return ExpressionText.contains(this.picture.definition(), column);
	}

	@Override
	public String text() {
		return "";
	}

	@Override
	public String sqlKind() {
		return "TRIGGER";
	}

	@Override
	public MigrateOperation create(QualifiedName table, Vocabulary words) {
		return new CreateTrigger(Vocabulary.LOCATION, words.name(table), name(), definition(words));
	}

	@Override
	public MigrateOperation drop(QualifiedName table, Vocabulary words) {
		return new DropTrigger(Vocabulary.LOCATION, words.name(table), name(), definition(words), false);
	}

	private String definition(Vocabulary words) {
		return words.names().expression(this.picture.definition());
	}

	@Override
	public MigrateOperation rename(QualifiedName table, String newName, Vocabulary words) {
		return Vocabulary.statement(renameSql(table, name(), newName, words), renameSql(table, newName, name(), words));
	}

	private static String renameSql(QualifiedName table, String name, String newName, Vocabulary words) {
		return "ALTER TRIGGER " + words.sql(name) + " ON " + words.sql(table) + " RENAME TO " + words.sql(newName);
	}

	/** Lets it fire in other sessions than before, if it does. */
	List<MigrateOperation> firing(QualifiedName table, TriggerPicture.Firing before, Vocabulary words) {
		if (before == this.picture.firing()) {
			return List.of();
		}
		return List
			.of(Vocabulary.statement(firingSql(table, this.picture.firing(), words), firingSql(table, before, words)));
	}

	private String firingSql(QualifiedName table, TriggerPicture.Firing firing, Vocabulary words) {
		String when = switch (firing) {
			case ORIGIN -> "ENABLE";
			case DISABLED -> "DISABLE";
			default -> "ENABLE " + firing.name().toUpperCase(Locale.ROOT);
		};
		return "ALTER TABLE " + words.sql(table) + " " + when + " TRIGGER " + words.sql(name());
	}

}
