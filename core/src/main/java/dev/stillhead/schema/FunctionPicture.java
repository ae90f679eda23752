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

package dev.stillhead.schema;

import org.jspecify.annotations.Nullable;

/**
 * A function or a procedure.
 *
 * @param name its name, with its schema
 * @param arguments the arguments that tell it from others of its name, as the database
 * writes them
 * @param procedure whether it is a procedure
 * @param definition the statement that makes it, as the database writes it
 * @param comment its comment; null if it has none
 */
public record FunctionPicture(QualifiedName name, String arguments, boolean procedure, String definition,
		@Nullable String comment) implements Picture {

	@Override
	public String title() {
		return (this.procedure ? "procedure " : "function ") + this.name + "(" + this.arguments + ")";
	}

}
