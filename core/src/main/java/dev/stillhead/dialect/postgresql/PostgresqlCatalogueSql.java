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

import dev.stillhead.schema.DatabaseProduct;

/**
 * The queries that read what a database holds, one for each kind of thing, however many
 * there are. Each but {@link #namespaces()} has one parameter, the schemas' oids as text
 * of an {@code oid[]}. They name what they read as PostgreSQL 12 to 18 do; where a
 * version lacks a column, a constant stands in for it. Immutable.
 */
public final class PostgresqlCatalogueSql {

	private final DatabaseProduct product;

	/**
	 * The queries for one version.
	 * @param product the database's product and version
	 */
	public PostgresqlCatalogueSql(DatabaseProduct product) {
		this.product = product;
	}

	/**
	 * What makes the rest of the transaction see one state of the database, and makes
	 * PostgreSQL write types, names and constants in one way whoever asks: all that is
	 * not in {@code pg_catalog} with its schema. {@code pg_dump} sets the same. JIT
	 * compilation costs more than these queries.
	 * @return statements, before any query of the transaction
	 */
	public List<String> begin() {
		return List.of("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
				"SET LOCAL search_path = pg_catalog, pg_temp", "SET LOCAL quote_all_identifiers = off",
				"SET LOCAL DateStyle = 'ISO, MDY'", "SET LOCAL IntervalStyle = 'postgres'",
				"SET LOCAL TimeZone = 'UTC'", "SET LOCAL extra_float_digits = 1", "SET LOCAL bytea_output = 'hex'",
				"SET LOCAL lc_monetary = 'C'", "SET LOCAL jit = off");
	}

	/**
	 * Schemas and extensions: whether it is an extension; oid, name; an extension's
	 * schema and version; comment.
	 * @return the query
	 */
	public String namespaces() {
		return """
				SELECT false AS extension, n.oid, n.nspname AS name, NULL AS schema, NULL AS version, d.description AS comment
				FROM pg_namespace n %s
				WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND %s
				UNION ALL
				SELECT true, e.oid, e.extname, n.nspname, e.extversion, d.description
				FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace %s"""
			.formatted(comment("pg_namespace", "n.oid"), notOfAnExtension("pg_namespace", "n.oid"),
					comment("pg_extension", "e.oid"));
	}

	/**
	 * Tables and views.
	 * @return the query
	 */
	public String relations() {
		return """
				SELECT c.oid, n.nspname AS schema, c.relname AS name, c.relkind AS kind, c.relpersistence = 'u' AS unlogged,
				  a.amname AS method, s.srvname AS server,
				  CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END AS query,
				  c.reloptions::text[] || ARRAY(SELECT 'toast.' || o FROM unnest(t.reloptions) o) AS options,
				  CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS partitioned_by,
				  pg_get_expr(c.relpartbound, c.oid) AS bounds,
				  ARRAY(SELECT pn.nspname::text FROM pg_inherits i JOIN pg_class p ON p.oid = i.inhparent
				    JOIN pg_namespace pn ON pn.oid = p.relnamespace WHERE i.inhrelid = c.oid ORDER BY i.inhseqno) AS parent_schemas,
				  ARRAY(SELECT p.relname::text FROM pg_inherits i JOIN pg_class p ON p.oid = i.inhparent
				    WHERE i.inhrelid = c.oid ORDER BY i.inhseqno) AS parents,
				  d.description AS comment
				FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_class t ON t.oid = c.reltoastrelid
				  LEFT JOIN pg_am a ON a.oid = c.relam LEFT JOIN pg_foreign_table f ON f.ftrelid = c.oid
				  LEFT JOIN pg_foreign_server s ON s.oid = f.ftserver %s
				WHERE c.relnamespace = ANY (CAST(? AS oid[])) AND c.relkind IN ('r', 'p', 'f', 'v', 'm')
				  AND c.relpersistence <> 't' AND %s"""
			.formatted(comment("pg_class", "c.oid"), notOfAnExtension("pg_class", "c.oid"));
	}

