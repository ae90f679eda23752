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

package dev.stillhead.authoring;

import java.util.List;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.revision.Revision;

/**
 * A new revision was to revise one that another revises already. Nothing was written.
 * Holds that revision and the heads above it.
 */
public final class NotAHeadException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient Revision revision;

	private final transient List<Revision> heads;

	/**
	 * An error for one revision.
	 * @param revision what is no head
	 * @param heads the heads above it
	 * @param facts what the error shows of them
	 * @param remedy what to do next
	 */
	NotAHeadException(Revision revision, List<Revision> heads, List<Fact> facts, String remedy) {
		super(new ErrorReport("%s is not a head; nothing was written".formatted(revision.id()), facts, remedy));
		this.revision = revision;
		this.heads = List.copyOf(heads);
	}

	/**
	 * What is no head.
	 * @return the revision
	 */
	public Revision revision() {
		return this.revision;
	}

	/**
	 * The heads above it.
	 * @return at least one
	 */
	public List<Revision> heads() {
		return this.heads;
	}

}
