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

import java.sql.SQLException;

import javax.sql.DataSource;

import dev.stillhead.offline.Rehearsal;
import dev.stillhead.offline.Rehearsals;

/**
 * Rehearses scripts in databases of the configured kind.
 */
public final class JdbcRehearsals implements Rehearsals {

	private final JdbcVendor vendor;

	private final DataSource dataSource;

	/**
	 * Rehearsals for one database.
	 * @param vendor the kind of database
	 * @param dataSource gives connections to it, which are given back as they were
	 */
	public JdbcRehearsals(JdbcVendor vendor, DataSource dataSource) {
		this.vendor = vendor;
		this.dataSource = dataSource;
	}

	@Override
	public Rehearsal begin(boolean likeDatabase) {
		try {
			return this.vendor.rehearsal(likeDatabase ? this.dataSource : null);
		}
		catch (SQLException ex) {
			throw this.vendor.failure(ex);
		}
	}

}
