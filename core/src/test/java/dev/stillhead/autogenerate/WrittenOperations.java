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
import java.util.regex.Pattern;

import dev.stillhead.operation.MigrateOperation;

/**
 * Operations without the lines that say them, so that they can be compared.
 */
final class WrittenOperations {

	private static final Pattern LOCATION = Pattern.compile("location=[^,\\]]*(?=[,\\]])");

	private WrittenOperations() {
	}

	static List<String> of(List<MigrateOperation> operations) {
		return operations.stream()
			.map((operation) -> LOCATION.matcher(operation.toString()).replaceAll("location=…"))
			.toList();
	}

}
