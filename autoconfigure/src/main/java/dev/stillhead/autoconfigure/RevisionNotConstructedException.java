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

import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.BeanCurrentlyInCreationException;
import org.springframework.core.NestedExceptionUtils;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.operation.MigrationRevision;

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
		boolean circular = false;
		for (Throwable ex = cause; ex != null; ex = ex.getCause()) {
			circular |= ex instanceof BeanCurrentlyInCreationException;
			if (ex instanceof BeanCreationException creation && creation.getBeanName() != null
					&& !creation.getBeanName().equals(type.getName())) {
				beans.add(creation.getBeanName());
			}
		}
		ErrorReport report = (circular && !beans.isEmpty()) ? waitsForItself(type, beans)
				: ErrorReport
					.of(name(type) + " could not be constructed. Nothing was run.",
							"Define the bean that it asks for, or ask for less.")
					.with("why", String.valueOf(NestedExceptionUtils.getMostSpecificCause(cause).getMessage()));
		return report.with(Fact.WHERE, type.getName());
	}

	private static ErrorReport waitsForItself(Class<?> type, List<String> beans) {
		return ErrorReport.of(
				name(type) + " asks for bean " + beans.get(0)
						+ ", which waits for the migrated database, and so for this revision. Nothing was run.",
				"Take " + beans.get(0) + " out of " + type.getSimpleName() + ". What it does with the database belongs "
						+ "into op.execute(\"what it does\", (jdbc) -> …), on the connection that migrates. "
						+ "Beans that do not use the database may stay.")
			.with("bean", String.join(" -> ", beans));
	}

	private static String name(Class<?> type) {
		MigrationRevision revision = type.getAnnotation(MigrationRevision.class);
		return (revision != null) ? revision.id() + ", " + revision.message() + ","
				: "Revision " + type.getSimpleName();
	}

	/**
	 * Which revision.
	 * @return its class
	 */
	public Class<?> type() {
		return this.type;
	}

}
