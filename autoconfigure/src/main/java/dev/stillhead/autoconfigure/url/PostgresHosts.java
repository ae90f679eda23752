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

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The servers of a URL: one or several, with or without a port, IPv6 in brackets, in
 * their usual place or in the parameters {@code host}, {@code hostaddr} and {@code port}.
 */
final class PostgresHosts {

	private static final Pattern SERVER = Pattern.compile("(\\[[^\\]]*]|[^:\\[\\]]*)(?::(.*))?");

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+(%[\\w.-]+)?]");

	private static final int HIGHEST_PORT = 65535;

	private final UrlText url;

	PostgresHosts(UrlText url) {
		this.url = url;
	}

	/**
	 * The servers as pgjdbc takes them.
	 * @param authority the servers in their usual place, perhaps empty
	 * @param parameters the decoded parameters of the URL; those that concern servers are
	 * taken out
	 * @return for example {@code db1:5432,db2}
	 */
	String translate(String authority, Map<String, String> parameters) {
		@Nullable String host = parameters.remove("host");
		@Nullable String address = parameters.remove("hostaddr");
		@Nullable String port = parameters.remove("port");
		@Nullable String named = (host != null) ? host : address;
		List<String> servers = Arrays.asList(((named != null) ? named : authority).split(",", -1));
		List<String> ports = (port != null) ? Arrays.asList(port.split(",", -1)) : List.of();
		if (ports.size() > 1 && ports.size() != servers.size()) {
			throw this.url.refusedPart("there are " + servers.size() + " hosts but " + ports.size() + " ports");
		}
		return IntStream.range(0, servers.size())
			.mapToObj((i) -> server((named != null) ? bracketed(servers.get(i)) : this.url.decoded(servers.get(i)),
					ports.isEmpty() ? "" : ports.get(Math.min(i, ports.size() - 1))))
			.collect(Collectors.joining(","));
	}

	/** In a parameter IPv6 needs no brackets. */
	private static String bracketed(String server) {
		boolean bare = !server.startsWith("[") && !server.startsWith("/")
				&& server.indexOf(':') != server.lastIndexOf(':');
		return bare ? "[" + server + "]" : server;
	}

	private String server(String text, String portParameter) {
		Matcher matcher = SERVER.matcher(text);
		if (!matcher.matches()) {
			throw refusedPort();
		}
		String host = host(matcher.group(1));
		@Nullable String ownPort = matcher.group(2);
		String port = portParameter.isEmpty() ? ((ownPort != null) ? ownPort : "") : portParameter;
		return port.isEmpty() ? host : host + ":" + checkedPort(port);
	}

	private String host(String host) {
		if (host.isEmpty()) {
			return "localhost";
		}
		if (host.startsWith("/") || host.startsWith("@")) {
			throw this.url.refused("it names a Unix socket, and pgjdbc connects by TCP only",
					"Write the server's name or address and port, postgresql://user:password@localhost:5432/database, "
							+ "or a URL with the driver's socketFactory, "
							+ "jdbc:postgresql://localhost/database?socketFactory=….");
		}
		if (!NAME.matcher(host).matches()) {
			throw this.url.refusedPart("its host is no name and no address");
		}
		return host;
	}

	private String checkedPort(String port) {
		if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > HIGHEST_PORT) {
			throw refusedPort();
		}
		return port;
	}

	private InvalidDatabaseUrlException refusedPort() {
		// The text is not shown: it is the password where somebody forgot the @host
		return this.url.refusedPart("its port is not a number from 1 to " + HIGHEST_PORT
				+ " (an IPv6 address stands in brackets, as in [::1]:5432)");
	}

}
