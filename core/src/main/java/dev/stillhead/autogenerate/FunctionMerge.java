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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.stillhead.schema.FunctionPicture;
import dev.stillhead.schema.TablePicture;
import dev.stillhead.schema.ViewPicture;

/**
 * Merges functions and procedures. A target that has no words for them is created where
 * the revisions' own are, so that it may call them; what it has of them says nothing.
 */
final class FunctionMerge {

	private final Keeping keeping;

	private final List<TablePicture> tables;

	private final List<ViewPicture> views;

	/**
	 * A merge.
	 * @param keeping decides what is kept
	 * @param tables the tables to be
	 * @param views the views to be
	 */
	FunctionMerge(Keeping keeping, List<TablePicture> tables, List<ViewPicture> views) {
		this.keeping = keeping;
		this.tables = tables;
		this.views = views;
	}

	List<FunctionPicture> merged(List<FunctionPicture> database, List<FunctionPicture> target) {
		if (!this.keeping.settings().onlyTables().isEmpty()) {
			return database;
		}
		Map<Object, FunctionPicture> wanted = new LinkedHashMap<>();
		target.forEach((function) -> wanted.put(key(function), function));
		List<FunctionPicture> merged = new ArrayList<>();
		List<FunctionPicture> going = new ArrayList<>();
		for (FunctionPicture function : database) {
			FunctionPicture other = wanted.remove(key(function));
			DatabaseObject object = new DatabaseObject(ObjectKind.FUNCTION, function.name(), null);
			if (!this.keeping.isIncluded(object)) {
				merged.add(function);
			}
			else if (other != null && (this.keeping.canExpress(ObjectKind.FUNCTION) || !other.equals(function))) {
				merged.add(other);
			}
			else if (this.keeping.keeps(object, true, "")) {
				merged.add(function);
			}
			else if (other != null && !this.keeping.settings().filter().dropsUnmapped(object)) {
				going.add(function);
			}
		}
		merged.addAll(wanted.values());
		return withCalled(merged, going);
	}

	private static Object key(FunctionPicture function) {
		return List.of(function.name(), function.arguments());
	}

	/** Where everything unmapped goes, what something calls stays nevertheless. */
	private List<FunctionPicture> withCalled(List<FunctionPicture> merged, List<FunctionPicture> going) {
		List<FunctionPicture> all = new ArrayList<>(merged);
		List<FunctionPicture> called = going.stream().filter((function) -> isCalled(function, all)).toList();
		while (!called.isEmpty()) {
			all.addAll(called);
			going.removeAll(called);
			called = going.stream().filter((function) -> isCalled(function, all)).toList();
		}
		return all;
	}

	private boolean isCalled(FunctionPicture function, List<FunctionPicture> staying) {
		Pattern name = Pattern.compile("(?<!\\w)" + Pattern.quote(function.name().name()) + "(?!\\w)");
		return Stream.of(this.tables, this.views, staying)
			.flatMap(List::stream)
			.anyMatch((picture) -> name.matcher(picture.toString()).find());
	}

}
