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

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A value as SQL writes it: a literal, or an expression. There is none for null.
 */
public sealed interface Value {

	/**
	 * Calls the visitor's method for this kind of value.
	 * @param visitor what is to be done
	 * @param <R> what it gives
	 * @return what the visitor gave
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * A character string, or what is written as one.
	 *
	 * @param value the characters
	 */
	record Text(String value) implements Value {

		/**
		 * Refuses null.
		 */
		public Text {
			Objects.requireNonNull(value, "'value' must not be null");
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.text(this.value);
		}

	}

	/**
	 * A number.
	 *
	 * @param value the number
	 */
	record Number(BigDecimal value) implements Value {

		/**
		 * Refuses null.
		 */
		public Number {
			Objects.requireNonNull(value, "'value' must not be null");
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.number(this.value);
		}

	}

	/**
	 * True or false.
	 *
	 * @param value which of them
	 */
	record Truth(boolean value) implements Value {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.truth(this.value);
		}

	}

	/**
	 * Bytes.
	 *
	 * @param hex two hexadecimal digits for each
	 */
	record Bytes(String hex) implements Value {

		/**
		 * Refuses null.
		 */
		public Bytes {
			Objects.requireNonNull(hex, "'hex' must not be null");
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.bytes(this.hex);
		}

	}

	/**
	 * SQL that the database evaluates.
	 *
	 * @param sql the expression
	 */
	record Expression(String sql) implements Value {

		/**
		 * Refuses null.
		 */
		public Expression {
			Objects.requireNonNull(sql, "'sql' must not be null");
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.expression(this.sql);
		}

	}

	/**
	 * One method for each kind of value.
	 *
	 * @param <R> what the methods give
	 */
	interface Visitor<R> {

		/**
		 * A character string.
		 * @param value the characters
		 * @return the result
		 */
		R text(String value);

		/**
		 * A number.
		 * @param value the number
		 * @return the result
		 */
		R number(BigDecimal value);

		/**
		 * True or false.
		 * @param value which of them
		 * @return the result
		 */
		R truth(boolean value);

		/**
		 * Bytes.
		 * @param hex two hexadecimal digits for each
		 * @return the result
		 */
		R bytes(String hex);

		/**
		 * SQL.
		 * @param sql the expression
		 * @return the result
		 */
		R expression(String sql);

	}

}
