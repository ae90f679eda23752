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

package dev.stillhead.dialect.postgresql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.PostgresqlSyntax;

/**
 * The SQL of scratch databases: making them like another one, finding those that a killed
 * run has left, emptying them.
 */
public final class PostgresqlScratchSql {

	/** What all their names begin with. */
	public static final String PREFIX = "stillhead_scratch_";

	/** What decides how a database's schema reads, whatever columns a version has. */
	public static final String TRAITS = """
			SELECT pg_encoding_to_char(d.encoding) AS encoding, d.datcollate AS collate, d.datctype AS ctype,
			  to_jsonb(d) ->> 'datlocprovider' AS provider,
			  coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') AS locale,
			  to_jsonb(d) ->> 'daticurules' AS rules
			FROM pg_catalog.pg_database d WHERE d.datname = current_database()""";

	/**
	 * Settings of the database, and of the role in it: whether it is the role's, text.
	 */
	public static final String SETTINGS = """
			SELECT s.setrole <> 0 AS of_role, unnest(s.setconfig) AS setting
			FROM pg_catalog.pg_db_role_setting s
			WHERE s.setdatabase = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())
			  AND s.setrole IN (0, (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = current_user))""";

	/** The time of the server, as it stands in names. */
	public static final String NOW = "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISS')";

	/**
	 * Names of scratch databases, older than a number of minutes, that nobody is
	 * connected to and whose makers have gone: those have a session named as the
	 * beginning of the database's name.
	 */
	public static final String LEFTOVERS = """
			SELECT d.datname FROM pg_catalog.pg_database d
			WHERE d.datname ~ '^stillhead_scratch_[0-9]{14}_[a-z0-9_]+$'
			  AND substr(d.datname, 19, 14) < to_char((clock_timestamp() - make_interval(mins => ?)) AT TIME ZONE 'UTC',
			    'YYYYMMDDHH24MISS')
			  AND pg_has_role(d.datdba, 'USAGE')
			  AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity a WHERE a.datid = d.oid
			    OR (a.application_name LIKE 'stillhead\\_scratch\\_%' AND starts_with(d.datname, a.application_name)))""";

	/** What makes tables, views and sequences go, one statement in a row. */
	public static final String CLEARANCE = """
			SELECT format('DROP %s IF EXISTS %I.%I CASCADE', CASE c.relkind WHEN 'v' THEN 'VIEW'
			    WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'f' THEN 'FOREIGN TABLE' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END,
			  n.nspname, c.relname)
			FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
			WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm', 'S') AND NOT c.relispartition
			  AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
			  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend p
			    WHERE p.classid = 'pg_class'::regclass AND p.objid = c.oid
			      AND (p.deptype = 'e' OR c.relkind = 'S' AND p.deptype IN ('a', 'i')))""";

	private static final Pattern CREATED = Pattern
		.compile("(?is)\\s*CREATE\\s+(SCHEMA|EXTENSION|TYPE|DOMAIN)\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?"
				+ "((?:\"(?:[^\"]|\"\")+\"|[^\\s(;\"]+)+).*");

	private static final Pattern FUNCTION = Pattern.compile("(?is)(\\s*CREATE\\s+)((?:FUNCTION|PROCEDURE|VIEW)\\s.*)");

	/** What PostgreSQL keeps as a list of names, already quoted. */
	private static final List<String> LISTS_OF_NAMES = List.of("search_path", "temp_tablespaces",
			"local_preload_libraries", "session_preload_libraries");

	private final DatabaseProduct product;

	/**
	 * The SQL for one version.
	 * @param product the server's product and version
	 */
	public PostgresqlScratchSql(DatabaseProduct product) {
		this.product = product;
	}

	/**
	 * Makes an empty database.
	 * @param name its name
	 * @param traits what it is to be like; null for the server's own ways
	 * @return a statement
	 */
	public String create(String name, @Nullable Traits traits) {
		return "CREATE DATABASE " + name + " TEMPLATE template0" + ((traits != null) ? traits.options() : "");
	}

