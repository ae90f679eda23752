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

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.script.ScriptType;
import dev.stillhead.script.SourceFolder;
import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.PostgresqlSyntax;
import dev.stillhead.sql.SqlSyntax;

/**
 * How new revision files are made. Immutable.
 *
 * @param folders where the revisions of each location are edited, at least one
 * @param format what a revision is written in
 * @param ids how revisions are numbered
 * @param fileTemplate the names of SQL files, without {@code .sql}
 * @param timeZone the time zone of dates in files and in names
 * @param slugLength how much of the message goes into a name, in characters
 * @param hooks commands that run after a file was written; {@code {file}} stands for it
 * @param templates a folder with templates in place of the built-in ones; null for none
 * @param syntax the database that SQL revisions are checked for
 * @param placeholders the values for {@code ${…}}
 * @param clock tells the time
 */
public record AuthoringSettings(List<SourceFolder> folders, ScriptType format, IdScheme ids, String fileTemplate,
		ZoneId timeZone, int slugLength, List<String> hooks, @Nullable Path templates, SqlSyntax syntax,
		Placeholders placeholders, Clock clock) {

	/**
	 * Copies the lists.
	 */
	public AuthoringSettings {
		folders = List.copyOf(folders);
		hooks = List.copyOf(hooks);
		if (folders.isEmpty()) {
			throw new IllegalArgumentException("'folders' must not be empty");
		}
		if (slugLength < 1) {
			throw new IllegalArgumentException("'slugLength' must be positive");
		}
	}

	/**
	 * Begins settings.
	 * @param folders where the revisions of each location are edited, at least one
	 * @return a builder with the defaults of everything else
	 */
	public static Builder builder(List<SourceFolder> folders) {
		return new Builder(folders);
	}

	/**
	 * Puts settings together. Mutable, for one thread.
	 */
	public static final class Builder {

		private final List<SourceFolder> folders;

		private ScriptType format = ScriptType.SQL;

		private IdScheme ids = IdScheme.HEX;

		private String fileTemplate = "%(rev)s_%(slug)s";

		private ZoneId timeZone = ZoneOffset.UTC;

		private int slugLength = 40;

		private List<String> hooks = List.of();

		private @Nullable Path templates;

		private SqlSyntax syntax = PostgresqlSyntax.INSTANCE;

		private Placeholders placeholders = Placeholders.NONE;

		private Clock clock = Clock.systemUTC();

		private Builder(List<SourceFolder> folders) {
			this.folders = folders;
		}

		/**
		 * What a revision is written in.
		 * @param format the format; SQL by default
		 * @return this builder
		 */
		public Builder format(ScriptType format) {
			this.format = format;
			return this;
		}

		/**
		 * How revisions are numbered.
		 * @param ids hexadecimal digits by default
		 * @return this builder
		 */
		public Builder ids(IdScheme ids) {
			this.ids = ids;
			return this;
		}

		/**
		 * The names of SQL files, without {@code .sql}, with Alembic's tokens; slashes
		 * make folders.
		 * @param template {@code %(rev)s_%(slug)s} by default
		 * @return this builder
		 */
		public Builder fileTemplate(String template) {
			this.fileTemplate = template;
			return this;
		}

		/**
		 * The time zone of dates in files and in names.
		 * @param timeZone the zone; UTC by default
		 * @return this builder
		 */
		public Builder timeZone(ZoneId timeZone) {
			this.timeZone = timeZone;
			return this;
		}

		/**
		 * How much of the message goes into a name.
		 * @param slugLength characters, at least 1; 40 by default
		 * @return this builder
		 */
		public Builder slugLength(int slugLength) {
			this.slugLength = slugLength;
			return this;
		}

		/**
		 * Commands that run after a file was written, in this order.
		 * @param hooks commands with their arguments; none by default
		 * @return this builder
		 */
		public Builder hooks(List<String> hooks) {
			this.hooks = hooks;
			return this;
		}

		/**
		 * Own templates.
		 * @param folder a folder; null for none
		 * @return this builder
		 */
		public Builder templates(@Nullable Path folder) {
			this.templates = folder;
			return this;
		}

		/**
		 * The database that SQL revisions are checked for.
		 * @param syntax the syntax; PostgreSQL's by default
		 * @return this builder
		 */
		public Builder syntax(SqlSyntax syntax) {
			this.syntax = syntax;
			return this;
		}

		/**
		 * The values for {@code ${…}}.
		 * @param placeholders none by default
		 * @return this builder
		 */
		public Builder placeholders(Placeholders placeholders) {
			this.placeholders = placeholders;
			return this;
		}

		/**
		 * What tells the time.
		 * @param clock the system's by default
		 * @return this builder
		 */
		public Builder clock(Clock clock) {
			this.clock = clock;
			return this;
		}

		/**
		 * Ends the settings.
		 * @return the settings
		 */
		public AuthoringSettings build() {
			return new AuthoringSettings(this.folders, this.format, this.ids, this.fileTemplate, this.timeZone,
					this.slugLength, this.hooks, this.templates, this.syntax, this.placeholders, this.clock);
		}

	}

}
