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

import java.util.List;

/**
 * What is compared. Patterns are names of tables, views and sequences, with or without a
 * schema, in which {@code *} stands for any characters: {@code habits.*},
 * {@code shedlock}, {@code *.batch_*}.
 *
 * @param include what is looked at; everything if there is none
 * @param exclude what is not looked at all the same
 * @param dropUnmapped whether what the model does not mention goes
 * @param compareComments whether comments count
 */
public record AutogenerateSettings(List<String> include, List<String> exclude, boolean dropUnmapped,
		boolean compareComments) {

	/** Everything is looked at, and what is not mentioned stays. */
	public static final AutogenerateSettings DEFAULTS = new AutogenerateSettings(List.of(), List.of(), false, true);

	/**
	 * Copies the lists.
	 */
	public AutogenerateSettings {
		include = List.copyOf(include);
		exclude = List.copyOf(exclude);
	}

}
