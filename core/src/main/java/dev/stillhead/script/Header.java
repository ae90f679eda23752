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

package dev.stillhead.script;

import dev.stillhead.revision.Revision;
import dev.stillhead.sql.SourceLocation;

/**
 * What the comments above the first section say.
 *
 * @param revision the revision's place in the graph
 * @param location where its id stands
 * @param description lines beyond the message; empty if there are none
 * @param transactional whether it runs in a transaction
 * @param placeholders whether {@code ${…}} is replaced in this file
 */
record Header(Revision revision, SourceLocation location, String description, boolean transactional,
		boolean placeholders) {

}
