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

package dev.stillhead.autoconfigure;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Names the dependency that brings a database's driver, where there is none: the starter
 * has no driver of its own.
 */
class MissingDriverFailureAnalyzer extends AbstractFailureAnalyzer<ClassNotFoundException> {

	private static final Map<String, String> DEPENDENCIES = Map.of("org.sqlite.JDBC", "org.xerial:sqlite-jdbc",
			"org.postgresql.Driver", "org.postgresql:postgresql");

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, ClassNotFoundException cause) {
		String driver = String.valueOf(cause.getMessage());
		String dependency = DEPENDENCIES.get(driver);
		return (dependency != null)
				? new FailureAnalysis("The database's driver, %s, is not on the class path.".formatted(driver),
						"Add the dependency %s (scope runtime), or correct the database's URL.".formatted(dependency),
						cause)
				: null;
	}

}
