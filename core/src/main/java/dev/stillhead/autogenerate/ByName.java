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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Two lists of things, held against each other by name.
 *
 * @param before one list, by name
 * @param after the other
 * @param <T> what they hold
 */
record ByName<T>(Map<Object, T> before, Map<Object, T> after) {

	static <T> ByName<T> compare(List<T> before, List<T> after, Function<T, Object> name) {
		return new ByName<>(index(before, name), index(after, name));
	}

	private static <T> Map<Object, T> index(List<T> items, Function<T, Object> name) {
		Map<Object, T> byName = new LinkedHashMap<>();
		items.forEach((item) -> byName.put(name.apply(item), item));
		return byName;
	}

	/** Those that only the second list has, in its order. */
	ByName<T> added(Consumer<T> action) {
		this.after.forEach((name, item) -> {
			if (!this.before.containsKey(name)) {
				action.accept(item);
			}
		});
		return this;
	}

	/** Those that only the first list has, in its order. */
	ByName<T> removed(Consumer<T> action) {
		this.before.forEach((name, item) -> {
			if (!this.after.containsKey(name)) {
				action.accept(item);
			}
		});
		return this;
	}

	/** Those that both have, in the order of the second. */
	ByName<T> common(BiConsumer<T, T> action) {
		this.after.forEach((name, item) -> {
			T other = this.before.get(name);
			if (other != null) {
				action.accept(other, item);
			}
		});
		return this;
	}

}
