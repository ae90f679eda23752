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

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaFilter;

/**
 * Creates a model in scratch and reads it back. Immutable.
 */
final class ModelCreation {

	private final ScratchDatabases databases;

	private final SchemaFilter filter;

	/**
	 * A creation.
	 * @param databases makes scratch
	 * @param filter what is looked at
	 */
	ModelCreation(ScratchDatabases databases, SchemaFilter filter) {
		this.databases = databases;
		this.filter = filter;
	}

	/**
	 * Creates a model where there is what revisions have made, but for tables, views and
	 * sequences. A model that has words for everything gets nothing for nothing, unless
	 * it needs it.
	 * @param targets what it is made of, at least one
	 * @param present holds what revisions have made; only copied
	 * @param start when the work began, as {@link System#nanoTime()} has it
	 * @return the model
	 * @throws TargetNotCreatedException if the database refuses it
	 */
	Model create(List<TargetSchema> targets, ScratchDatabase present, long start) {
		TargetScope scope = JointScope.of(targets);
		DatabaseSchema picture = picture(targets, present, scope);
		return new Model(targets.stream().map(TargetSchema::title).toList(),
				Duration.ofNanos(System.nanoTime() - start), picture, scope);
	}

	private DatabaseSchema picture(List<TargetSchema> targets, ScratchDatabase present, TargetScope scope) {
		boolean complete = EnumSet.allOf(ObjectKind.class).stream().allMatch(scope::canExpress);
		if (complete) {
			try (ScratchDatabase empty = this.databases.create()) {
				return picture(targets, empty);
			}
			catch (TargetNotCreatedException ex) {
				// It counts on what revisions make: extensions, say
			}
		}
		try (ScratchDatabase copy = present.copy()) {
			copy.clear();
			return picture(targets, copy);
		}
	}

	private DatabaseSchema picture(List<TargetSchema> targets, ScratchDatabase scratch) {
		for (TargetSchema target : targets) {
			try {
				scratch.run(target.ddl(this.databases.product()));
			}
			catch (ScratchStatementFailedException ex) {
				throw new TargetNotCreatedException(target, ex);
			}
		}
		return scratch.reader().read(this.filter);
	}

}