	/**
	 * The columns of tables and views, in their order. A default names no columns, so
	 * PostgreSQL is spared from looking at its table, half of the time of this query.
	 * @return the query
	 */
	public String columns() {
		return """
				SELECT a.attrelid AS relation, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
				  a.attnotnull AS not_null, %s AS unvalidated, a.attidentity AS identity, a.attgenerated AS generated,
				  pg_get_expr(e.adbin, CASE WHEN a.attgenerated <> '' THEN e.adrelid ELSE 0 END) AS expression,
				  %s AS collation, NOT a.attislocal AS inherited,
				  format_type(s.seqtypid, NULL) AS sequence_type, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
				  s.seqcycle, d.description AS comment
				FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
				  LEFT JOIN pg_attrdef e ON e.adrelid = a.attrelid AND e.adnum = a.attnum
				  LEFT JOIN pg_collation o ON o.oid = a.attcollation AND a.attcollation <> t.typcollation
				  LEFT JOIN pg_namespace m ON m.oid = o.collnamespace
				  LEFT JOIN (pg_depend p JOIN pg_sequence s ON s.seqrelid = p.objid AND p.classid = 'pg_class'::regclass
				      AND p.refclassid = 'pg_class'::regclass AND p.deptype = 'i')
				    ON p.refobjid = a.attrelid AND p.refobjsubid = a.attnum
				  LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = a.attrelid AND d.objsubid = a.attnum
				WHERE c.relnamespace = ANY (CAST(? AS oid[])) AND c.relkind IN ('r', 'p', 'f', 'v', 'm')
				  AND c.relpersistence <> 't' AND a.attnum > 0 AND NOT a.attisdropped
				ORDER BY a.attrelid, a.attnum"""
			.formatted(since(18, """
					EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = a.attrelid AND k.contype = 'n'
					  AND k.conkey[1] = a.attnum AND NOT k.convalidated)""", "false"), qualified("m", "o.collname"));
	}

	/**
	 * Indexes, those of constraints among them, but not those that a partition has from
	 * its parent. Of each key its text, whether it is an expression, and how it sorts, in
	 * as many arrays; the included columns follow the keys.
	 * @return the query
	 */
	public String indexes() {
		return """
				WITH wanted AS (SELECT i.*, c.relname, c.relam, c.reloptions FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
				  WHERE c.relnamespace = ANY (CAST(? AS oid[])) AND c.relpersistence <> 't' AND NOT c.relispartition),
				keys AS (
				  SELECT i.indexrelid,
				    array_agg(coalesce(%5$s::text, pg_get_indexdef(i.indexrelid, k.n::integer, false)) ORDER BY k.n) AS texts,
				    array_agg(k.attribute = 0 ORDER BY k.n) AS expressions,
				    array_agg(k.option & 1 = 1 ORDER BY k.n) AS descending, array_agg(k.option & 2 = 2 ORDER BY k.n) AS nulls_first,
				    array_agg(coalesce(%1$s || (SELECT '(' || string_agg(format('%%s=%%L', split_part(v, '=', 1),
				        substr(v, strpos(v, '=') + 1)), ', ') || ')' FROM unnest(%6$s) v), CASE WHEN NOT o.opcdefault THEN %1$s END) ORDER BY k.n) AS opclasses,
				    array_agg(%2$s ORDER BY k.n) AS collations
				  FROM wanted i CROSS JOIN LATERAL unnest(i.indkey::int2[], i.indclass::oid[], i.indcollation::oid[], i.indoption::int2[])
				      WITH ORDINALITY k (attribute, opclass, sorting, option, n)
				    LEFT JOIN pg_opclass o ON o.oid = k.opclass LEFT JOIN pg_namespace p ON p.oid = o.opcnamespace
				    LEFT JOIN pg_collation l ON l.oid = k.sorting AND l.oid <> coalesce(%7$s, 100)
				    LEFT JOIN pg_namespace m ON m.oid = l.collnamespace
				  GROUP BY i.indexrelid)
				SELECT i.indexrelid AS oid, i.indrelid AS relation, i.relname AS name, a.amname AS method, i.indisunique AS is_unique,
				  %3$s AS nulls_not_distinct, i.indisvalid AS valid, pg_get_expr(i.indpred, i.indrelid) AS predicate,
				  i.reloptions::text[] AS options, i.indnkeyatts AS keys, k.texts, k.expressions, k.descending, k.nulls_first,
				  k.opclasses, k.collations, d.description AS comment
				FROM wanted i JOIN keys k ON k.indexrelid = i.indexrelid JOIN pg_am a ON a.oid = i.relam %4$s"""
			.formatted(qualified("p", "o.opcname"), qualified("m", "l.collname"),
					since(15, "i.indnullsnotdistinct", "false"), comment("pg_class", "i.indexrelid"),
					attribute("attname", "i.indrelid", "k.attribute"), attribute("attoptions", "i.indexrelid", "k.n"),
					attribute("attcollation", "i.indrelid", "k.attribute"));
	}

