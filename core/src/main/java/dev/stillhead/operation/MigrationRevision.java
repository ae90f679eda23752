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

package dev.stillhead.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where a {@link Migration} stands in the graph. Read from the class file, without
 * loading the class.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MigrationRevision {

	/**
	 * The revision's id: 1 to 32 letters, digits, {@code _} or {@code .}.
	 * @return the id
	 */
	String id();

	/**
	 * What it revises: nothing ({@code {}}) for a base, one id, or several for a merge.
	 * No default, so that a base is never made by forgetting.
	 * @return the down revisions
	 */
	String[] revises();

	/**
	 * One line, as {@code history} prints it.
	 * @return the message
	 */
	String message();

	/**
	 * The longer text that {@code show} and {@code history -v} print below the message.
	 * @return the description
	 */
	String description() default "";

	/**
	 * Labels of the branch that begins here.
	 * @return the labels
	 */
	String[] branchLabels() default {};

	/**
	 * Ids or labels that must be applied before this one without being its ancestors.
	 * @return the dependencies
	 */
	String[] dependsOn() default {};

	/**
	 * When it was written, ISO-8601; information only.
	 * @return the date
	 */
	String createDate() default "";

	/**
	 * Whether the revision runs in a transaction.
	 * @return whether it does
	 */
	boolean transactional() default true;

}
