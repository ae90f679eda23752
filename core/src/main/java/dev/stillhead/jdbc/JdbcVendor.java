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

package dev.stillhead.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import dev.stillhead.autogenerate.DatabaseNotComparableException;
import dev.stillhead.autogenerate.RowEstimates;
import dev.stillhead.autogenerate.ScratchDatabases;
import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.BookkeepingSql;
import dev.stillhead.offline.Rehearsal;
import dev.stillhead.runtime.DatabaseFailure;
import dev.stillhead.runtime.DatabaseInfo;
import dev.stillhead.runtime.DatabaseSnapshot;
import dev.stillhead.runtime.LockHolder;
import dev.stillhead.runtime.MigrationSession;
import dev.stillhead.runtime.SnapshotDetail;
import dev.stillhead.schema.SchemaReader;

/**
 * What differs between databases below JDBC. Implementations are immutable.
 */
public interface JdbcVendor {

	/**
	 * Which database a connection leads to, from what the driver knows already.
	 * @param connection the connection
	 * @return the database
	 * @throws SQLException if the driver does not tell
	 */
	DatabaseInfo describe(Connection connection) throws SQLException;

	/**
	 * Reads version table and journal, whether they exist or not, as of one moment.
	 * @param connection the connection
	 * @param detail how much of the journal is wanted
	 * @return what they say
	 * @throws SQLException if they cannot be read
	 */
	DatabaseSnapshot read(Connection connection, SnapshotDetail detail) throws SQLException;

	/**
	 * The SQL of version table and journal.
	 * @return the SQL as text
	 */
	BookkeepingSql bookkeeping();

	/**
	 * Who holds the lock of migrations.
	 * @param connection the connection
	 * @param place where the engine keeps its own
	 * @return who; null if nobody does, or nobody can say
	 * @throws SQLException if the database does not answer
	 */
	@Nullable LockHolder lockHolder(Connection connection, BookkeepingPlace place) throws SQLException;

	/**
	 * A session on a connection, which it closes for good at its end.
	 * @param connection the connection, perhaps a pool's
	 * @param observers gives further connections to look who is in the session's way,
	 * which are given back as they were; whether it gives one decides nothing
	 * @return the session
	 * @throws SQLException if it cannot be set up
	 */
	MigrationSession session(Connection connection, DataSource observers) throws SQLException;

	/**
	 * What the database said of an error, values of rows masked.
	 * @param ex the driver's exception
	 * @return the failure
	 */
	DatabaseFailure failure(SQLException ex);

	/**
	 * A database without rows, in which a script is tried before it is printed.
	 * @param model gives a connection to the database whose tables it holds at first,
	 * which is given back as it was; null if it is empty
	 * @return the database
	 * @throws SQLException if the model cannot be read
	 * @throws UnsupportedOperationException if nothing that is printed for such databases
	 * depends on what they hold
	 */
	default Rehearsal rehearsal(@Nullable DataSource model) throws SQLException {
		throw new UnsupportedOperationException("'model' decides nothing");
	}

	/**
	 * Reads what a database holds.
	 * @param dataSource gives the connections, which are given back as they were
	 * @return the reader
	 * @throws DatabaseNotComparableException if there is none for this kind of database
	 */
	default SchemaReader schemaReader(DataSource dataSource) {
		throw new DatabaseNotComparableException();
	}

	/**
	 * Asks about how many rows tables have.
	 * @param dataSource gives the connections, which are given back as they were
	 * @return the estimates
	 */
	default RowEstimates rowEstimates(DataSource dataSource) {
		return RowEstimates.NONE;
	}

	/**
	 * Databases like the application's, to try things in.
	 * @param real connects to the application's database
	 * @param server connects to the server that they are made on; null for the
	 * application's own
	 * @return the databases, to be closed
	 * @throws DatabaseNotComparableException if there are none for this kind of database
	 */
	default ScratchDatabases scratchDatabases(DataSource real, @Nullable DataSource server) {
		throw new DatabaseNotComparableException();
	}

}