	/**
	 * The constraints of tables and domains, but not those that a table only inherits.
	 * @return the query
	 */
	public String constraints() {
		return """
				WITH wanted AS (SELECT * FROM pg_constraint WHERE connamespace = ANY (CAST(? AS oid[]))
				  AND contype IN ('p', 'u', 'c', 'x', 'f') AND conislocal AND conparentid = 0),
				columns AS (
				  SELECT k.oid, array_agg(%s::text ORDER BY u.n) AS columns, array_agg(%s::text ORDER BY u.n) AS target_columns,
				    array_agg(CASE WHEN s.nspname = 'pg_catalog' THEN o.oprname::text
				      WHEN o.oid IS NOT NULL THEN format('OPERATOR(%%I.%%s)', s.nspname, o.oprname) END ORDER BY u.n) AS operators
				  FROM wanted k CROSS JOIN LATERAL unnest(k.conkey, k.confkey, k.conexclop)
				      WITH ORDINALITY u (attribute, target, operator, n)
				    LEFT JOIN pg_operator o ON o.oid = u.operator LEFT JOIN pg_namespace s ON s.oid = o.oprnamespace
				  GROUP BY k.oid)
				SELECT k.conrelid AS relation, k.contypid AS type, k.conindid AS index, k.conname AS name, k.contype AS kind,
				  k.condeferrable AS deferrable, k.condeferred AS deferred, k.convalidated AS validated,
				  k.connoinherit AS no_inherit, %s AS enforced, %s AS period,
				  CASE WHEN k.contype = 'c' THEN pg_get_expr(k.conbin, k.conrelid) END AS expression,
				  c.columns, n.nspname AS target_schema, r.relname AS target, c.target_columns, c.operators,
				  k.confdeltype AS on_delete, k.confupdtype AS on_update, k.confmatchtype = 'f' AS match_full,
				  %s AS on_delete_columns, d.description AS comment
				FROM wanted k LEFT JOIN columns c ON c.oid = k.oid LEFT JOIN pg_class r ON r.oid = k.confrelid
				  LEFT JOIN pg_namespace n ON n.oid = r.relnamespace %s"""
			.formatted(attribute("attname", "k.conrelid", "u.attribute"),
					attribute("attname", "k.confrelid", "u.target"), since(18, "k.conenforced", "true"),
					since(18, "k.conperiod", "false"),
					since(15,
							"""
									ARRAY(SELECT a.attname::text FROM unnest(k.confdelsetcols) u (attribute)
									  JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attribute ORDER BY u.attribute)""",
							"'{}'::text[]"),
					comment("pg_constraint", "k.oid"));
	}

	/**
	 * Sequences, but those of identity columns.
	 * @return the query
	 */
	public String sequences() {
		return """
				SELECT n.nspname AS schema, c.relname AS name, c.relpersistence = 'u' AS unlogged,
				  format_type(s.seqtypid, NULL) AS sequence_type, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
				  s.seqcycle, o.oid AS owner, m.nspname AS owner_schema, o.relname AS owner_table, a.attname AS owner_column,
				  d.description AS comment
				FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
				  LEFT JOIN pg_depend p ON p.classid = 'pg_class'::regclass AND p.objid = c.oid
				    AND p.refclassid = 'pg_class'::regclass AND p.deptype IN ('a', 'i')
				  LEFT JOIN pg_class o ON o.oid = p.refobjid LEFT JOIN pg_namespace m ON m.oid = o.relnamespace
				  LEFT JOIN pg_attribute a ON a.attrelid = p.refobjid AND a.attnum = p.refobjsubid %s
				WHERE c.relnamespace = ANY (CAST(? AS oid[])) AND c.relpersistence <> 't' AND p.deptype IS DISTINCT FROM 'i'
				  AND %s"""
			.formatted(comment("pg_class", "c.oid"), notOfAnExtension("pg_class", "c.oid"));
	}

