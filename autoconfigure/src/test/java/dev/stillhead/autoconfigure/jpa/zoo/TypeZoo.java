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

package dev.stillhead.autoconfigure.jpa.zoo;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Types of all kinds.
 */
@SuppressWarnings("deprecation")
public final class TypeZoo {

	private TypeZoo() {
	}

	enum Mood {

		GOOD, BAD, UGLY

	}

	record Money(long cents) {
	}

	record Percent(BigDecimal value) {
	}

	@Converter(autoApply = true)
	static class MoneyConverter implements AttributeConverter<Money, Long> {

		@Override
		public Long convertToDatabaseColumn(Money money) {
			return (money != null) ? money.cents() : null;
		}

		@Override
		public Money convertToEntityAttribute(Long cents) {
			return (cents != null) ? new Money(cents) : null;
		}

	}

	@Converter
	static class PercentConverter implements AttributeConverter<Percent, String> {

		@Override
		public String convertToDatabaseColumn(Percent percent) {
			return (percent != null) ? percent.value().toPlainString() : null;
		}

		@Override
		public Percent convertToEntityAttribute(String text) {
			return (text != null) ? new Percent(new BigDecimal(text)) : null;
		}

	}

	@Entity(name = "Basics")
	static class Basics {

		@Id
		@GeneratedValue(strategy = GenerationType.UUID)
		UUID id;

		boolean truth;

		char letter;

		byte tiny;

		short small;

		int medium;

		long large;

		float real;

		double precise;

		@Column(precision = 12, scale = 3)
		BigDecimal decimal;

		BigDecimal plainDecimal;

		BigInteger integer;

		@Column(length = 50)
		String text;

		@Column(length = 100000)
		String longText;

		@Column(columnDefinition = "citext")
		String defined;

		byte[] bytes;

		UUID uuid;

		URL url;

		Currency currency;

		Locale locale;

		Year year;

		ZoneId zone;

		InetAddress address;

	}

	@Entity(name = "Times")
	static class Times {

		@Id
		@GeneratedValue
		Long id;

		Instant instant;

		OffsetDateTime offsetTime;

		ZonedDateTime zoned;

		LocalDate date;

		LocalTime time;

		LocalDateTime dateTime;

		@Column(precision = 3)
		LocalDateTime milliseconds;

		Duration duration;

		@JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
		Duration interval;

		@Temporal(TemporalType.DATE)
		java.util.Date old;

	}

	@Entity(name = "Specials")
	static class Specials {

		@Id
		@GeneratedValue
		Integer id;

		@Enumerated(EnumType.STRING)
		@Column(nullable = false)
		Mood mood;

		@Enumerated(EnumType.ORDINAL)
		Mood ordinal;

		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		Mood named;

		@JdbcTypeCode(SqlTypes.JSON)
		Map<String, String> json;

		String[] words;

		int[] numbers;

		@JdbcTypeCode(SqlTypes.ARRAY)
		List<String> list;

		@Lob
		String clob;

		@Lob
		byte[] blob;

		Money money;

		@Convert(converter = PercentConverter.class)
		@Column(length = 12)
		Percent percent;

		@JdbcTypeCode(SqlTypes.INET)
		InetAddress inet;

	}

}
