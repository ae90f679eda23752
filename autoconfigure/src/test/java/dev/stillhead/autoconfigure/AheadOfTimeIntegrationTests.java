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
import org.springframework.aot.AotDetector;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.TestCompiler;
import org.springframework.javapoet.ClassName;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service whose beans were worked out at build time keeps the order, too.
 */
class AheadOfTimeIntegrationTests {

	private final TestDatabase database = TestDatabase.create();

	@Test
	@CompileWithForkedClassLoader
	@SuppressWarnings("unchecked")
	void migratesBeforeABeanReadsTheDatabase() {
		TestGenerationContext generation = new TestGenerationContext(
				ClassName.get(getClass().getPackageName(), "Generated"));
		ClassName initializer = new ApplicationContextAotGenerator().processAheadOfTime(prepare(registered()),
				generation);
		generation.writeGeneratedContent();
		TestCompiler.forSystem().with(generation).compile((compiled) -> {
			GenericApplicationContext context = prepare(new GenericApplicationContext());
			((ApplicationContextInitializer<GenericApplicationContext>) compiled
				.getInstance(ApplicationContextInitializer.class, initializer.toString())).initialize(context);
			System.setProperty(AotDetector.AOT_ENABLED, "true");
			try (context) {
				context.refresh();
				assertThat(context.getBean(OnStartupIntegrationTests.EagerReader.class)).isNotNull();
			}
			finally {
				System.clearProperty(AotDetector.AOT_ENABLED);
			}
		});
	}

	private static AnnotationConfigApplicationContext registered() {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.register(Service.class);
		return context;
	}

	private <C extends GenericApplicationContext> C prepare(C context) {
		TestPropertyValues.of(this.database.properties()).applyTo(context);
		return context;
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, StillheadAutoConfiguration.class })
	@Import(OnStartupIntegrationTests.EagerReader.class)
	static class Service {

	}

}
