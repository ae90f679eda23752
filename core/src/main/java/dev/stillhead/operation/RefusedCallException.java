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

package dev.stillhead.operation;

import java.util.function.Supplier;

/**
 * A call that a revision may not make. Becomes an {@link OperationRefusedException} once
 * its line is known.
 */
final class RefusedCallException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	RefusedCallException(String problem, String remedy) {
		super(problem);
		this.remedy = remedy;
	}

	/**
	 * The value, or a refusal in the words of the one who could not make it.
	 */
	static <T> T orRefuse(Supplier<T> value, String remedy) {
		try {
			return value.get();
		}
		catch (RefusedCallException ex) {
			throw ex;
		}
		catch (IllegalArgumentException | NullPointerException ex) {
			throw new RefusedCallException(String.valueOf(ex.getMessage()), remedy);
		}
	}

	String remedy() {
		return this.remedy;
	}

}
