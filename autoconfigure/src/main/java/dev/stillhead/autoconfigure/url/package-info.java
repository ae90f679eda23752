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
 * {@code DATABASE_URL}: where the database is, in one line, as people write it. A parser
 * from every form of that line to what JDBC takes, and a property source that gives it to
 * {@code spring.datasource.*} as one unit, with the precedence of the place in which it
 * was set.
 */
@NullMarked
package dev.stillhead.autoconfigure.url;

import org.jspecify.annotations.NullMarked;
