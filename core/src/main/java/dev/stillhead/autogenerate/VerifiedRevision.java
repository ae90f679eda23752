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

package dev.stillhead.autogenerate;

import java.time.Duration;

import dev.stillhead.revision.Revision;

/**
 * A revision that was tried in scratch and is in order.
 *
 * @param revision the revision
 * @param reversible whether it was taken back and applied again
 * @param duration how long that took
 */
public record VerifiedRevision(Revision revision, boolean reversible, Duration duration) {
}
