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
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.Arguments;
import dev.stillhead.operation.IrreversibleOperationException;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRecorder;
import dev.stillhead.operation.OperationRefusedException;
import dev.stillhead.revision.Revision;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlSyntax;

/**
 * A revision that is a class. Its place in the graph is known from the class file; the
 * class is loaded and constructed, once, when somebody asks what it does. Thread-safe.
 */
public final class JavaRevisionScript implements RevisionScript {

	private final Header header;

	private final ScriptOrigin origin;

	private final RevisionClass type;

	private final DatabaseProduct typicalDatabase;

	private final Arguments arguments;

	private @Nullable Migration migration;

	/**
	 * A script that has not been constructed.
	 * @param header what its annotation says
	 * @param origin where it was found
	 * @param type the class
	 * @param typicalDatabase stands for the database where its version does not matter
	 * @param arguments what it is told
	 */
	JavaRevisionScript(Header header, ScriptOrigin origin, RevisionClass type, DatabaseProduct typicalDatabase,
			Arguments arguments) {
		this.header = header;
		this.origin = origin;
		this.type = type;
		this.typicalDatabase = typicalDatabase;
		this.arguments = arguments;
	}

	/**
	 * A revision that is no file of a location yet.
	 * @param revision its place in the graph
	 * @param transactional whether it runs in a transaction
	 * @param file where it is to be
	 * @param migration what it does
	 * @param syntax the database that it is read for
	 * @return the script
	 */
	public static JavaRevisionScript of(Revision revision, boolean transactional, Path file, Migration migration,
			SqlSyntax syntax) {
		SourceLocation location = SourceLocation.of(String.valueOf(file.getFileName()));
		Class<?> type = migration.getClass();
		return new JavaRevisionScript(new Header(revision, location, "", transactional, false),
				new ScriptOrigin(file.toString(), file),
				new RevisionClass(type.getName(), type.getClassLoader(), (made) -> migration),
				TypicalDatabases.of(syntax), Arguments.NONE);
	}

	@Override
	public Revision revision() {
		return this.header.revision();
	}

	@Override
	public String description() {
		return this.header.description();
	}

	@Override
	public String source() {
		return this.header.location().source();
	}

	@Override
	public String foundAt() {
		return this.origin.identity();
	}

	@Override
	public @Nullable Path file() {
		return this.origin.editable();
	}

	@Override
	public ScriptType type() {
		return ScriptType.JAVA;
	}

	@Override
	public boolean transactional() {
		return this.header.transactional();
	}

	/**
	 * Whether it can be taken back. Constructs the revision, and asks it what it does on
	 * a database of a recent version; arguments that are not given count as given.
	 */
	@Override
	public boolean reversible() {
		try {
			recorder(this.typicalDatabase, this.arguments.lenient()).downgrade();
			return true;
		}
		catch (IrreversibleOperationException ex) {
			return false;
		}
	}

	/**
	 * What tells whether the revision was changed after it was applied: what it does in
	 * both directions, on a recent version of each database that Stillhead knows, so that
	 * neither the class file nor the database at hand matters. Constructs the revision.
	 */
	@Override
	public String sha256() {
		String text = TypicalDatabases.ALL.stream().map(this::said).distinct().collect(Collectors.joining());
		return ScriptHash.sha256(transactional(), text);
	}

	private String said(DatabaseProduct product) {
		try {
			return recorder(product, this.arguments).text();
		}
		catch (OperationRefusedException ex) {
			return "refused\n";
		}
	}

	/**
	 * What an upgrade does. Constructs the revision.
	 * @param database what it is for
	 * @return the operations in order, perhaps none
	 * @throws MigrationNotConstructedException if the class cannot be constructed
	 * @throws OperationRefusedException if it says something that cannot be meant
	 */
	public List<MigrateOperation> upgradeOperations(DatabaseProduct database) {
		return recorder(database, this.arguments).upgrade();
	}

	/**
	 * What a downgrade does. Constructs the revision.
	 * @param database what it is for
	 * @return the operations in order, perhaps none
	 * @throws IrreversibleRevisionException if there is no way back; names the line that
	 * makes it so
	 * @throws MigrationNotConstructedException if the class cannot be constructed
	 * @throws OperationRefusedException if it says something that cannot be meant
	 */
	public List<MigrateOperation> downgradeOperations(DatabaseProduct database) {
		try {
			return recorder(database, this.arguments).downgrade();
		}
		catch (IrreversibleOperationException ex) {
			throw new IrreversibleRevisionException(revision(), ex.problem(), ex.location().toString());
		}
	}

	private MigrationRecorder recorder(DatabaseProduct database, Arguments told) {
		return new MigrationRecorder(revision().id(), migration(), database, told);
	}

	private synchronized Migration migration() {
		Migration made = this.migration;
		if (made == null) {
			made = this.type.construct(revision(), source());
			this.migration = made;
		}
		return made;
	}

	@Override
	public String toString() {
		return source();
	}

}
