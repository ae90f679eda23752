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

import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.generator.EventType;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

/**
 * The rarer types, and what else decides about a type.
 */
public final class MoreTypeZoo {

	private MoreTypeZoo() {
	}

	enum Size3 {

		SMALL("s"), LARGE("l");

		@EnumeratedValue
		final String code;

		Size3(String code) {
			this.code = code;
		}

	}

	enum Step {

		FIRST, SECOND

	}

	@Entity(name = "Clocks")
	static class Clocks {

		@Id
		@GeneratedValue
		Long id;

		@Version
		Instant version;

		OffsetTime offsetTime;

		Calendar calendar;

		Timestamp timestamp;

		java.sql.Date sqlDate;

		java.sql.Time sqlTime;

		@TimeZoneStorage(TimeZoneStorageType.COLUMN)
		@TimeZoneColumn(name = "departs_zone")
		ZonedDateTime departs;

		@TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
		OffsetDateTime normalized;

		@TimeZoneStorage(TimeZoneStorageType.NATIVE)
		OffsetDateTime asItIs;

		@Column(secondPrecision = 6)
		LocalTime exact;

		@Column(secondPrecision = 3)
		LocalDateTime milliseconds;

		@Column(secondPrecision = 0)
		Instant seconds;

		@CurrentTimestamp
		Instant changed;

		@Generated(event = EventType.INSERT)
		@ColumnDefault("now()")
		@Column(nullable = false)
		Instant made;

		@ColumnDefault("current_date")
		LocalDate day;

		@JdbcTypeCode(SqlTypes.TIMESTAMP)
		Instant withoutZone;

		@JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
		OffsetDateTime utc;

		ZoneOffset zoneOffset;

		TimeZone zone;

	}

	@Entity(name = "Oddities")
	@Table(name = "\"Oddities of '26\"")
	static class Oddities {

		@Id
		@GeneratedValue
		UUID id;

		@Enumerated(EnumType.STRING)
		Size3 size;

		@Enumerated
		Step step = Step.FIRST;

		@JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
		@Column(nullable = false)
		Step named;

		@JdbcTypeCode(SqlTypes.CHAR)
		@Column(length = 3)
		String fixed;

		@Nationalized
		String national;

		@Column(length = 1)
		String single;

		@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
		String endless;

		@JdbcTypeCode(SqlTypes.SQLXML)
		String xml;

		@JdbcTypeCode(SqlTypes.JSON_ARRAY)
		List<Step> jsonArray;

		@JdbcTypeCode(SqlTypes.JSON)
		Point point;

		@JdbcTypeCode(SqlTypes.SMALLINT)
		int smaller;

		@JdbcTypeCode(SqlTypes.VARBINARY)
		@Column(length = 16)
		UUID bytes;

		@Convert(converter = YesNoConverter.class)
		Boolean yesNo;

		@Convert(converter = NumericBooleanConverter.class)
		@ColumnDefault("1")
		boolean numeric;

		@ColumnDefault("true")
		boolean active;

		@ColumnDefault("'it''s, \"so\"'")
		String quoted;

		@ColumnDefault("'{}'")
		@JdbcTypeCode(SqlTypes.JSON)
		Map<String, Integer> settings;

		@ColumnDefault("gen_random_uuid()")
		UUID other;

		@Column(precision = 5)
		float imprecise;

		@Column(precision = 15)
		double precise;

		@Column(precision = 38, scale = 0)
		BigDecimal whole;

		@Column(columnDefinition = "numeric(6, 2) default 1.50 not null")
		BigDecimal price;

		@Column(columnDefinition = "varchar(20) collate \"C\"")
		String sorted;

		@Column(columnDefinition = "tsvector")
		@GeneratedColumn("to_tsvector('simple', quoted)")
		String search;

		BitSet bits;

		Serializable serialized;

		Step[] steps;

		@Array(length = 3)
		@Column(length = 20)
		String[] three;

		UUID[] ids;

		Instant[] moments;

		@JdbcTypeCode(SqlTypes.ARRAY)
		List<BigDecimal> amounts;

		Blob blob;

		Clob clob;

		@Lob
		char[] letters;

		@Embedded
		Plane plane;

	}

	@Embeddable
	record Point(int x, int y) {
	}

	@Embeddable
	@DiscriminatorColumn(name = "plane_kind")
	static class Plane {

		int area;

	}

	@Embeddable
	@DiscriminatorValue("ROUND")
	static class Round extends Plane {

		int radius;

	}

	@Entity(name = "Ruled")
	static class Ruled {

		@Id
		@GeneratedValue
		Long id;

		@NotNull
		@Size(max = 33)
		String name;

		@Min(1)
		@Max(12)
		int month;

		@Positive
		@Digits(integer = 6, fraction = 2)
		BigDecimal price;

		@DecimalMax("0.5")
		BigDecimal rate;

	}

}
