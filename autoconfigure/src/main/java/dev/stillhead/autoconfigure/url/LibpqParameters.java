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

package dev.stillhead.autoconfigure.url;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The parameters behind the {@code ?} of a PostgreSQL URL: libpq's, and what SQLAlchemy,
 * asyncpg and Prisma put there, translated to pgjdbc's. Those that pgjdbc has itself, and
 * unknown ones, are passed on. Facts from the PostgreSQL documentation, "Parameter Key
 * Words", and from pgjdbc's {@code PGProperty}.
 */
final class LibpqParameters {

	/** Same values, another name. */
	private static final Map<String, String> RENAMED = Map.of("application_name", "ApplicationName", "channel_binding",
			"channelBinding", "connect_timeout", "connectTimeout", "gssencmode", "gssEncMode", "krbsrvname",
			"kerberosServerName", "require_auth", "requireAuth", "schema", "currentSchema", "search_path",
			"currentSchema", "sslnegotiation", "sslNegotiation");

	private static final Map<String, String> SSL_MODES = Map.of("disable", "disable", "allow", "allow", "prefer",
			"prefer", "require", "require", "verify-ca", "verify-ca", "verify-full", "verify-full", "no-verify",
			"require");

	/** {@code ssl=true} is {@code sslmode=require} in libpq, unlike in pgjdbc. */
	private static final Map<String, String> SWITCHES = Map.of("true", "require", "1", "require", "on", "require",
			"yes", "require", "false", "disable", "0", "disable", "off", "disable", "no", "disable");

	/** Other values, perhaps another name; a value that is not listed is refused. */
	private static final Map<String, Choice> CHOICES = Map.of("sslmode", new Choice("sslmode", SSL_MODES), "ssl",
			new Choice("sslmode", merged(SSL_MODES, SWITCHES)), "target_session_attrs",
			new Choice("targetServerType",
					Map.of("any", "any", "read-write", "primary", "primary", "primary", "read-only", "secondary",
							"standby", "secondary", "prefer-standby", "preferSecondary")),
			"load_balance_hosts", new Choice("loadBalanceHosts", Map.of("disable", "false", "random", "true")),
			"keepalives", new Choice("tcpKeepAlive", Map.of("0", "false", "1", "true")));

	/**
	 * Single values that mean something to pgjdbc; with another value the parameter is
	 * passed on. Who caches no statements has a pooler before the server; libpq's
	 * {@code system} are the certificates that Java trusts.
	 */
	private static final Map<String, Map.Entry<String, String>> VALUES = Map.of("pgbouncer=true",
			Map.entry("prepareThreshold", "0"), "statement_cache_size=0", Map.entry("prepareThreshold", "0"),
			"prepared_statement_cache_size=0", Map.entry("prepareThreshold", "0"), "sslrootcert=system",
			Map.entry("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory"));

	private LibpqParameters() {
	}

	/**
	 * Reads a query. Of several parameters of a name the last counts; only hosts add up.
	 * @param url the whole URL, for messages
	 * @param query what stands behind the {@code ?}, perhaps nothing
	 * @return decoded names and values in their order
	 */
	static Map<String, String> read(UrlText url, String query) {
		Map<String, String> parameters = new LinkedHashMap<>();
		for (String parameter : query.split("&")) {
			int equals = parameter.indexOf('=');
			String name = url.decoded((equals < 0) ? parameter : parameter.substring(0, equals));
			String value = (equals < 0) ? "" : url.decoded(parameter.substring(equals + 1));
			if (!name.matches("[\\w.-]*")) {
				throw url.refusedPart("the name of a parameter after the ? has other characters than letters and _");
			}
			if (!name.isEmpty()) {
				parameters.merge(name, value, (first, next) -> name.equals("host") ? first + "," + next : next);
			}
		}
		return parameters;
	}

	/**
	 * Translates parameters.
	 * @param url the whole URL, for messages
	 * @param parameters libpq's parameters, decoded
	 * @return pgjdbc's parameters, decoded
	 */
	static Map<String, String> translate(UrlText url, Map<String, String> parameters) {
		Map<String, String> translated = new LinkedHashMap<>();
		parameters.forEach((name, value) -> {
			if (!name.equals("ssl") || !parameters.containsKey("sslmode")) {
				Map.Entry<String, String> entry = translate(url, name, value);
				translated.put(entry.getKey(), entry.getValue());
			}
		});
		if ("system".equals(parameters.get("sslrootcert"))) {
			// libpq then refuses anything weaker
			translated.putIfAbsent("sslmode", "verify-full");
		}
		return translated;
	}

	private static Map.Entry<String, String> translate(UrlText url, String name, String value) {
		Choice choice = CHOICES.get(name);
		if (choice == null) {
			return VALUES.getOrDefault(name + "=" + value, Map.entry(RENAMED.getOrDefault(name, name), value));
		}
		String translated = choice.values().get(value);
		if (translated == null) {
			throw url.refused("its parameter " + name + " has a value that is not known",
					"Write one of: " + String.join(", ", new TreeSet<>(choice.values().keySet())) + ".");
		}
		return Map.entry(choice.name(), translated);
	}

	/**
	 * Writes parameters as pgjdbc reads them.
	 * @param parameters pgjdbc's parameters, decoded
	 * @return the query with its {@code ?}; empty if there are none
	 */
	static String query(Map<String, String> parameters) {
		return parameters.isEmpty() ? ""
				: parameters.entrySet()
					.stream()
					.map((parameter) -> parameter.getKey() + "=" + encoded(parameter.getValue()))
					.collect(Collectors.joining("&", "?", ""));
	}

	/** What a person can read stays as it is: paths and lists. */
	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8)
			.replace("%2F", "/")
			.replace("%2C", ",")
			.replace("%3A", ":");
	}

	private static Map<String, String> merged(Map<String, String> one, Map<String, String> other) {
		Map<String, String> both = new LinkedHashMap<>(one);
		both.putAll(other);
		return Map.copyOf(both);
	}

	private record Choice(String name, Map<String, String> values) {
	}

}
