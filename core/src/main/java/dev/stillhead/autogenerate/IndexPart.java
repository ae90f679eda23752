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

package dev.stillhead.autogenerate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.CreateIndex;
import dev.stillhead.operation.DropIndex;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.RenameIndex;
import dev.stillhead.schema.IndexDefinition;
import dev.stillhead.schema.IndexKeyPicture;
import dev.stillhead.schema.IndexPicture;
import dev.stillhead.schema.IndexShape;
import dev.stillhead.schema.IndexTerm;
import dev.stillhead.schema.QualifiedName;

/**
 * An index.
 *
 * @param picture the index
 */
record IndexPart(IndexPicture picture) implements Part {

	/** What may be unusual about an index. */
	static final Set<ObjectKind> UNUSUAL = Set.of(ObjectKind.PARTIAL_INDEX, ObjectKind.EXPRESSION_INDEX,
			ObjectKind.COVERING_INDEX, ObjectKind.SPECIAL_INDEX);

	private static final String USUAL_METHOD = "btree";

	/** A name with or without a schema, and nothing behind it. */
	private static final Pattern PLAIN = Pattern.compile("(?:(?:\"[^\"]+\"|[\\w$]+)\\.)?(?:\"[^\"]+\"|[\\w$]+)");

	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.+-]+");

	@Override
	public ObjectKind kind() {
		if (this.picture.where() != null) {
			return ObjectKind.PARTIAL_INDEX;
		}
		return kinds().stream().findFirst().orElse(ObjectKind.INDEX);
	}

	/** All that is unusual about it. */
	Set<ObjectKind> kinds() {
		Set<ObjectKind> kinds = EnumSet.noneOf(ObjectKind.class);
		if (this.picture.where() != null) {
			kinds.add(ObjectKind.PARTIAL_INDEX);
		}
		if (this.picture.keys().stream().anyMatch(IndexKeyPicture::expression)) {
			kinds.add(ObjectKind.EXPRESSION_INDEX);
		}
		if (!this.picture.include().isEmpty()) {
			kinds.add(ObjectKind.COVERING_INDEX);
		}
		if (!this.picture.method().equals(USUAL_METHOD) || this.picture.nullsNotDistinct()
				|| this.picture.keys().stream().anyMatch(IndexPart::isSpecial)) {
			kinds.add(ObjectKind.SPECIAL_INDEX);
		}
		return kinds;
	}

	private static boolean isSpecial(IndexKeyPicture key) {
		return key.opclass() != null || key.collation() != null || key.nulls() != null;
	}

	/** Whether its meaning hangs on the types of its columns. */
	boolean isTyped() {
		return !kinds().isEmpty();
	}

	/** Whether it could stand for a unique constraint. */
	boolean isPlainUnique() {
		Set<ObjectKind> kinds = kinds();
		kinds.remove(ObjectKind.COVERING_INDEX);
		return this.picture.unique() && kinds.isEmpty();
	}

	/** The columns that it sorts by; an expression is none. */
	List<String> columns() {
		return this.picture.keys().stream().filter((key) -> !key.expression()).map(IndexKeyPicture::text).toList();
	}

	@Override
	public String name() {
		return this.picture.name();
	}

	@Override
	public @Nullable String comment() {
		return this.picture.comment();
	}

	@Override
	public Part withName(String name) {
		return with(name, this.picture.valid(), comment());
	}

	@Override
	public Part withComment(@Nullable String comment) {
		return with(name(), this.picture.valid(), comment);
	}

	private IndexPart with(String name, boolean valid, @Nullable String comment) {
		IndexPicture index = this.picture;
		return new IndexPart(new IndexPicture(name, index.method(), index.keys(), index.include(), index.unique(),
				index.nullsNotDistinct(), index.where(), valid, index.storage(), comment));
	}

	/** What is left of it without some of the things that are unusual about it. */
	IndexPart without(Set<ObjectKind> unusual, boolean withoutStorage) {
		IndexPicture index = this.picture;
		boolean plain = unusual.contains(ObjectKind.SPECIAL_INDEX);
		List<IndexKeyPicture> keys = index.keys()
			.stream()
			.map((key) -> plain ? new IndexKeyPicture(key.text(), key.expression(), null, null, key.descending(), null)
					: key)
			.toList();
		return new IndexPart(new IndexPicture(index.name(), plain ? USUAL_METHOD : index.method(), keys,
				unusual.contains(ObjectKind.COVERING_INDEX) ? List.of() : index.include(), index.unique(),
				!plain && index.nullsNotDistinct(), unusual.contains(ObjectKind.PARTIAL_INDEX) ? null : index.where(),
				index.valid(), withoutStorage ? Map.of() : index.storage(), index.comment()));
	}

	@Override
	public Part following(Following rename) {
		IndexPicture index = this.picture;
		return new IndexPart(new IndexPicture(index.name(), index.method(),
				index.keys().stream().map((key) -> following(key, rename)).toList(), rename.all(index.include()),
				index.unique(), index.nullsNotDistinct(), rename.expression(index.where()), index.valid(),
				index.storage(), index.comment()));
	}

	static IndexKeyPicture following(IndexKeyPicture key, Following rename) {
		String text = key.expression() ? rename.expressions().apply(key.text()) : rename.columns().apply(key.text());
		return new IndexKeyPicture(text, key.expression(), key.opclass(), key.collation(), key.descending(),
				key.nulls());
	}

	@Override
	public boolean mentions(String column) {
		String where = this.picture.where();
		return this.picture.include().contains(column) || (where != null && ExpressionText.mentions(where, column))
				|| this.picture.keys().stream().anyMatch((key) -> mentions(key, column));
	}

	static boolean mentions(IndexKeyPicture key, String column) {
		return key.expression() ? ExpressionText.mentions(key.text(), column) : key.text().equals(column);
	}

	@Override
	public String text() {
		IndexPicture index = this.picture;
		String keys = String.join(", ", index.keys().stream().map(Object::toString).toList());
		return (index.unique() ? "unique " : "")
				+ (index.method().equals(USUAL_METHOD) ? "" : "using " + index.method() + " ") + "(" + keys + ")"
				+ (index.include().isEmpty() ? "" : " include (" + String.join(", ", index.include()) + ")")
				+ (index.nullsNotDistinct() ? " nulls not distinct" : "")
				+ ((index.where() != null) ? " where " + ExpressionText.bare(index.where()) : "");
	}

	@Override
	public String sqlKind() {
		return "INDEX";
	}

	@Override
	public String commented(QualifiedName table, Vocabulary words) {
		return words.sql(table.sibling(name()));
	}

	@Override
	public MigrateOperation create(QualifiedName table, Vocabulary words) {
		IndexDefinition definition = definition(words);
		return (definition != null) ? new CreateIndex(Vocabulary.LOCATION, words.name(table), definition, false, false)
				: Vocabulary.statement(createSql(table, words), dropSql(table, words));
	}

	@Override
	public MigrateOperation drop(QualifiedName table, Vocabulary words) {
		IndexDefinition definition = definition(words);
		return (definition != null)
				? new DropIndex(Vocabulary.LOCATION, words.name(table), name(), definition, false, false)
				: Vocabulary.statement(dropSql(table, words), createSql(table, words));
	}

	@Override
	public MigrateOperation rename(QualifiedName table, String newName, Vocabulary words) {
		return new RenameIndex(Vocabulary.LOCATION, words.name(table), name(), newName);
	}

	/** The index in the words of operations; null where they have none. */
	@Nullable IndexDefinition definition(Vocabulary words) {
		IndexPicture index = this.picture;
		List<IndexTerm> terms = new ArrayList<>();
		for (IndexKeyPicture key : index.keys()) {
			IndexTerm term = term(key, words);
			if (term == null) {
				return null;
			}
			terms.add(term);
		}
		if (!areWords(index.storage())) {
			return null;
		}
		String where = index.where();
		IndexShape shape = new IndexShape(terms, index.unique(), index.nullsNotDistinct(), index.include(),
				index.method().equals(USUAL_METHOD) ? null : index.method(),
				(where != null) ? words.names().condition(where) : null, index.storage());
		return new IndexDefinition(index.name(), shape);
	}

	/** Whether operations have words for storage parameters. */
	static boolean areWords(Map<String, String> storage) {
		return storage.values().stream().allMatch((value) -> WORD.matcher(value).matches());
	}

	/** What an index sorts by, in the words of operations; null where they have none. */
	static @Nullable IndexTerm term(IndexKeyPicture key, Vocabulary words) {
		if (!isPlain(key.opclass()) || !isPlain(key.collation())) {
			return null;
		}
		return new IndexTerm(key.expression() ? words.names().condition(key.text()) : key.text(), key.expression(),
				key.descending(), key.nulls(), parsed(key.opclass()), parsed(key.collation()));
	}

	private static boolean isPlain(@Nullable String name) {
		return name == null || PLAIN.matcher(name).matches();
	}

	private static @Nullable QualifiedName parsed(@Nullable String name) {
		return (name != null) ? QualifiedName.parse(name) : null;
	}

	private String createSql(QualifiedName table, Vocabulary words) {
		IndexPicture index = this.picture;
		return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + words.sql(name()) + " ON " + words.sql(table)
				+ " USING " + words.sql(index.method()) + " ("
				+ String.join(", ", index.keys().stream().map((key) -> ConstraintSql.key(key, words)).toList()) + ")"
				+ ConstraintSql.include(index.include(), words)
				+ (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "") + ConstraintSql.with(index.storage())
				+ ConstraintSql.where(index.where(), words, false);
	}

	private String dropSql(QualifiedName table, Vocabulary words) {
		return "DROP INDEX " + words.sql(table.sibling(name()));
	}

}