	/**
	 * Makes a copy of a database that nobody is connected to.
	 * @param name the copy's name
	 * @param original the database
	 * @return a statement
	 */
	public String copy(String name, String original) {
		return "CREATE DATABASE " + name + " TEMPLATE " + original;
	}

	/**
	 * Drops a database whoever is connected to it.
	 * @param name its name
	 * @return statements, each to be sent by itself
	 */
	public List<String> drop(String name) {
		if (this.product.isAtLeast(13)) {
			return List.of("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
		}
		return List.of("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
				+ PostgresqlSyntax.INSTANCE.literal(name), "DROP DATABASE IF EXISTS " + name);
	}

	/**
	 * Drops a database unless somebody is connected to it.
	 * @param name its name
	 * @return a statement
	 */
	public String dropUnused(String name) {
		return "DROP DATABASE IF EXISTS " + name;
	}

	/**
	 * Gives a database a setting.
	 * @param database its name
	 * @param role the role that has the setting there; null for every role
	 * @param setting name and value as the catalogue keeps them, parted by {@code =}
	 * @return a statement
	 */
	public String set(String database, @Nullable String role, String setting) {
		int equals = setting.indexOf('=');
		String name = setting.substring(0, equals);
		String value = setting.substring(equals + 1);
		String whose = (role != null)
				? "ALTER ROLE " + PostgresqlSyntax.INSTANCE.identifier(role) + " IN DATABASE " + database
				: "ALTER DATABASE " + database;
		boolean list = LISTS_OF_NAMES.contains(name) && !value.isEmpty();
		return whose + " SET " + name + " TO " + (list ? value : PostgresqlSyntax.INSTANCE.literal(value));
	}

	/**
	 * What makes a statement work that was refused because the thing it makes is there
	 * already.
	 * @param statement the statement
	 * @return the statements to run instead, perhaps none; null if it stays refused
	 */
	public @Nullable List<String> anew(String statement) {
		Matcher function = FUNCTION.matcher(statement);
		if (function.matches()) {
			return List.of(function.group(1) + "OR REPLACE " + function.group(2));
		}
		Matcher created = CREATED.matcher(statement);
		if (!created.matches()) {
			return null;
		}
		String kind = created.group(1);
		if (kind.equalsIgnoreCase("SCHEMA") || kind.equalsIgnoreCase("EXTENSION")) {
			return List.of();
		}
		return List.of("DROP " + kind + " " + created.group(2) + " CASCADE", statement);
	}

	/**
	 * What decides how a database's schema reads.
	 *
	 * @param encoding the encoding's name
	 * @param collate how text sorts, as the operating system calls it
	 * @param ctype what is a letter, as the operating system calls it
	 * @param provider {@code c}, {@code i} or {@code b}; null before PostgreSQL 15
	 * @param locale the locale of the provider; null if it has none
	 * @param rules further rules of ICU; null if there are none
	 */
	public record Traits(String encoding, String collate, String ctype, @Nullable String provider,
			@Nullable String locale, @Nullable String rules) {

		String options() {
			String text = option("ENCODING", this.encoding) + option("LC_COLLATE", this.collate)
					+ option("LC_CTYPE", this.ctype);
			if ("i".equals(this.provider)) {
				text += " LOCALE_PROVIDER icu" + option("ICU_LOCALE", this.locale) + option("ICU_RULES", this.rules);
			}
			else if ("b".equals(this.provider)) {
				text += " LOCALE_PROVIDER builtin" + option("BUILTIN_LOCALE", this.locale);
			}
			else if ("c".equals(this.provider)) {
				text += " LOCALE_PROVIDER libc";
			}
			return text;
		}

		private static String option(String name, @Nullable String value) {
			return (value != null) ? " " + name + " " + PostgresqlSyntax.INSTANCE.literal(value) : "";
		}

	}

}
