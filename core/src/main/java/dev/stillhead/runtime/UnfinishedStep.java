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

import dev.stillhead.plan.Direction;

/**
 * A step outside a transaction that began and did not end.
 *
 * @param revision the revision concerned
 * @param direction which way it was going
 * @param statement how many statements are done
 * @param of how many there are
 * @param since when it began
 */
public record UnfinishedStep(String revision, Direction direction, int statement, int of, Instant since) {
}
