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

package dev.stillhead.dialect;

import java.util.List;

import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlSyntax;

/**
 * What one version of one database makes of the operations of a Java revision. Immutable,
 * thread-safe; sees no connection.
 */
public interface Dialect {

	/**
	 * The database's name as section markers spell it.
	 * @return for example {@code postgresql}
	 */
	default String name() {
		return syntax().name();
	}

	/**
	 * Product and version that it writes for.
	 * @return the product
	 */
	DatabaseProduct product();

	/**
	 * How the database reads and writes SQL text.
	 * @return the syntax
	 */
	SqlSyntax syntax();

	/**
	 * An operation as SQL. What the database cannot do is refused here, before anything
	 * runs.
	 * @param operation the operation; of one outside the transaction, the statements of
	 * its parts
	 * @return the statements in order, attributed to the line of the call
	 * @throws UnsupportedOperationOnDatabaseException if the database cannot do it
	 * @throws LiveWorkHasNoSqlException if it is, or holds, live work
	 * @throws NotKnownBeforeItRunsException if its statements depend on what the database
	 * holds
	 * @throws dev.stillhead.sql.SqlTextException if its own SQL cannot be split or is not
	 * allowed in a revision
	 */
	List<SqlStatement> render(MigrateOperation operation);

	/**
	 * Operations that follow each other, as SQL. Where a database does them in another
	 * way together than one by one, this is the way.
	 * @param operations the operations; neither live work nor one outside the transaction
	 * @return what they come to, in order
	 * @throws UnsupportedOperationOnDatabaseException if the database cannot do one
	 * @throws dev.stillhead.sql.SqlTextException if the own SQL of one cannot be split or
	 * is not allowed in a revision
	 */
	default List<Rendering> render(List<MigrateOperation> operations) {
		return operations.stream()
			.flatMap((operation) -> render(operation).stream())
			.<Rendering>map(Rendering.Ready::new)
			.toList();
	}

	/**
	 * How a script is written that migrates such a database without the engine.
	 * @param frame what the whole script shares
	 * @return the SQL around the revisions of one script
	 * @throws dev.stillhead.error.MigrationException if the database cannot be what the
	 * frame says
	 */
	ScriptSql script(ScriptFrame frame);

}
