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

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;

/**
 * The scope of a target that says all there is to say.
 */
enum CompleteScope implements TargetScope {

	/** The only one. */
	INSTANCE;

	@Override
	public boolean canExpress(ObjectKind kind) {
		return true;
	}

	@Override
	public boolean gaveName(QualifiedName table, String constraintOrIndex) {
		return true;
	}

	@Override
	public boolean mentions(QualifiedName table, @Nullable String column, Aspect aspect) {
		return true;
	}

	@Override
	public Optional<String> formerName(QualifiedName table, @Nullable String column) {
		return Optional.empty();
	}

	@Override
	public Optional<String> origin(QualifiedName table, @Nullable String column) {
		return Optional.empty();
	}

}
