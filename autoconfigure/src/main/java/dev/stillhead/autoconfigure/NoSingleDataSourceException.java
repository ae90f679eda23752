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

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * There are several data sources and none of them is the main one.
 */
public class NoSingleDataSourceException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final List<String> beans;

	/**
	 * An error.
	 * @param beans the names of the data sources
	 */
	public NoSingleDataSourceException(List<String> beans) {
		super(ErrorReport
			.of("There are several DataSource beans and none of them is the main one; nothing was migrated.",
					"Mark the one that is migrated with @Primary or @StillheadDataSource. If none is: "
							+ "stillhead.enabled=false")
			.with("beans", String.join(", ", beans)));
		this.beans = List.copyOf(beans);
	}

	/**
	 * The data sources.
	 * @return the names of their beans
	 */
	public List<String> beans() {
		return this.beans;
	}

}
