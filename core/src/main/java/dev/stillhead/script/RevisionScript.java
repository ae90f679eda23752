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

package dev.stillhead.script;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import dev.stillhead.revision.Revision;

/**
 * A revision and what it does, read for one database. Immutable, thread-safe.
 */
public interface RevisionScript {

	/**
	 * Its place in the graph.
	 * @return the revision
	 */
	Revision revision();

	/**
	 * What it says of itself beyond its message.
	 * @return one or more lines with LF; empty if there are none
	 */
	String description();

	/**
	 * The file as people know it.
	 * @return for example {@code db/revisions/3b7a1d2e4f56_soft_delete.sql}
	 */
	String source();

	/**
	 * Where it was really found.
	 * @return a path, or a jar and an entry of it
	 */
	String foundAt();

	/**
	 * The file that people edit.
	 * @return the file; null if it is not at hand, because the revision lies in a jar or
	 * in the output of a build
	 */
	@Nullable Path file();

	/**
	 * What it is written in.
	 * @return the type
	 */
	ScriptType type();

	/**
	 * Whether it runs in a transaction, in both directions.
	 * @return whether it does
	 */
	boolean transactional();

	/**
	 * Whether it can be taken back on this database.
	 * @return whether a downgrade is there, even one that does nothing
	 */
	boolean reversible();

	/**
	 * What tells whether it was changed after it was applied. The same for every database
	 * and any checkout; computed each time.
	 * @return 64 hexadecimal digits in lower case
	 */
	String sha256();

}
