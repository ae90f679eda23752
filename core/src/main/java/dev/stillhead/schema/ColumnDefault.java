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
 * What a column holds where an insert does not say.
 */
public sealed interface ColumnDefault {

	/**
	 * Calls the visitor's method for this kind of default.
	 * @param visitor what is to be done
	 * @param <R> what it gives
	 * @return what the visitor gave
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * A character string.
	 *
	 * @param value the characters
	 */
	record Text(String value) implements ColumnDefault {

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
	record Number(BigDecimal value) implements ColumnDefault {

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
	record Truth(boolean value) implements ColumnDefault {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.truth(this.value);
		}

	}

	/**
	 * SQL that is evaluated for each row.
	 *
	 * @param sql the expression
	 */
	record Expression(String sql) implements ColumnDefault {

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
	 * One method for each kind of default.
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
		 * SQL.
		 * @param sql the expression
		 * @return the result
		 */
		R expression(String sql);

	}

}
