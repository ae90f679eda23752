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

package dev.stillhead.autoconfigure.jpa.zoo;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every way of mapping that Hibernate has.
 */
public final class Zoo {

	private Zoo() {
	}

	/**
	 * All managed classes.
	 * @return their names
	 */
	public static List<String> classes() {
		return classes(InheritanceZoo.class, CollectionZoo.class, AssociationZoo.class, IdentityZoo.class,
				TypeZoo.class, MoreTypeZoo.class, RuleZoo.class);
	}

	/**
	 * The managed classes of some parts.
	 * @param zoos the parts
	 * @return their names
	 */
	public static List<String> classes(Class<?>... zoos) {
		return Stream.of(zoos)
			.flatMap((zoo) -> Stream.of(zoo.getDeclaredClasses()))
			.filter((type) -> type.getAnnotations().length > 0)
			.map(Class::getName)
			.sorted()
			.toList();
	}

}
