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
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.DomainPicture;
import dev.stillhead.schema.EnumPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TablePicture;

/**
 * Names what differs and no operation changes.
 */
final class Unsupported {

	private Unsupported() {
	}

	static List<String> of(DatabaseSchema before, DatabaseSchema after) {
		List<String> sentences = new ArrayList<>();
		ByName.compare(before.tables(), after.tables(), TablePicture::name).added((table) -> {
			table(table, sentences);
			table.columns().forEach((column) -> column(table, null, column, sentences));
		}).removed((table) -> table(table, sentences)).common((was, is) -> {
			if (!was.family().equals(is.family())) {
				sentences.add("%s would change its partitions or parents".formatted(is.name()));
			}
			columns(was, is, sentences);
			if (!Objects.equals(was.storage().method(), is.storage().method())
					|| !Objects.equals(was.storage().foreignServer(), is.storage().foreignServer())) {
				sentences.add("%s would keep its rows in another way".formatted(is.name()));
			}
		});
		ByName.compare(before.domains(), after.domains(), DomainPicture::name).common((was, is) -> {
			if (!was.type().equals(is.type()) || !Objects.equals(was.collation(), is.collation())) {
				sentences.add("the domain %s would get another type".formatted(is.name()));
			}
		});
		ByName.compare(before.enums(), after.enums(), EnumPicture::name).common((was, is) -> {
			if (Remakes.isReplaced(was, after) && isElement(was.name(), before)) {
				sentences.add("the enum type %s would lose values or their order, and there are arrays of it"
					.formatted(is.name()));
			}
		});
		return sentences;
	}

	private static void table(TablePicture table, List<String> sentences) {
		if (!TableLayouts.has(table.family())) {
			sentences.add("%s inherits from other tables, or is parted by an expression".formatted(table.name()));
		}
		if (table.storage().foreignServer() != null) {
			sentences.add("%s is a foreign table".formatted(table.name()));
		}
	}

	private static void columns(TablePicture was, TablePicture is, List<String> sentences) {
		ByName.compare(was.columns(), is.columns(), ColumnPicture::name)
			.added((column) -> column(is, null, column, sentences))
			.common((before, after) -> column(is, before.onNull(), after, sentences));
	}

	private static void column(TablePicture table, @Nullable String was, ColumnPicture column, List<String> sentences) {
		if (!Objects.equals(was, column.onNull())) {
			sentences.add("%s.%s would answer null with ON CONFLICT %s, where it says %s".formatted(table.name(),
					column.name(), said(column.onNull()), said(was)));
		}
	}

	private static String said(@Nullable String onNull) {
		return (onNull != null) ? onNull : "abort";
	}

	private static boolean isElement(QualifiedName type, DatabaseSchema picture) {
		return picture.tables()
			.stream()
			.flatMap((table) -> table.columns().stream())
			.anyMatch((column) -> column.type().equals(QuotedNames.sql(type) + "[]"));
	}

}
