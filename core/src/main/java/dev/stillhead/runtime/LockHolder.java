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

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Who migrates the database now, as far as a waiting instance can see.
 *
 * @param description who, for example {@code habits-service 1.9.0 on habits-7c9f-x2x4q}
 * @param since when its run began; null if that cannot be seen
 * @param progress what it does, for example
 * {@code revision 2 of 5, CREATE INDEX CONCURRENTLY, 41 %}; null if that cannot be seen
 */
public record LockHolder(String description, @Nullable Instant since, @Nullable String progress) {
}
