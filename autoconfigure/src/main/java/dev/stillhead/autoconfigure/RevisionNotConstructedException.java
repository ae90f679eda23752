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

package dev.stillhead.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.BeanCurrentlyInCreationException;
import org.springframework.core.NestedExceptionUtils;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * A Java revision asks for something that it cannot be given. Most often that is a bean
 * that waits for the migrated database, and so for the revision itself.
 */
public class RevisionNotConstructedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final Class<?> type;

	/**
	 * An error.
	 * @param type the revision's class
	 * @param cause what the bean factory said
	 */
	public RevisionNotConstructedException(Class<?> type, BeansException cause) {
		super(report(type, cause), cause);
		this.type = type;
	}

	private static ErrorReport report(Class<?> type, BeansException cause) {
		List<String> beans = new ArrayList<>();
		boolean waits = false;
		for (Throwable ex = cause; ex != null; ex = ex.getCause()) {
			if (ex instanceof BeanCurrentlyInCreationException) {
				waits = true;
			}
			else if (ex instanceof BeanCreationException creation && creation.getBeanName() != null) {
				beans.add(creation.getBeanName());
			}
		}
		beans.remove(type.getName());
		String name = type.getSimpleName();
		return (waits && !beans.isEmpty()) ? cycle(name, beans)
				: ErrorReport
					.of("Revision " + name + " could not be constructed. Nothing was run.",
							"Give it what its constructor asks for, or ask for less.")
					.with("reason", String.valueOf(NestedExceptionUtils.getMostSpecificCause(cause).getMessage()));
	}

	private static ErrorReport cycle(String name, List<String> beans) {
		String last = beans.get(beans.size() - 1);
		return ErrorReport
			.of("Revision " + name + " asks for a bean that waits for the migrated database, and so for " + name
					+ ". Nothing was run.",
					"Take " + beans.get(0) + " out of " + name + ". What it needs of the database it does with "
							+ "op.execute(\"what it does\", (jdbc) -> …), on the connection that migrates; other beans "
							+ "it may ask for as long as they do not use the database.")
			.with("revision", name)
			.with("bean", (beans.size() > 1) ? String.join(" -> ", beans) : last);
	}

	/**
	 * Which revision.
	 * @return its class
	 */
	public @Nullable Class<?> type() {
		return this.type;
	}

}
