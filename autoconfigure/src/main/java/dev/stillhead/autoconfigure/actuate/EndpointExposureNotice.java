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

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Says once that {@code migrations} cannot be seen over HTTP, as Boot exposes only
 * {@code health}: nobody looks for what they do not know of. Silent where somebody has
 * decided that it shall not be seen.
 */
final class EndpointExposureNotice implements ApplicationListener<ApplicationReadyEvent> {

	private static final Logger logger = LoggerFactory.getLogger("dev.stillhead");

	private static final EndpointId MIGRATIONS = EndpointId.of("migrations");

	private final WebEndpointsSupplier endpoints;

	private final Environment environment;

	EndpointExposureNotice(WebEndpointsSupplier endpoints, Environment environment) {
		this.endpoints = endpoints;
		this.environment = environment;
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		boolean exposed = this.endpoints.getEndpoints()
			.stream()
			.anyMatch((endpoint) -> endpoint.getEndpointId().equals(MIGRATIONS));
		if (!exposed && !isHiddenOnPurpose()) {
			logger
				.info("The migrations endpoint is not exposed over HTTP. To see it at /actuator/migrations, add it to "
						+ "those that are: management.endpoints.web.exposure.include=health,migrations");
		}
	}

	private boolean isHiddenOnPurpose() {
		List<String> excluded = Binder.get(this.environment)
			.bind("management.endpoints.web.exposure.exclude", Bindable.listOf(String.class))
			.orElse(List.of());
		return this.environment.containsProperty("management.endpoint.migrations.access") || excluded.contains("*")
				|| excluded.contains(MIGRATIONS.toString());
	}

}
