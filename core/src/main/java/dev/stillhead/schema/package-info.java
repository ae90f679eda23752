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

/**
 * What a database holds, as immutable values: names, tables, columns and their types,
 * constraints, indexes. Complete and resolved: nothing here is left to a default of the
 * database. What is called a definition or a rule is what an operation says; what is
 * called a picture is what a {@link dev.stillhead.schema.SchemaReader} found, in the
 * words of the database.
 */
@NullMarked
package dev.stillhead.schema;

import org.jspecify.annotations.NullMarked;
