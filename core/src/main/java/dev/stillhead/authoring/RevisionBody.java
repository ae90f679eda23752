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

package dev.stillhead.authoring;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a new revision does, where somebody knows it already. The texts are in the format
 * of the revision: SQL, or the statements of a Java method from the first column on.
 *
 * @param upgrade what goes up
 * @param downgrade what comes back; empty if there is nothing to undo; null for none: an
 * SQL revision is then irreversible, and a Java revision reverses its upgrade
 * @param imports what a Java revision needs beside {@code Migration},
 * {@code MigrationRevision} and {@code Operations}, for example
 * {@code java.math.BigDecimal} or {@code static dev.stillhead.operation.Ddl.column}
 * @param transactional whether it runs in a transaction
 */
public record RevisionBody(String upgrade, @Nullable String downgrade, List<String> imports, boolean transactional) {

	/**
	 * Copies the imports.
	 */
	public RevisionBody {
		Objects.requireNonNull(upgrade, "'upgrade' must not be null");
		imports = List.copyOf(imports);
	}

	/**
	 * A body that runs in a transaction and needs no imports.
	 * @param upgrade what goes up
	 * @param downgrade what comes back; null for none
	 * @return the body
	 */
	public static RevisionBody of(String upgrade, @Nullable String downgrade) {
		return new RevisionBody(upgrade, downgrade, List.of(), true);
	}

}
