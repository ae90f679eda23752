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

package dev.stillhead.autoconfigure.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

import dev.stillhead.Migrator;
import dev.stillhead.MigratorBuilder;
import dev.stillhead.autoconfigure.MigratorAssembly;
import dev.stillhead.autoconfigure.StillheadProperties;
import dev.stillhead.autoconfigure.cli.terminal.ErrorText;
import dev.stillhead.autoconfigure.cli.terminal.RunReport;
import dev.stillhead.autoconfigure.cli.terminal.Terminal;
import dev.stillhead.autogenerate.AutogenerateSettings;
import dev.stillhead.autogenerate.Autogenerator;
import dev.stillhead.autogenerate.TargetSchemas;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.CurrentRevisions;
import dev.stillhead.runtime.ReplicaSettings;
import dev.stillhead.runtime.UnfinishedStep;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.script.SourceFolder;

/**
 * What a command works with: the application, of which it makes only the beans that it
 * asks for, and the terminal. For one command and one thread.
 */
public final class Invocation {

	private final ConfigurableApplicationContext context;

	private final Terminal terminal;

	private final String program;

	private final Path project;

	private final GlobalOptions options;

	private final MigratorAssembly assembly;

	private UnaryOperator<MigratorBuilder> adjustment = UnaryOperator.identity();

	private @Nullable Migrator files;

	private @Nullable Migrator database;

	/**
	 * For one command.
	 * @param context the application
	 * @param terminal where to write and ask
	 * @param program how the program is called
	 * @param project the folder of the application's sources, if it has any here
	 */
	public Invocation(ConfigurableApplicationContext context, Terminal terminal, String program, Path project) {
		this(context, terminal, program, project, new GlobalOptions());
	}

	private Invocation(ConfigurableApplicationContext context, Terminal terminal, String program, Path project,
			GlobalOptions options) {
		this.context = context;
		this.terminal = terminal;
		this.program = program;
		this.project = project;
		this.options = options;
		this.assembly = MigratorAssembly.of(context);
	}

	Invocation with(GlobalOptions chosen) {
		return new Invocation(this.context, this.terminal, this.program, this.project, chosen);
	}

	ConfigurableApplicationContext context() {
		return this.context;
	}

	Terminal terminal() {
		return this.terminal;
	}

	GlobalOptions options() {
		return this.options;
	}

	StillheadProperties properties() {
		return this.assembly.properties();
	}

	/**
	 * How errors and what to do next are shown here.
	 * @return the form
	 */
	ErrorText errors() {
		return new ErrorText(this.terminal.style(), this.program);
	}

	/**
	 * How a command is typed here.
	 * @param command the command with its arguments
	 * @return for example {@code ./migrate upgrade head}
	 */
	String typed(String command) {
		return this.program + " " + command;
	}

	/**
	 * The revisions alone: opens no connection, and makes no bean that could.
	 * @return a migrator that cannot connect
	 */
	Migrator files() {
		if (this.files == null) {
			this.files = build(this.assembly.unconnected());
		}
		return this.files;
	}

	/**
	 * The revisions and the application's database.
	 * @return a migrator
	 */
	Migrator database() {
		if (this.database == null) {
			this.database = ownMigrator();
		}
		if (this.database == null) {
			if (!this.assembly.hasDatabase()) {
				throw new NoDatabaseException();
			}
			this.database = build(this.assembly.connectedWithoutPool());
		}
		return Objects.requireNonNull(this.database);
	}

	/**
	 * What compares the database with the application's model, and tries revisions in
	 * scratch.
	 * @param settings what is compared
	 * @return the autogenerator, to be closed
	 */
	Autogenerator autogenerator(AutogenerateSettings settings) {
		if (!this.assembly.hasDatabase()) {
			throw new NoDatabaseException();
		}
		return this.adjustment.apply(this.assembly.connectedWithoutPool().sourceFolders(sourceFolders()))
			.autogenerator(this.assembly.scratchServer(), settings);
	}

	/**
	 * What is compared, as configured.
	 * @param onlyTables the only tables that change; none for all
	 * @return the settings
	 */
	AutogenerateSettings autogenerateSettings(Set<QualifiedName> onlyTables) {
		return this.assembly.autogenerateSettings(onlyTables);
	}

	/**
	 * What the application wants its database to be.
	 * @return finds it when it is asked for
	 */
	TargetSchemas targets() {
		return this.assembly.targets(this.context);
	}

	boolean hasDatabase() {
		return this.assembly.hasDatabase() || ownMigrator() != null;
	}

	/** A migrator that the application has put together itself. */
	private @Nullable Migrator ownMigrator() {
		boolean configured = this.context.getBeanProvider(MigratorAssembly.class).getIfAvailable() != null;
		return configured ? null : this.context.getBeanProvider(Migrator.class).getIfUnique();
	}

	private Migrator build(MigratorBuilder builder) {
		return this.adjustment.apply(builder.sourceFolders(sourceFolders())).build();
	}

	/**
	 * The folder of the application's sources.
	 * @return the folder; in an image there are none in it
	 */
	Path project() {
		return this.project;
	}

	/**
	 * Where the revisions of each location are edited.
	 * @return a folder for each location, existing or not
	 */
	List<SourceFolder> sourceFolders() {
		List<SourceFolder> folders = new ArrayList<>();
		properties().locations().forEach((location) -> folders.add(SourceFolder.of(location, this.project)));
		String directory = properties().revision().directory();
		if (directory != null) {
			folders.set(0, folders.get(0).withSql(this.project.resolve(directory)));
		}
		return folders;
	}

	/**
	 * The database that SQL is written for where none is asked: the one whose address is
	 * configured.
	 * @return the product, of its newest version
	 */
	DatabaseProduct product() {
		return this.assembly.product();
	}

	/**
	 * Waits for others as a command was told to, not as the service is configured.
	 * @param settings how
	 */
	void replicas(ReplicaSettings settings) {
		this.adjustment = (builder) -> builder.replicas(settings);
	}

	/**
	 * Who asks.
	 * @return the application with its version
	 */
	Application application() {
		return this.assembly.application();
	}

	/**
	 * Asks the database where it is, and says so: the first line of every command that
	 * connects.
	 * @return where it is
	 */
	CurrentRevisions announce() {
		CurrentRevisions current = database().current();
		String rows = current.rows().isEmpty() ? "not initialised" : "at " + RunReport.ids(current.rows());
		String unfinished = current.oldestUnfinished().map(Invocation::unfinished).orElse("");
		this.terminal.say(current.database().description() + ", " + rows + unfinished);
		return current;
	}

	private static String unfinished(UnfinishedStep step) {
		return ", " + step.revision() + " unfinished (" + step.statement() + " of " + step.of() + ")";
	}

}
