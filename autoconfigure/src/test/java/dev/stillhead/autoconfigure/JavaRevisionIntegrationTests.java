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

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCurrentlyInCreationException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.stillhead.autoconfigure.revisions.cyclic.TokenRepository;
import dev.stillhead.autoconfigure.revisions.injected.Hasher;
import dev.stillhead.error.MigrationException;
import dev.stillhead.operation.Migration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Java revisions are given beans, but none that waits for the migrated database.
 */
class JavaRevisionIntegrationTests {

	private static final String PACKAGE = "classpath:dev/stillhead/autoconfigure/revisions/";

	private final TestDatabase database = TestDatabase.create();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
				StillheadAutoConfiguration.class))
		.withPropertyValues(this.database.properties());

	@Test
	void areGivenWhatTheyAskFor() {
		this.runner.withPropertyValues("stillhead.locations=" + PACKAGE + "injected")
			.withBean(Hasher.class)
			.run((context) -> {
				assertThat(context).hasNotFailed().doesNotHaveBean(Migration.class);
				assertThat(this.database.query("SELECT hash FROM tokens")).containsExactly("hash of a token");
			});
	}

	@Test
	void cannotAskForWhatWaitsForThemWhoeverComesFirst() {
		this.runner.withPropertyValues("stillhead.locations=" + PACKAGE + "cyclic")
			.withUserConfiguration(LazyRepositoryConfiguration.class)
			.run((context) -> assertThat(context).getFailure()
				.hasRootCauseInstanceOf(BeanCurrentlyInCreationException.class)
				.hasStackTraceContaining("bean   tokenRepository -> "));
	}

	@Test
	void areNotConstructedWhereNothingIsPending() {
		this.runner.withPropertyValues("stillhead.locations=" + PACKAGE + "injected")
			.withBean(Hasher.class)
			.run((context) -> assertThat(context).hasNotFailed());
		// Now there is nothing that it could be given
		this.runner.withPropertyValues("stillhead.locations=" + PACKAGE + "injected")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void cannotAskForWhatWaitsForThem() {
		this.runner.withPropertyValues("stillhead.locations=" + PACKAGE + "cyclic")
			.withBean("tokenRepository", TokenRepository.class)
			.run((context) -> {
				assertThat(context).hasFailed();
				FailureAnalysis analysis = new MigrationFailureAnalyzer(new StandardEnvironment())
					.analyze(context.getStartupFailure());
				assertThat(analysis.getCause()).isInstanceOf(MigrationException.class);
				assertThat(analysis.getDescription()).isEqualTo("""
						c0ffee123456, hash the tokens, asks for bean tokenRepository, which waits for the migrated \
						database, and so for this revision. Nothing was run.

						  bean   tokenRepository
						  where  dev.stillhead.autoconfigure.revisions.cyclic.HashTokens""");
				assertThat(analysis.getAction()).startsWith("Take tokenRepository out of HashTokens.")
					.contains("op.execute(");
				assertThat(this.database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
					.isEmpty();
			});
	}

	@Configuration(proxyBeanMethods = false)
	static class LazyRepositoryConfiguration {

		@Bean
		@Lazy
		TokenRepository tokenRepository(JdbcTemplate template) {
			return new TokenRepository(template);
		}

	}

}
