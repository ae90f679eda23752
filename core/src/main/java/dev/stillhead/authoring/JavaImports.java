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

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.stillhead.operation.Ddl;
import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRevision;
import dev.stillhead.operation.Operations;

/**
 * The imports of a new Java revision.
 */
final class JavaImports {

	private static final String STATIC = "static ";

	private final Set<String> names = new TreeSet<>();

	/**
	 * What every revision needs, and what one needs.
	 * @param wanted the revision; where its statements are written by hand, all words of
	 * the language are at hand
	 */
	JavaImports(NewRevision wanted) {
		Stream.of(Migration.class, MigrationRevision.class, Operations.class)
			.map(Class::getName)
			.forEach(this.names::add);
		RevisionBody body = wanted.body();
		if (body != null) {
			this.names.addAll(body.imports());
		}
		else if (!wanted.merge()) {
			this.names.add(STATIC + Ddl.class.getName() + ".*");
		}
	}

	/**
	 * Whether a name without its package is in use.
	 */
	boolean use(String simpleName) {
		return this.names.stream().anyMatch((name) -> name.endsWith("." + simpleName));
	}

	/**
	 * The imports: those of the JDK, the others, the static ones, with empty lines
	 * between them.
	 * @return lines, the last without a line end
	 */
	String text() {
		return Stream
			.of(lines((name) -> name.startsWith("java.")),
					lines((name) -> !name.startsWith("java.") && !name.startsWith(STATIC)),
					lines((name) -> name.startsWith(STATIC)))
			.filter((lines) -> !lines.isEmpty())
			.collect(Collectors.joining("\n\n"));
	}

	private String lines(Predicate<String> wanted) {
		return this.names.stream()
			.filter(wanted)
			.map((name) -> "import " + name + ";")
			.collect(Collectors.joining("\n"));
	}

}
