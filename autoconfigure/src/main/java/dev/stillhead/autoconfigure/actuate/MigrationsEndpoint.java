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

package dev.stillhead.autoconfigure.actuate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;

import dev.stillhead.Migrator;
import dev.stillhead.autoconfigure.ShowSql;
import dev.stillhead.error.MigrationException;
import dev.stillhead.plan.RevisionSql;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetResolver;
import dev.stillhead.revision.TargetUse;
import dev.stillhead.runtime.DatabaseUnreachableException;
import dev.stillhead.runtime.MigrationStatus;
import dev.stillhead.schema.DatabaseProduct;

/**
 * Where the database stands, and what there is of revisions. Each call asks the database
 * once.
 */
@Endpoint(id = "migrations", defaultAccess = Access.READ_ONLY)
public class MigrationsEndpoint {

	private final Migrator migrator;

	private final String target;

	private final ShowSql showSql;

	/**
	 * An endpoint.
	 * @param migrator knows the database and the revisions
	 * @param target what the application wants
	 * @param showSql to whom SQL is shown
	 */
	public MigrationsEndpoint(Migrator migrator, String target, ShowSql showSql) {
		this.migrator = migrator;
		this.target = target;
		this.showSql = showSql;
	}

	/**
	 * Where the database stands.
	 * @param limit how many revisions of the history at most; 50 by default
	 * @param before the revision behind which the history begins: an id or a unique
	 * beginning of one; null for the newest
	 * @param q what id or message of a revision in the history must hold
	 * @param database which database; null for the default one
	 * @return what is known
	 */
	@ReadOperation
	public MigrationsDescriptor migrations(@Nullable Integer limit, @Nullable String before, @Nullable String q,
			@Nullable String database) {
		checkDatabase(database);
		HistoryPage page = page(limit, before, q);
		StatusDescriber describer = new StatusDescriber(this.migrator.scripts());
		try {
			return describer.describe(this.migrator.status(this.target), page);
		}
		catch (DatabaseUnreachableException ex) {
			return describer.describe(ex, this.target, page);
		}
	}

	/**
	 * One revision.
	 * @param revision a target that names one revision: an id or a unique beginning of
	 * one, {@code head}, {@code current}, {@code head-1} and the like
	 * @param database which database; null for the default one
	 * @return what is known of it
	 */
	@ReadOperation
	public RevisionDescriptor revision(@Selector String revision, @Nullable String database) {
		return revision(revision, database, this.showSql == ShowSql.ALWAYS);
	}

	/**
	 * One revision.
	 * @param revision a target that names one revision
	 * @param database which database; null for the default one
	 * @param withSql whether its SQL may be shown
	 * @return what is known of it
	 * @throws UnanswerableQuestionException if there is no such revision
	 */
	RevisionDescriptor revision(String revision, @Nullable String database, boolean withSql) {
		checkDatabase(database);
		MigrationStatus status = statusIfReachable();
		Revision found = resolve(revision, (status != null) ? status.currentRevisions() : List.of());
		RevisionSql sql = (withSql && status != null) ? RevisionSql.of(this.migrator.scripts().script(found.id()),
				DatabaseProduct.of(status.database().product(), status.database().version())) : null;
		return new RevisionDescriber(this.migrator.scripts(), status).byItself(found, sql);
	}

	/** To whom SQL is shown. */
	ShowSql showSql() {
		return this.showSql;
	}

	private @Nullable MigrationStatus statusIfReachable() {
		try {
			return this.migrator.status(this.target);
		}
		catch (DatabaseUnreachableException ex) {
			return null;
		}
	}

	private HistoryPage page(@Nullable Integer limit, @Nullable String before, @Nullable String text) {
		if (limit != null && limit < 0) {
			throw UnanswerableQuestionException.badRequest("limit is negative: " + limit + ".",
					"Ask for as many revisions of the history as you want, or for 0.");
		}
		return new HistoryPage((limit != null) ? limit : HistoryPage.FIRST.limit(),
				(before != null) ? resolve(before, List.of()).id() : null, text);
	}

	private Revision resolve(String typed, Collection<String> rows) {
		return find(typed, rows)
			.orElseThrow(() -> UnanswerableQuestionException.notFound("\"" + typed + "\" names no revision."));
	}

	private Optional<Revision> find(String typed, Collection<String> rows) {
		try {
			return new TargetResolver(this.migrator.scripts().map(), TargetUse.SHOW).resolveOne(Target.parse(typed),
					rows);
		}
		catch (MigrationException ex) {
			throw UnanswerableQuestionException.of(ex);
		}
	}

	private static void checkDatabase(@Nullable String database) {
		if (database != null && !database.equals(StatusDescriber.DEFAULT_DATABASE)) {
			throw UnanswerableQuestionException.notFound("There is no database named \"" + database + "\".");
		}
	}

}
