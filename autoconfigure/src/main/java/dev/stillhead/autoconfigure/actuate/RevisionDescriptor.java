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

package dev.stillhead.autoconfigure.actuate;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;

import dev.stillhead.autoconfigure.actuate.MigrationsDescriptor.ApplicationDescriptor;

/**
 * A revision of the application, in the history and by itself.
 *
 * @param revision its id
 * @param downRevisions what it revises
 * @param dependsOn what it depends on
 * @param branchLabels its labels
 * @param message its message
 * @param description what it says beyond its message; only by itself
 * @param createDate when it was written, as its author wrote it; only by itself
 * @param head whether it is a head
 * @param current whether the version table names it
 * @param applied whether it is applied
 * @param appliedAt when it was applied
 * @param durationMs how long that took
 * @param appliedBy who applied it
 * @param type {@code sql} or {@code java}
 * @param transactional whether it runs in a transaction
 * @param reversible whether it can be taken back
 * @param changed whether its text is not what was applied; only where that is known
 * @param source its file
 * @param sql what it runs; only by itself, and where that may be shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder(alphabetic = false)
public record RevisionDescriptor(String revision, List<String> downRevisions, List<String> dependsOn,
		List<String> branchLabels, String message, @Nullable String description, @Nullable String createDate,
		boolean head, @Nullable Boolean current, @Nullable Boolean applied, @Nullable String appliedAt,
		@Nullable Long durationMs, @Nullable ApplicationDescriptor appliedBy, String type, boolean transactional,
		@Nullable Boolean reversible, @Nullable Boolean changed, String source,
		@Nullable SqlDescriptor sql) implements OperationResponseBody {

	/**
	 * What a revision runs.
	 *
	 * @param upgrade the statements of its upgrade
	 * @param downgrade the statements of its downgrade, if it has one
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@JsonPropertyOrder(alphabetic = false)
	public record SqlDescriptor(List<String> upgrade, @Nullable List<String> downgrade) {
	}

}
