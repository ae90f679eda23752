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

package dev.stillhead.script;

import java.io.IOException;
import java.util.stream.Stream;

import org.springframework.core.type.ClassMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Follows superclasses and interfaces through class files, without loading a class.
 */
final class ClassHierarchy {

	private final MetadataReaderFactory metadata;

	ClassHierarchy(MetadataReaderFactory metadata) {
		this.metadata = metadata;
	}

	/**
	 * Whether a type extends or implements another one, or may do so because a class file
	 * in between cannot be read.
	 */
	boolean leadsTo(ClassMetadata type, String ancestor) {
		String superclass = type.getSuperClassName();
		return Stream.concat(Stream.of(type.getInterfaceNames()), Stream.ofNullable(superclass))
			.anyMatch((name) -> name.equals(ancestor) || leadsTo(name, ancestor));
	}

	private boolean leadsTo(String name, String ancestor) {
		if (name.startsWith("java.")) {
			return false;
		}
		try {
			return leadsTo(this.metadata.getMetadataReader(name).getClassMetadata(), ancestor);
		}
		catch (IOException ex) {
			return true;
		}
	}

}