	/**
	 * Enum types and domains.
	 * @return the query
	 */
	public String types() {
		return """
				SELECT t.oid, n.nspname AS schema, t.typname AS name, t.typtype = 'e' AS enum,
				  ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS labels,
				  format_type(nullif(t.typbasetype, 0), t.typtypmod) AS base, %s AS collation,
				  pg_get_expr(t.typdefaultbin, 0) AS default_value, t.typnotnull AS not_null, d.description AS comment
				FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_type b ON b.oid = t.typbasetype
				  LEFT JOIN pg_collation o ON o.oid = t.typcollation AND t.typcollation <> b.typcollation
				  LEFT JOIN pg_namespace m ON m.oid = o.collnamespace %s
				WHERE t.typnamespace = ANY (CAST(? AS oid[])) AND t.typtype IN ('e', 'd') AND %s"""
			.formatted(qualified("m", "o.collname"), comment("pg_type", "t.oid"), notOfAnExtension("pg_type", "t.oid"));
	}

	/**
	 * Functions and procedures, but not aggregates, of which PostgreSQL writes no
	 * definition.
	 * @return the query
	 */
	public String functions() {
		return """
				SELECT n.nspname AS schema, p.proname AS name, pg_get_function_identity_arguments(p.oid) AS arguments,
				  p.prokind = 'p' AS procedure, pg_get_functiondef(p.oid) AS definition, d.description AS comment
				FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace %s
				WHERE p.pronamespace = ANY (CAST(? AS oid[])) AND p.prokind <> 'a' AND %s"""
			.formatted(comment("pg_proc", "p.oid"), notOfAnExtension("pg_proc", "p.oid"));
	}

	/**
	 * The triggers of tables and views, but not those that a partition has from its
	 * parent.
	 * @return the query
	 */
	public String triggers() {
		return """
				SELECT t.tgrelid AS relation, t.tgname AS name, pg_get_triggerdef(t.oid) AS definition, t.tgenabled AS firing,
				  d.description AS comment
				FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid %s
				WHERE c.relnamespace = ANY (CAST(? AS oid[])) AND c.relpersistence <> 't' AND NOT t.tgisinternal AND %s"""
			.formatted(comment("pg_trigger", "t.oid"), since(13, "t.tgparentid = 0", "true"));
	}

	private String since(int version, String expression, String before) {
		return this.product.isAtLeast(version) ? expression : before;
	}

	private static String comment(String catalogue, String oid) {
		return "LEFT JOIN pg_description d ON d.classoid = '%s'::regclass AND d.objoid = %s AND d.objsubid = 0"
			.formatted(catalogue, oid);
	}

	private static String notOfAnExtension(String catalogue, String oid) {
		return "NOT EXISTS (SELECT FROM pg_depend x WHERE x.classid = '%s'::regclass AND x.objid = %s AND x.deptype = 'e')"
			.formatted(catalogue, oid);
	}

	/** A name as SQL that finds it; those of {@code pg_catalog} are found anyway. */
	private static String qualified(String namespace, String name) {
		return "CASE WHEN %1$s.nspname <> 'pg_catalog' THEN quote_ident(%1$s.nspname) || '.' ELSE '' END || quote_ident(%2$s)"
			.formatted(namespace, name);
	}

	/**
	 * A column's entry by its number. Not a join: PostgreSQL expects ten elements of
	 * every array and would hash all columns of the database.
	 */
	private static String attribute(String what, String relation, String number) {
		return "(SELECT %s FROM pg_attribute WHERE attrelid = %s AND attnum = %s)".formatted(what, relation, number);
	}

}
