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

import org.springframework.jdbc.core.JdbcOperations;

/**
 * What PostgreSQL's catalogue says of everything but itself, in the server's own words:
 * equal before and after if nothing is left behind and nothing is missing.
 */
final class Catalogue {

	private static final String QUERY = """
			WITH spaces AS (
			    SELECT oid, nspname FROM pg_namespace
			    WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
			)
			SELECT 'schema ' || nspname FROM spaces
			UNION ALL
			SELECT format('relation %s %s.%s %s %s', relkind, nspname, relname, reloptions,
			    CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END)
			FROM pg_class c JOIN spaces s ON s.oid = relnamespace WHERE relkind <> 'i'
			UNION ALL
			SELECT format('column %s.%s.%s %s %s %s %s %s %s %s', nspname, relname, attname,
			    format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated, collname, attstattarget,
			    pg_get_expr(adbin, adrelid))
			FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN spaces s ON s.oid = relnamespace
			LEFT JOIN pg_attrdef d ON (adrelid, adnum) = (attrelid, attnum)
			LEFT JOIN pg_collation l ON l.oid = attcollation AND collname <> 'default'
			WHERE attnum > 0 AND NOT attisdropped AND relkind <> 'i'
			UNION ALL
			SELECT format('constraint %s.%s %s %s', nspname, conname, conrelid::regclass, pg_get_constraintdef(c.oid))
			FROM pg_constraint c JOIN spaces s ON s.oid = connamespace
			UNION ALL
			SELECT format('index %s %s', indisvalid, pg_get_indexdef(indexrelid))
			FROM pg_index i JOIN pg_class c ON c.oid = indexrelid JOIN spaces s ON s.oid = relnamespace
			UNION ALL
			SELECT format('comment %s %s', pg_describe_object(classoid, objoid, objsubid), description)
			FROM pg_description WHERE objoid >= 16384
			UNION ALL
			SELECT format('enum %s.%s %s', nspname, typname, string_agg(enumlabel, ',' ORDER BY enumsortorder))
			FROM pg_type t JOIN spaces s ON s.oid = typnamespace JOIN pg_enum ON enumtypid = t.oid
			GROUP BY nspname, typname
			UNION ALL
			SELECT format('type %s.%s %s %s', nspname, typname, typtype, typbasetype)
			FROM pg_type t JOIN spaces s ON s.oid = typnamespace WHERE typtype IN ('d', 'e')
			UNION ALL
			SELECT format('sequence %s %s %s %s %s %s %s', seqrelid::regclass, seqtypid::regtype, seqstart, seqincrement,
			    seqmax, seqmin, seqcycle)
			FROM pg_sequence
			UNION ALL
			SELECT pg_get_functiondef(p.oid) FROM pg_proc p JOIN spaces s ON s.oid = pronamespace AND prokind IN ('f', 'p')
			UNION ALL
			SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t WHERE NOT tgisinternal
			UNION ALL
			SELECT 'extension ' || extname FROM pg_extension
			ORDER BY 1""";

	private Catalogue() {
	}

	static List<String> read(JdbcOperations jdbc) {
		return jdbc.queryForList(QUERY, String.class);
	}

}
