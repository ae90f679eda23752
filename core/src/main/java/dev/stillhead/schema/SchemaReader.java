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

/**
 * Reads what a database holds. Two databases that hold the same give equal pictures,
 * whoever reads them and with whatever settings. Implementations are thread-safe.
 */
public interface SchemaReader {

	/**
	 * Reads everything that a filter lets through, as it stood at one instant. Nothing of
	 * the database's own is in it, no temporary object, and nothing that belongs to an
	 * extension.
	 * @param filter what is wanted
	 * @return the picture
	 */
	DatabaseSchema read(SchemaFilter filter);

}
