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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ConstraintRule;
import dev.stillhead.schema.KeyPicture;
import dev.stillhead.schema.PrimaryKeyRule;
import dev.stillhead.schema.UniqueRule;

/**
 * A primary key or a unique constraint.
 *
 * @param picture the key
 * @param primary whether it is the primary key
 */
record KeyPart(KeyPicture picture, boolean primary) implements RulePart {

	@Override
	public ObjectKind kind() {
		return this.primary ? ObjectKind.PRIMARY_KEY : ObjectKind.UNIQUE;
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
		KeyPicture key = this.picture;
		return new KeyPart(new KeyPicture(name, key.columns(), key.include(), key.nullsNotDistinct(),
				key.withoutOverlaps(), key.deferral(), key.storage(), comment), this.primary);
	}

	@Override
	public Part following(Following rename) {
		KeyPicture key = this.picture;
		return new KeyPart(new KeyPicture(key.name(), rename.all(key.columns()), rename.all(key.include()),
				key.nullsNotDistinct(), key.withoutOverlaps(), key.deferral(), key.storage(), key.comment()),
				this.primary);
	}

	/** Whether one index could serve this key and another. */
	boolean doesTheSameAs(KeyPicture other) {
		KeyPicture key = this.picture;
		return key.columns().equals(other.columns()) && key.include().equals(other.include())
				&& key.nullsNotDistinct() == other.nullsNotDistinct() && key.deferral().equals(other.deferral());
	}

	@Override
	public boolean mentions(String column) {
		return this.picture.columns().contains(column) || this.picture.include().contains(column);
	}

	@Override
	public String text() {
		KeyPicture key = this.picture;
		return "(" + String.join(", ", key.columns()) + ")"
				+ (key.include().isEmpty() ? "" : " include (" + String.join(", ", key.include()) + ")")
				+ (key.nullsNotDistinct() ? " nulls not distinct" : "") + PartText.deferral(key.deferral())
				+ (key.storage().isEmpty() ? "" : " with " + ObjectSql.parameters(key.storage()));
	}

	@Override
	public @Nullable ConstraintRule rule(Vocabulary words) {
		KeyPicture key = this.picture;
		if (key.withoutOverlaps() || !IndexPart.areWords(key.storage())) {
			return null;
		}
		return this.primary ? new PrimaryKeyRule(key.columns(), key.include(), key.deferral(), key.storage())
				: new UniqueRule(key.columns(), key.nullsNotDistinct(), key.include(), key.deferral(), key.storage());
	}

	@Override
	public String sql(Vocabulary words) {
		return ConstraintSql.of(this.picture, this.primary, words);
	}

}
