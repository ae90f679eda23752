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

package dev.stillhead.schema;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Products and versions as drivers report them.
 */
class DatabaseProductTests {

	@Test
	void readsVersionsOfDrivers() {
		assertThat(DatabaseProduct.of("PostgreSQL", "17.2 (Debian 17.2-1.pgdg120+1)"))
			.isEqualTo(new DatabaseProduct("PostgreSQL", 17, 2));
		assertThat(DatabaseProduct.of("PostgreSQL", "18beta1")).isEqualTo(new DatabaseProduct("PostgreSQL", 18, 0));
		assertThat(DatabaseProduct.of("SQLite", "3.45.1")).isEqualTo(new DatabaseProduct("SQLite", 3, 45));
		assertThatIllegalArgumentException().isThrownBy(() -> DatabaseProduct.of("PostgreSQL", "devel"));
	}

	@Test
	void tellsProductsApart() {
		DatabaseProduct postgresql = new DatabaseProduct("PostgreSQL", 15, 4);
		assertThat(postgresql.isPostgresql()).isTrue();
		assertThat(postgresql.isSqlite()).isFalse();
		assertThat(postgresql.isAtLeast(15)).isTrue();
		assertThat(postgresql.isAtLeast(16)).isFalse();
		assertThat(new DatabaseProduct("SQLite", 3, 45).isSqlite()).isTrue();
	}

}
