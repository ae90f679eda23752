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

package dev.stillhead.dialect;

import java.util.Objects;
import java.util.ServiceLoader;

import dev.stillhead.schema.DatabaseProduct;

/**
 * Finds the dialect of a database.
 */
public final class Dialects {

	private Dialects() {
	}

	/**
	 * The dialect of a database.
	 * @param product product and version
	 * @return the dialect
	 * @throws UnknownDatabaseException if nobody knows it
	 */
	public static Dialect of(DatabaseProduct product) {
		return ServiceLoader.load(DialectProvider.class, Dialects.class.getClassLoader())
			.stream()
			.map((provider) -> provider.get().dialect(product))
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow(() -> new UnknownDatabaseException(product));
	}

}
