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
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequencePicture;

/**
 * The scope of several targets that make one schema together. Of a table, those decide
 * that say where it comes from; where none does, all do. What one of them has no words
 * for is left alone, for another one may have meant to add to it.
 */
final class JointScope implements TargetScope {

	private final List<TargetScope> scopes;

	private JointScope(List<TargetScope> scopes) {
		this.scopes = List.copyOf(scopes);
	}

	/**
	 * The scope of some targets.
	 * @param targets the targets, at least one
	 * @return their scope
	 */
	static TargetScope of(List<TargetSchema> targets) {
		List<TargetScope> scopes = targets.stream().map(TargetSchema::scope).toList();
		return (scopes.size() == 1) ? scopes.get(0) : new JointScope(scopes);
	}

	@Override
	public boolean canExpress(ObjectKind kind) {
		return this.scopes.stream().allMatch((scope) -> scope.canExpress(kind));
	}

	@Override
	public boolean gaveName(QualifiedName table, String constraintOrIndex) {
		return ofTable(table, (scope) -> scope.gaveName(table, constraintOrIndex));
	}

	@Override
	public boolean mentions(QualifiedName table, @Nullable String column, Aspect aspect) {
		return ofTable(table, (scope) -> scope.mentions(table, column, aspect));
	}

	private boolean ofTable(QualifiedName table, Predicate<TargetScope> question) {
		List<TargetScope> owners = this.scopes.stream()
			.filter((scope) -> scope.origin(table, null).isPresent())
			.toList();
		return (owners.isEmpty() ? this.scopes : owners).stream().anyMatch(question);
	}

	@Override
	public Optional<String> formerName(QualifiedName table, @Nullable String column) {
		return this.scopes.stream().flatMap((scope) -> scope.formerName(table, column).stream()).findFirst();
	}

	@Override
	public List<SequencePicture.Owner> numbers(QualifiedName sequence) {
		return this.scopes.stream().flatMap((scope) -> scope.numbers(sequence).stream()).toList();
	}

	@Override
	public Optional<String> origin(QualifiedName table, @Nullable String column) {
		return this.scopes.stream().flatMap((scope) -> scope.origin(table, column).stream()).findFirst();
	}

}
