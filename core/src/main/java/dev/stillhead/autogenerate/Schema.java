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

import dev.stillhead.operation.Migration;
import dev.stillhead.operation.Operations;

/**
 * A schema declared in Java, in the words of a Java revision: what autogenerate compares
 * the database with where there are no entities, or beside them.
 *
 * <pre class="code">
 * class HabitsSchema implements Schema {
 *
 * 	&#064;Override
 * 	public void create(Operations op) {
 * 		op.createTable("habits.users", column("id", bigint()).identity().primaryKey(), column("name", text()));
 * 	}
 *
 * }
 * </pre>
 */
@FunctionalInterface
public interface Schema extends Migration {

	/**
	 * Says how the whole schema is made. Must not touch a database.
	 * @param op takes what is said
	 */
	void create(Operations op);

	/**
	 * Making it is going up from nothing.
	 */
	@Override
	default void upgrade(Operations op) {
		create(op);
	}

}
