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

package dev.stillhead.autoconfigure.jpa.edit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

/**
 * What columns hold becomes wider, narrower, or something else.
 */
final class TypeEdits {

	private TypeEdits() {
	}

	record Money(long cents) {
	}

	static class MoneyAsCents implements AttributeConverter<Money, Long> {

		@Override
		public Long convertToDatabaseColumn(Money money) {
			return (money != null) ? money.cents() : null;
		}

		@Override
		public Money convertToEntityAttribute(Long cents) {
			return (cents != null) ? new Money(cents) : null;
		}

	}

	static final class Before {

		@Entity(name = "Wider")
		static class Wider {

			@Id
			Long id;

			@Column(length = 40)
			String length;

			@Column(precision = 10, scale = 2)
			BigDecimal digits;

			int number;

			float approximate;

			LocalTime toTheSecond;

			String unlimited;

			LocalDate day;

		}

		@Entity(name = "Narrower")
		static class Narrower {

			@Id
			Long id;

			@Column(length = 40)
			String length;

			@Column(precision = 12, scale = 4)
			BigDecimal scale;

			long number;

			double approximate;

			Instant moment;

			LocalDateTime local;

			@Column(secondPrecision = 6)
			Instant precise;

			@Column(length = Length.LONG32)
			String unlimited;

			double rounded;

		}

		@Entity(name = "Other")
		static class Other {

			@Id
			Long id;

			String uuid;

			String number;

			int text;

			Boolean yesNo;

			String json;

			String bytes;

			List<String> words;

			BigDecimal cents;

			@Lob
			String large;

			@JdbcTypeCode(SqlTypes.JSON)
			Map<String, String> plain;

			String day;

		}

	}

	static final class After {

		@Entity(name = "Wider")
		static class Wider {

			@Id
			Long id;

			@Column(length = 400)
			String length;

			@Column(precision = 14, scale = 4)
			BigDecimal digits;

			long number;

			double approximate;

			@Column(secondPrecision = 6)
			LocalTime toTheSecond;

			@Column(length = Length.LONG32)
			String unlimited;

			LocalDateTime day;

		}

		@Entity(name = "Narrower")
		static class Narrower {

			@Id
			Long id;

			@Column(length = 10)
			String length;

			@Column(precision = 10, scale = 2)
			BigDecimal scale;

			int number;

			float approximate;

			LocalDate moment;

			LocalTime local;

			@Column(secondPrecision = 0)
			Instant precise;

			@Column(length = 20)
			String unlimited;

			int rounded;

		}

		@Entity(name = "Other")
		static class Other {

			@Id
			Long id;

			UUID uuid;

			Integer number;

			String text;

			@Convert(converter = YesNoConverter.class)
			Boolean yesNo;

			@JdbcTypeCode(SqlTypes.JSON)
			Map<String, String> json;

			byte[] bytes;

			@Column(length = 40)
			List<String> words;

			@Convert(converter = MoneyAsCents.class)
			Money cents;

			@Column(length = Length.LONG32)
			String large;

			String plain;

			LocalDate day;

		}

	}

}
