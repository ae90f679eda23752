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

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.autoconfigure.endpoint.expose.EndpointExposure;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import dev.stillhead.Migrator;
import dev.stillhead.autoconfigure.StillheadAutoConfiguration;
import dev.stillhead.autoconfigure.StillheadProperties;

/**
 * Auto-configuration for {@code /actuator/migrations}.
 */
@AutoConfiguration(after = StillheadAutoConfiguration.class,
		afterName = "org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration")
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnBean({ Migrator.class, StillheadProperties.class })
public final class StillheadEndpointAutoConfiguration {

	/**
	 * The endpoint, where it can be reached at all.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnAvailableEndpoint(MigrationsEndpoint.class)
	static class EndpointConfiguration {

		@Bean
		@ConditionalOnMissingBean
		MigrationsEndpoint migrationsEndpoint(Migrator migrator, StillheadProperties properties) {
			return new MigrationsEndpoint(migrator, properties.target(), properties.endpoint().showSql());
		}

		@Bean
		@ConditionalOnMissingBean
		@ConditionalOnAvailableEndpoint(endpoint = MigrationsEndpoint.class, exposure = EndpointExposure.WEB)
		MigrationsEndpointWebExtension migrationsEndpointWebExtension(MigrationsEndpoint endpoint) {
			return new MigrationsEndpointWebExtension(endpoint);
		}

	}

	/**
	 * What is said where there are endpoints over HTTP, and this one is none of them.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnWebApplication
	@ConditionalOnBean(WebEndpointsSupplier.class)
	static class ExposureConfiguration {

		@Bean
		EndpointExposureNotice migrationsEndpointExposureNotice(WebEndpointsSupplier endpoints,
				Environment environment) {
			return new EndpointExposureNotice(endpoints, environment);
		}

	}

}
