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

package dev.stillhead.runtime;

import dev.stillhead.revision.Revision;

/**
 * A revision whose present text was recorded as right.
 *
 * @param revision the revision
 * @param source its file, as people know it
 * @param formerSha256 the hash of the text that was recorded before
 * @param sha256 the hash of the text that is recorded now
 */
public record AcceptedRevision(Revision revision, String source, String formerSha256, String sha256) {
}
