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

import java.util.List;

/**
 * What a comparison looks at. As a bean, one of several that must all agree.
 */
public interface ComparisonFilter {

	/** Looks at everything. */
	ComparisonFilter EVERYTHING = new ComparisonFilter() {
	};

	/**
	 * Whether something is looked at. What is not is left as it is, and not added if it
	 * is not there.
	 * @param object a thing of the database or of the target
	 * @return whether it is
	 */
	default boolean includes(DatabaseObject object) {
		return true;
	}

	/**
	 * Whether something that the target lacks is dropped even though the target has no
	 * words for it, did not mention it, or no revision has made it.
	 * @param object a thing of the database only
	 * @return whether it is; not by default
	 */
	default boolean dropsUnmapped(DatabaseObject object) {
		return false;
	}

	/**
	 * Several filters as one.
	 * @param filters the filters
	 * @return a filter that includes what all of them include, and drops what one of them
	 * drops
	 */
	static ComparisonFilter all(List<? extends ComparisonFilter> filters) {
		List<ComparisonFilter> copy = List.copyOf(filters);
		return new ComparisonFilter() {

			@Override
			public boolean includes(DatabaseObject object) {
				return copy.stream().allMatch((filter) -> filter.includes(object));
			}

			@Override
			public boolean dropsUnmapped(DatabaseObject object) {
				return copy.stream().anyMatch((filter) -> filter.dropsUnmapped(object));
			}

		};
	}

}
