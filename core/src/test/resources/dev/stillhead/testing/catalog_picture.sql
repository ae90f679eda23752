-- What PostgreSQL's catalogue holds of everything that was made in a database, without
-- numbers that differ from time to time. Each paragraph is a query with one column.

-- object
SELECT (pg_identify_object(class, oid, 0)).type || ' ' || (pg_identify_object(class, oid, 0)).identity
FROM (
  SELECT 'pg_class'::regclass AS class, oid FROM pg_class WHERE relnamespace <> 'pg_toast'::regnamespace
  UNION ALL SELECT 'pg_proc'::regclass, oid FROM pg_proc
  UNION ALL SELECT 'pg_type'::regclass, oid FROM pg_type
  UNION ALL SELECT 'pg_constraint'::regclass, oid FROM pg_constraint
  UNION ALL SELECT 'pg_rewrite'::regclass, oid FROM pg_rewrite
  UNION ALL SELECT 'pg_trigger'::regclass, oid FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT 'pg_event_trigger'::regclass, oid FROM pg_event_trigger
  UNION ALL SELECT 'pg_operator'::regclass, oid FROM pg_operator
  UNION ALL SELECT 'pg_opclass'::regclass, oid FROM pg_opclass
  UNION ALL SELECT 'pg_opfamily'::regclass, oid FROM pg_opfamily
  UNION ALL SELECT 'pg_amop'::regclass, oid FROM pg_amop
  UNION ALL SELECT 'pg_amproc'::regclass, oid FROM pg_amproc
  UNION ALL SELECT 'pg_am'::regclass, oid FROM pg_am
  UNION ALL SELECT 'pg_cast'::regclass, oid FROM pg_cast
  UNION ALL SELECT 'pg_collation'::regclass, oid FROM pg_collation
  UNION ALL SELECT 'pg_conversion'::regclass, oid FROM pg_conversion
  UNION ALL SELECT 'pg_language'::regclass, oid FROM pg_language
  UNION ALL SELECT 'pg_transform'::regclass, oid FROM pg_transform
  UNION ALL SELECT 'pg_namespace'::regclass, oid FROM pg_namespace WHERE nspname !~ '^pg_'
  UNION ALL SELECT 'pg_extension'::regclass, oid FROM pg_extension
  UNION ALL SELECT 'pg_foreign_data_wrapper'::regclass, oid FROM pg_foreign_data_wrapper
  UNION ALL SELECT 'pg_foreign_server'::regclass, oid FROM pg_foreign_server
  UNION ALL SELECT 'pg_user_mapping'::regclass, oid FROM pg_user_mapping
  UNION ALL SELECT 'pg_policy'::regclass, oid FROM pg_policy
  UNION ALL SELECT 'pg_publication'::regclass, oid FROM pg_publication
  UNION ALL SELECT 'pg_publication_rel'::regclass, oid FROM pg_publication_rel
  UNION ALL SELECT 'pg_publication_namespace'::regclass, oid FROM pg_publication_namespace
  UNION ALL SELECT 'pg_statistic_ext'::regclass, oid FROM pg_statistic_ext
  UNION ALL SELECT 'pg_ts_config'::regclass, oid FROM pg_ts_config
  UNION ALL SELECT 'pg_ts_dict'::regclass, oid FROM pg_ts_dict
  UNION ALL SELECT 'pg_ts_parser'::regclass, oid FROM pg_ts_parser
  UNION ALL SELECT 'pg_ts_template'::regclass, oid FROM pg_ts_template
  UNION ALL SELECT 'pg_default_acl'::regclass, oid FROM pg_default_acl
  UNION ALL SELECT 'pg_largeobject'::regclass, oid FROM pg_largeobject_metadata
) AS made WHERE oid >= 16384;

-- comment
SELECT pg_describe_object(classoid, objoid, objsubid) || ': ' || description FROM pg_description
WHERE objoid >= 16384 OR (classoid = 'pg_namespace'::regclass AND objoid = 'public'::regnamespace);

-- schema
SELECT format('%s of %s %s', nspname, nspowner::regrole, coalesce(nspacl, acldefault('n', nspowner))) FROM pg_namespace
WHERE nspname !~ '^pg_' AND nspname <> 'information_schema';

