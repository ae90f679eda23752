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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;

/**
 * A target that lacks words, as entities do.
 *
 * @param wordless the kinds that it cannot express
 * @param silent the sides that it never mentions
 * @param named which names people have given
 * @param formerNames former names by whole names
 */
record LimitedScope(Set<ObjectKind> wordless, Set<Aspect> silent, Predicate<String> named,
		Map<String, String> formerNames) implements TargetScope {

	/** What entities can say: little. */
	static final LimitedScope ENTITIES = new LimitedScope(
			Set.of(ObjectKind.SCHEMA, ObjectKind.EXTENSION, ObjectKind.DOMAIN, ObjectKind.VIEW, ObjectKind.FUNCTION,
					ObjectKind.TRIGGER, ObjectKind.EXCLUSION, ObjectKind.PARTIAL_INDEX, ObjectKind.EXPRESSION_INDEX,
					ObjectKind.COVERING_INDEX, ObjectKind.SPECIAL_INDEX, ObjectKind.STORAGE, ObjectKind.FAMILY),
			Set.of(Aspect.values()), (name) -> !name.matches("(FK|UK|IDX)[0-9a-z]{10,}"), Map.of());

	LimitedScope formerly(String name, String former) {
		return new LimitedScope(this.wordless, this.silent, this.named, Map.of(name, former));
	}

	LimitedScope expressing(ObjectKind kind) {
		Set<ObjectKind> fewer = new HashSet<>(this.wordless);
		fewer.remove(kind);
		return new LimitedScope(fewer, this.silent, this.named, this.formerNames);
	}

	LimitedScope mentioning(Aspect aspect) {
		Set<Aspect> fewer = new HashSet<>(this.silent);
		fewer.remove(aspect);
		return new LimitedScope(this.wordless, fewer, this.named, this.formerNames);
	}

	@Override
	public boolean canExpress(ObjectKind kind) {
		return !this.wordless.contains(kind);
	}

	@Override
	public boolean gaveName(QualifiedName table, String constraintOrIndex) {
		return this.named.test(constraintOrIndex);
	}

	@Override
	public boolean mentions(QualifiedName table, @Nullable String column, Aspect aspect) {
		return !this.silent.contains(aspect);
	}

	@Override
	public Optional<String> formerName(QualifiedName table, @Nullable String column) {
		return Optional.ofNullable(this.formerNames.get(table + ((column != null) ? "." + column : "")));
	}

	@Override
	public Optional<String> origin(QualifiedName table, @Nullable String column) {
		return Optional.of("Entity" + ((column != null) ? "." + column : ""));
	}

}
