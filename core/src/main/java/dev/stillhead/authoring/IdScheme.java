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

/**
 * How new revisions are numbered.
 */
public enum IdScheme {

	/** Twelve random hexadecimal digits, as Alembic does. */
	HEX,

	/** {@code 001}, {@code 002} …: the number after the largest there is. */
	SEQUENCE,

	/** The time of writing, {@code 20261120140211}. */
	TIMESTAMP

}
