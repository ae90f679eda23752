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

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Comparing the database with what the application wants, which the command line does.
 * The service takes no notice.
 *
 * @param scratchUrl URL of a server on which scratch databases may be created. The
 * database's own server unless set.
 * @param include Comma-separated list of what is compared: schemas, tables, columns and
 * constraints, '*' for any characters. Everything unless set.
 * @param exclude Comma-separated list of what is left alone all the same.
 * @param dropUnmapped Whether to drop what only the database has and the model does not
 * mention.
 * @param compareComments Whether comments count as differences.
 * @param schema Script that creates the schema the application wants, for example
 * 'classpath:schema.sql'.
 */
public record AutogenerateProperties(@Nullable String scratchUrl, @DefaultValue List<String> include,
		@DefaultValue List<String> exclude, @DefaultValue("false") boolean dropUnmapped,
		@DefaultValue("true") boolean compareComments, @Nullable String schema) {

	/**
	 * What is blank is not set.
	 */
	public AutogenerateProperties {
		scratchUrl = StringUtils.hasText(scratchUrl) ? scratchUrl : null;
		schema = StringUtils.hasText(schema) ? schema : null;
		include = List.copyOf(include);
		exclude = List.copyOf(exclude);
	}

	/**
	 * Leaves out the URL, which may hold a password.
	 */
	@Override
	public String toString() {
		return "AutogenerateProperties[include=" + this.include + ", exclude=" + this.exclude + ", schema="
				+ this.schema + "]";
	}

}
