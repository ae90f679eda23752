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

package dev.stillhead.authoring;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.stillhead.revision.Revision;

/**
 * Finds the next id. Not thread-safe.
 */
final class RevisionIdGenerator {

	private static final Pattern NUMBER = Pattern.compile("[0-9]+");

	/**
	 * Spreadsheets and YAML take {@code 123456789012} and {@code 12345e678901} for
	 * numbers.
	 */
	private static final Pattern LIKE_A_NUMBER = Pattern.compile("[0-9]+(e[0-9]+)?");

	private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);

	private static final long HEX_BOUND = 1L << 48;

	private final Predicate<String> taken;

	private final RandomGenerator random;

	/**
	 * A generator.
	 * @param taken whether an id cannot be used
	 */
	RevisionIdGenerator(Predicate<String> taken) {
		this(taken, new SecureRandom());
	}

	RevisionIdGenerator(Predicate<String> taken, RandomGenerator random) {
		this.taken = taken;
		this.random = random;
	}

	/**
	 * The next id.
	 * @param scheme how revisions are numbered
	 * @param now the time in the configured time zone
	 * @param revisions all there are
	 * @return an id that is not taken
	 */
	String next(IdScheme scheme, ZonedDateTime now, Stream<Revision> revisions) {
		return switch (scheme) {
			case HEX -> hex();
			case SEQUENCE -> sequence(revisions);
			case TIMESTAMP -> timestamp(now);
		};
	}

	private String hex() {
		String id;
		do {
			id = String.format(Locale.ROOT, "%012x", this.random.nextLong(HEX_BOUND));
		}
		while (LIKE_A_NUMBER.matcher(id).matches() || this.taken.test(id));
		return id;
	}

	private String sequence(Stream<Revision> revisions) {
		String last = revisions.map(Revision::id)
			.filter((id) -> NUMBER.matcher(id).matches())
			.max(Comparator.comparing(BigInteger::new))
			.orElse("000");
		int width = last.length();
		BigInteger number = new BigInteger(last);
		String id;
		do {
			number = number.add(BigInteger.ONE);
			id = padded(number.toString(), width);
		}
		while (this.taken.test(id));
		return id;
	}

	private static String padded(String digits, int width) {
		return "0".repeat(Math.max(0, width - digits.length())) + digits;
	}

	private String timestamp(ZonedDateTime now) {
		ZonedDateTime time = now;
		while (this.taken.test(TIMESTAMP.format(time))) {
			time = time.plusSeconds(1);
		}
		return TIMESTAMP.format(time);
	}

}
