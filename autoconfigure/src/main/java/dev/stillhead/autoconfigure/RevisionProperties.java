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

package dev.stillhead.autoconfigure;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

import dev.stillhead.authoring.AuthoringSettings;
import dev.stillhead.authoring.IdScheme;
import dev.stillhead.script.ScriptType;
import dev.stillhead.script.SourceFolder;
import dev.stillhead.sql.Placeholders;

/**
 * New revision files, which the command line writes. The service takes no notice.
 *
 * @param format What new revisions are written in.
 * @param directory Folder of new SQL revisions. The sources of the first location unless
 * set.
 * @param id How new revisions are numbered.
 * @param fileTemplate File names of new SQL revisions, with Alembic's tokens.
 * @param timeZone Time zone of dates in new files and in their names.
 * @param slugLength How many characters of the message go into a file name.
 * @param hooks Commands that run after a file was written; '{file}' stands for it.
 * @param templates Folder with templates in place of the built-in ones.
 */
public record RevisionProperties(@DefaultValue("sql") ScriptType format, @Nullable String directory,
		@DefaultValue("hex") IdScheme id, @DefaultValue("%(rev)s_%(slug)s") String fileTemplate,
		@DefaultValue("UTC") String timeZone, @DefaultValue("40") int slugLength, @DefaultValue List<String> hooks,
		@Nullable String templates) {

	/**
	 * Refuses what cannot be used. What is blank is not set.
	 */
	public RevisionProperties {
		directory = StringUtils.hasText(directory) ? directory : null;
		templates = StringUtils.hasText(templates) ? templates : null;
		hooks = List.copyOf(hooks);
		zone(timeZone);
		if (slugLength < 1) {
			throw new UnusablePropertyException("stillhead.revision.slug-length", "is not positive",
					"Write how many characters of the message go into a file name.");
		}
	}

	private static ZoneId zone(String name) {
		try {
			return ZoneId.of(name);
		}
		catch (DateTimeException ex) {
			throw new UnusablePropertyException("stillhead.revision.time-zone", "is \"" + name + "\", no time zone",
					"Write one such as UTC or Europe/Berlin.");
		}
	}

	/**
	 * How new files are made.
	 * @param folders where the revisions of each location are edited
	 * @param placeholders the values for <code>${…}</code> in SQL revisions
	 * @return the settings
	 */
	public AuthoringSettings settings(List<SourceFolder> folders, Map<String, String> placeholders) {
		return AuthoringSettings.builder(folders)
			.format(this.format)
			.ids(this.id)
			.fileTemplate(this.fileTemplate)
			.timeZone(zone(this.timeZone))
			.slugLength(this.slugLength)
			.hooks(this.hooks)
			.templates(templatesFolder(folders.get(0).project()))
			.placeholders(placeholders.isEmpty() ? Placeholders.NONE : new Placeholders(placeholders))
			.build();
	}

	/**
	 * Where own templates are.
	 * @param project the project's folder
	 * @return the folder; null for the built-in ones
	 */
	public @Nullable Path templatesFolder(Path project) {
		return (this.templates != null) ? project.resolve(this.templates) : null;
	}

}
