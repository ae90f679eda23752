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

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.EndpointWebExtension;

import dev.stillhead.error.MigrationException;
import dev.stillhead.runtime.MigrationState;

/**
 * The endpoint over HTTP: 503 while the database cannot be reached, 404 for a revision
 * that does not exist, 400 for a question that cannot be meant.
 */
@EndpointWebExtension(endpoint = MigrationsEndpoint.class)
public class MigrationsEndpointWebExtension {

	private final MigrationsEndpoint delegate;

	/**
	 * An extension.
	 * @param delegate the endpoint
	 */
	public MigrationsEndpointWebExtension(MigrationsEndpoint delegate) {
		this.delegate = delegate;
	}

	/**
	 * Where the database stands.
	 * @param limit how many revisions of the history at most
	 * @param before the revision behind which the history begins
	 * @param q what id or message of a revision in the history must hold
	 * @param database which database
	 * @return what is known, or why the question has no answer
	 */
	@ReadOperation
	public WebEndpointResponse<Object> migrations(@Nullable Integer limit, @Nullable String before, @Nullable String q,
			@Nullable String database) {
		return answer(() -> {
			MigrationsDescriptor descriptor = this.delegate.migrations(limit, before, q, database);
			boolean unreachable = descriptor.state().equals(MigrationState.UNREACHABLE.label());
			return new WebEndpointResponse<>(descriptor,
					unreachable ? WebEndpointResponse.STATUS_SERVICE_UNAVAILABLE : WebEndpointResponse.STATUS_OK);
		});
	}

	/**
	 * One revision.
	 * @param securityContext who asks
	 * @param revision a target that names one revision
	 * @param database which database
	 * @return what is known of it, or why the question has no answer
	 */
	@ReadOperation
	public WebEndpointResponse<Object> revision(SecurityContext securityContext, @Selector String revision,
			@Nullable String database) {
		boolean withSql = switch (this.delegate.showSql()) {
			case NEVER -> false;
			case WHEN_AUTHORIZED -> securityContext.getPrincipal() != null;
			case ALWAYS -> true;
		};
		return answer(() -> new WebEndpointResponse<>(this.delegate.revision(revision, database, withSql)));
	}

	private static WebEndpointResponse<Object> answer(Supplier<WebEndpointResponse<Object>> question) {
		try {
			return question.get();
		}
		catch (UnanswerableQuestionException ex) {
			return new WebEndpointResponse<>(ProblemDescriptor.of(ex),
					ex.isNotFound() ? WebEndpointResponse.STATUS_NOT_FOUND : WebEndpointResponse.STATUS_BAD_REQUEST);
		}
		catch (MigrationException ex) {
			return new WebEndpointResponse<>(ProblemDescriptor.of(ex),
					WebEndpointResponse.STATUS_INTERNAL_SERVER_ERROR);
		}
	}

}