-- relation
SELECT format('%s %s %s %s of %s, acl %s, options %s, toast %s, method %s, type %s, replica identity %s, security %s %s, '
  'partition %s of %s, parents %s, view %s', relkind, relpersistence, c.oid::regclass, CASE WHEN relispartition THEN 'part' END,
  relowner::regrole, coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner)), reloptions, (SELECT t.reloptions FROM pg_class t WHERE t.oid = c.reltoastrelid), amname,
  CASE WHEN reloftype <> 0 THEN reloftype::regtype END, relreplident, relrowsecurity, relforcerowsecurity,
  pg_get_expr(relpartbound, c.oid), CASE WHEN relkind = 'p' THEN pg_get_partkeydef(c.oid) END,
  (SELECT string_agg(inhparent::regclass || CASE WHEN inhdetachpending THEN ' pending' ELSE '' END, ', ' ORDER BY inhseqno)
    FROM pg_inherits WHERE inhrelid = c.oid),
  CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) || relispopulated END)
FROM pg_class c LEFT JOIN pg_am a ON a.oid = relam WHERE c.oid >= 16384 AND relnamespace <> 'pg_toast'::regnamespace;

-- column
SELECT format('%s.%I %s, not null %s, default %s, identity %s, generated %s, collation %s, storage %s %s, statistics %s, '
  'options %s %s, acl %s, inherited %s %s', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull,
  pg_get_expr(adbin, adrelid), attidentity, attgenerated, CASE WHEN attcollation <> 0 THEN attcollation::regcollation END,
  attstorage, attcompression, nullif(attstattarget, -1), attoptions, attfdwoptions, attacl, attinhcount, attislocal)
FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid LEFT JOIN pg_attrdef d ON adrelid = attrelid AND adnum = attnum
WHERE attrelid >= 16384 AND attnum > 0 AND NOT attisdropped AND relnamespace <> 'pg_toast'::regnamespace;

-- constraint
SELECT format('%s %s%s %s, validated %s, local %s, inherited %s', conname, conrelid::regclass, contypid::regtype,
  pg_get_constraintdef(oid), convalidated, conislocal, coninhcount)
FROM pg_constraint WHERE oid >= 16384;

-- index
SELECT format('%s, valid %s, ready %s, live %s, clustered %s, replica identity %s, at once %s', pg_get_indexdef(indexrelid),
  indisvalid, indisready, indislive, indisclustered, indisreplident, indimmediate)
FROM pg_index JOIN pg_class c ON c.oid = indexrelid WHERE indexrelid >= 16384 AND relnamespace <> 'pg_toast'::regnamespace;

-- sequence
SELECT format('%s %s start %s by %s from %s to %s cache %s cycle %s of %s', seqrelid::regclass, seqtypid::regtype, seqstart,
  seqincrement, seqmin, seqmax, seqcache, seqcycle,
  (SELECT format('%s %s', pg_describe_object(refclassid, refobjid, refobjsubid), deptype) FROM pg_depend
    WHERE classid = 'pg_class'::regclass AND objid = seqrelid AND deptype IN ('a', 'i') AND refclassid = 'pg_class'::regclass))
FROM pg_sequence;

-- function
SELECT format('%s of %s, acl %s', pg_get_functiondef(oid), proowner::regrole, coalesce(proacl, acldefault('f', proowner))) FROM pg_proc
WHERE oid >= 16384 AND prokind <> 'a'
AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = oid AND deptype = 'e');

-- aggregate
SELECT format('%s %s %s %s %s %s %s of %s', aggfnoid, aggkind, aggtransfn, aggfinalfn, aggtranstype::regtype, agginitval,
  aggfinalextra, proowner::regrole)
FROM pg_aggregate JOIN pg_proc p ON p.oid = aggfnoid WHERE p.oid >= 16384;

-- trigger
SELECT format('%s %s', pg_get_triggerdef(oid), tgenabled) FROM pg_trigger WHERE NOT tgisinternal;

-- event trigger
SELECT format('%s on %s for %s does %s, %s', evtname, evtevent, evttags, evtfoid::regprocedure, evtenabled)
FROM pg_event_trigger;

-- rule
SELECT format('%s %s', pg_get_ruledef(oid), ev_enabled) FROM pg_rewrite WHERE oid >= 16384;

-- type
SELECT format('%s %s %s of %s, acl %s, length %s, in %s, out %s, base %s %s, default %s, not null %s, collation %s',
  t.oid::regtype, typtype, typcategory, typowner::regrole, coalesce(typacl, acldefault('T', typowner)), typlen, typinput, typoutput,
  CASE WHEN typbasetype <> 0 THEN format_type(typbasetype, typtypmod) END, typndims, typdefault, typnotnull,
  CASE WHEN typcollation <> 0 THEN typcollation::regcollation END)
FROM pg_type t WHERE oid >= 16384;

-- enum
SELECT enumtypid::regtype || ': ' || string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder)
FROM pg_enum GROUP BY enumtypid;

