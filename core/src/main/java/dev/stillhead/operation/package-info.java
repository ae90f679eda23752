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
 * What a Java revision says: {@link dev.stillhead.operation.Migration} is what people
 * write, {@link dev.stillhead.operation.Operations} the verbs,
 * {@link dev.stillhead.operation.Ddl} the values. What was said is recorded as a list of
 * {@link dev.stillhead.operation.MigrateOperation}s, which know their reverse; a dialect
 * makes SQL of them.
 */
@NullMarked
package dev.stillhead.operation;

import org.jspecify.annotations.NullMarked;
