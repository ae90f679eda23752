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

package dev.stillhead.offline;

/**
 * Port: where scripts are rehearsed.
 */
@FunctionalInterface
public interface Rehearsals {

	/**
	 * Begins a rehearsal.
	 * @param likeDatabase whether it begins with the tables that the configured database
	 * has, which is then read; otherwise it begins with none, and no connection is opened
	 * @return an own database, to be closed
	 */
	Rehearsal begin(boolean likeDatabase);

}