-- range
SELECT format('%s of %s %s, opclass %s, difference %s, canonical %s, multirange %s', rngtypid::regtype, rngsubtype::regtype,
  CASE WHEN rngcollation <> 0 THEN rngcollation::regcollation END, opcname, rngsubdiff, rngcanonical, rngmultitypid::regtype)
FROM pg_range JOIN pg_opclass o ON o.oid = rngsubopc WHERE rngtypid >= 16384;

-- cast
SELECT format('%s as %s by %s %s %s', castsource::regtype, casttarget::regtype, castfunc::regprocedure, castcontext, castmethod)
FROM pg_cast WHERE oid >= 16384;

-- operator
SELECT format('%s %s, commutator %s, negator %s, %s, %s', oid::regoperator, oprcode, oprcom::regoperator, oprnegate::regoperator,
  oprrest, oprjoin)
FROM pg_operator WHERE oid >= 16384;

-- collation
SELECT format('%s %s %s %s %s deterministic %s', collnamespace::regnamespace, collname, collprovider, collcollate, colllocale,
  collisdeterministic)
FROM pg_collation WHERE oid >= 16384;

-- policy
SELECT format('%s on %s %s %s to %s using %s with check %s', polname, polrelid::regclass, polcmd, polpermissive,
  (SELECT string_agg(CASE WHEN r = 0 THEN 'public' ELSE r::regrole::text END, ', ') FROM unnest(polroles) AS r),
  pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
FROM pg_policy;

-- default right
SELECT format('%s %s %s %s', defaclrole::regrole, CASE WHEN defaclnamespace <> 0 THEN defaclnamespace::regnamespace END,
  defaclobjtype, defaclacl)
FROM pg_default_acl;

-- extension
SELECT format('%s %s in %s of %s: %s', extname, extversion, extnamespace::regnamespace, extowner::regrole,
  (SELECT count(*) FROM pg_depend WHERE refclassid = 'pg_extension'::regclass AND refobjid = e.oid AND deptype = 'e'))
FROM pg_extension e;

-- statistics
SELECT format('%s %s', pg_get_statisticsobjdef(oid), nullif(stxstattarget, -1)) FROM pg_statistic_ext;

-- publication
SELECT format('%s all %s %s %s %s %s root %s: %s; %s', pubname, puballtables, pubinsert, pubupdate, pubdelete, pubtruncate,
  pubviaroot, (SELECT string_agg(format('%s %s %s', prrelid::regclass, prattrs, pg_get_expr(prqual, prrelid)), ', ' ORDER BY
    prrelid::regclass::text) FROM pg_publication_rel WHERE prpubid = p.oid),
  (SELECT string_agg(pnnspid::regnamespace::text, ', ') FROM pg_publication_namespace WHERE pnpubid = p.oid))
FROM pg_publication p;

-- foreign
SELECT format('%s %s %s', fdwname, fdwoptions, fdwacl) FROM pg_foreign_data_wrapper WHERE oid >= 16384
UNION ALL
SELECT format('%s %s %s %s %s', srvname, srvtype, srvversion, srvoptions, srvacl) FROM pg_foreign_server
UNION ALL
SELECT format('%s %s %s', umuser, srvname, umoptions) FROM pg_user_mapping m JOIN pg_foreign_server s ON s.oid = umserver
UNION ALL
SELECT format('%s %s %s', ftrelid::regclass, srvname, ftoptions) FROM pg_foreign_table JOIN pg_foreign_server s ON s.oid = ftserver;

-- text search
SELECT format('%s %s', dictname, dictinitoption) FROM pg_ts_dict WHERE oid >= 16384
UNION ALL
SELECT format('%s %s %s %s', mapcfg::regconfig, maptokentype, mapseqno, mapdict::regdictionary) FROM pg_ts_config_map
WHERE mapcfg >= 16384;

-- language
SELECT format('%s %s %s %s %s %s', lanname, lanpltrusted, lanplcallfoid::regproc, laninline::regproc, lanvalidator::regproc, lanacl)
FROM pg_language WHERE lanispl;

-- access method
SELECT format('%s %s %s', amname, amtype, amhandler) FROM pg_am WHERE oid >= 16384;

-- setting of the database
SELECT format('%s %s', setrole::regrole, setconfig) FROM pg_db_role_setting
WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database());

-- who depends on whom
SELECT DISTINCT format('%s -%s-> %s', pg_describe_object(classid, objid, objsubid), deptype,
  pg_describe_object(refclassid, refobjid, refobjsubid))
FROM pg_depend
WHERE objid >= 16384 AND pg_describe_object(classid, objid, objsubid) !~ 'pg_toast|_ConstraintTrigger_'
AND pg_describe_object(refclassid, refobjid, refobjsubid) !~ 'pg_toast|_ConstraintTrigger_';
