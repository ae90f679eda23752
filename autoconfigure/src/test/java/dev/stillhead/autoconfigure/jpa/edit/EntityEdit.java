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

package dev.stillhead.autoconfigure.jpa.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.stillhead.autoconfigure.jpa.zoo.Zoo;
import dev.stillhead.autogenerate.Fills;
import dev.stillhead.autogenerate.RenameDecisions;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequencePicture.Owner;

/**
 * The entities of a service before and after its developers have edited them, with rows
 * that are there in between and what autogenerate makes of it.
 */
public enum EntityEdit {

	TYPES(TypeEdits.Before.class, TypeEdits.After.class),

	NULLS(NullEdits.Before.class, NullEdits.After.class, "fill reader.name='nobody'", "fill reader.mentor_id=id",
			"fill reader.email='unknown'", "fill reader.active=true", "fill reader.version=0",
			"fill reader.city='Vienna'", "fill reader.age=0"),

	ENUMS(EnumEdits.Before.class, EnumEdits.After.class, "rename colour.GREY:GRAY"),

	ASSOCIATIONS(AssociationEdits.Before.class, AssociationEdits.After.class, "fill author_names.names_order=0",
			"drop novel.former_id", "drop author_gone"),

	INHERITANCE(InheritanceEdits.Before.class, InheritanceEdits.After.class, "fill medium.kind='Medium'",
			"fill shape.dtype='Circle'"),

	KEYS(KeyEdits.Before.class, KeyEdits.After.class, "rename old_numbers:new_numbers"),

	RULES(RuleEdits.Before.class, RuleEdits.After.class, "rename shop.stock:warehouse.stock"),

	NAMES(NameEdits.Before.class, NameEdits.After.class, "rename task.value:amount_value",
			"rename run_notes:ingestion_notes", "rename ingestion_notes.run_id:ingestion_id");

	private final Class<?> before;

	private final Class<?> after;

	private final List<String> options;

	EntityEdit(Class<?> before, Class<?> after, String... options) {
		this.before = before;
		this.after = after;
		this.options = List.of(options);
	}

	/**
	 * The managed classes before all edits.
	 * @return their names
	 */
	public List<String> before() {
		return Zoo.classes(this.before);
	}

	/**
	 * The managed classes after all edits.
	 * @return their names
	 */
	public List<String> after() {
		return Zoo.classes(this.after);
	}

	/**
	 * What the developer says of renames.
	 * @return the decisions
	 */
	public RenameDecisions decisions() {
		return new RenameDecisions(options("rename "), options("drop "));
	}

	/**
	 * What the developer says of values.
	 * @return the fills
	 */
	public Fills fills() {
		Map<Owner, String> fills = new HashMap<>();
		options("fill ").forEach((option) -> {
			int dot = option.indexOf('.');
			int equals = option.indexOf('=');
			fills.put(
					new Owner(new QualifiedName("public", option.substring(0, dot)), option.substring(dot + 1, equals)),
					option.substring(equals + 1));
		});
		return new Fills(fills);
	}

	/**
	 * What the developer says of renames in all edits.
	 * @return the decisions
	 */
	public static RenameDecisions allDecisions() {
		return new RenameDecisions(all((edit) -> edit.decisions().renames()), all((edit) -> edit.decisions().drops()));
	}

	private static List<String> all(Function<EntityEdit, List<String>> options) {
		return Stream.of(values()).flatMap((edit) -> options.apply(edit).stream()).toList();
	}

	/**
	 * What the developer says of values in all edits.
	 * @return the fills
	 */
	public static Fills allFills() {
		Map<Owner, String> fills = new HashMap<>();
		Stream.of(values()).forEach((edit) -> fills.putAll(edit.fills().expressions()));
		return new Fills(fills);
	}

	private List<String> options(String word) {
		return this.options.stream()
			.filter((option) -> option.startsWith(word))
			.map((option) -> option.substring(word.length()))
			.toList();
	}

	/**
	 * Statements that write rows for the entities before.
	 * @return the SQL
	 */
	public String rows() {
		return resource(".sql");
	}

	/**
	 * What is found and said, the revision, and what becomes of the rows.
	 * @return the text
	 */
	public String golden() {
		return resource(".golden");
	}

	private String resource(String suffix) {
		String name = name().toLowerCase(Locale.ROOT) + suffix;
		try (InputStream in = EntityEdit.class.getResourceAsStream(name)) {
			return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
