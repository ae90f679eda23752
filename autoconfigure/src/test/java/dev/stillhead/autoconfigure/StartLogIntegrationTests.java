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

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * What a person reads in the log of a service that starts, line by line.
 */
@ExtendWith(OutputCaptureExtension.class)
class StartLogIntegrationTests {

	private static final String MARK = "INFO  dev.stillhead ";

	private static final String TIME = "(\\d+ ms|\\d\\.\\d s)";

	private final TestDatabase database = TestDatabase.create();

	@Test
	void tellsTheFirstStart(CapturedOutput output) {
		start("--DATABASE_URL=" + this.database.databaseUrl());
		assertLines(output,
				"Checking migrations of PostgreSQL 17\\.\\d+ at localhost:" + this.database.port() + "/"
						+ this.database.name() + " as postgres \\(from DATABASE_URL\\)",
				"Not initialised: no revision has been applied yet", "3 revisions pending:",
				"  189b1231afd4  bootstrap tables", "  2a3f4c9d1cde  add cascade deletes for program templates",
				"  3b7a1d2e4f56  soft delete for program_templates",
				"Running upgrade <base> -> 189b1231afd4, bootstrap tables", "  6 statements, " + TIME,
				"Running upgrade 189b1231afd4 -> 2a3f4c9d1cde, add cascade deletes for program templates",
				"  2 statements, " + TIME,
				"Running upgrade 2a3f4c9d1cde -> 3b7a1d2e4f56, soft delete for program_templates",
				"  1 statement, " + TIME, "New revision: 3b7a1d2e4f56 \\(head\\), 3 revisions in " + TIME);
	}

	@Test
	void tellsWhatTheUrlThatCountsHasDisplaced(CapturedOutput output) {
		SpringApplication application = application();
		application.setDefaultProperties(Map.of("spring.datasource.url", "jdbc:postgresql://localhost:1/other"));
		application.run("--DATABASE_URL=" + this.database.databaseUrl()).close();
		assertThat(lines(output)).first()
			.asString()
			.matches("DATABASE_URL \\(command line\\) is used, not spring\\.datasource\\.url \\(.*\\)");
	}

	@Test
	void tellsTheSecondStartInOneLine(CapturedOutput output) {
		start(this.database.properties());
		int first = lines(output).size();
		start(this.database.properties());
		assertThat(lines(output).subList(first, lines(output).size())).singleElement()
			.asString()
			.matches("Up to date: PostgreSQL 17\\.\\d+ at localhost:" + this.database.port() + "/"
					+ this.database.name() + " as postgres is at 3b7a1d2e4f56 \\(head\\)");
	}

	@Test
	void tellsTheStartOfANewRelease(CapturedOutput output) {
		start(with("stillhead.target=189b1231afd4"));
		int first = lines(output).size();
		start(this.database.properties());
		assertThat(lines(output).subList(first, first + 3).get(1))
			.isEqualTo("Current revision: 189b1231afd4, bootstrap tables");
		assertThat(lines(output).get(first + 2)).isEqualTo("2 revisions pending:");
	}

	@Test
	void tellsAFailureAsProblemAndRemedy(CapturedOutput output) {
		this.database.execute("CREATE SCHEMA habits", "CREATE TABLE habits.lessons (id int)");
		assertThatException().isThrownBy(() -> start(this.database.properties()));
		assertThat(output).contains("APPLICATION FAILED TO START", "Description:", "189b1231afd4, bootstrap tables",
				"  where      db/revisions/189b1231afd4_bootstrap_tables.sql:16", "42P07", "Action:", "stamp");
		assertThat(this.database.query("SELECT count(*) FROM pg_tables WHERE schemaname = 'habits'"))
			.containsExactly("1");
	}

	private String[] with(String property) {
		String[] properties = this.database.properties();
		String[] more = Arrays.copyOf(properties, properties.length + 1);
		more[properties.length] = property;
		return more;
	}

	private static SpringApplication application() {
		return new SpringApplicationBuilder(Service.class).web(WebApplicationType.NONE).build();
	}

	private static void start(String... properties) {
		SpringApplication application = new SpringApplicationBuilder(Service.class).web(WebApplicationType.NONE)
			.build();
		String[] arguments = Arrays.stream(properties)
			.map((property) -> property.startsWith("--") ? property : "--" + property)
			.toArray(String[]::new);
		try (ConfigurableApplicationContext context = application.run(arguments)) {
			assertThat(context.isActive()).isTrue();
		}
	}

	private static List<String> lines(CapturedOutput output) {
		return output.toString()
			.lines()
			.filter((line) -> line.startsWith(MARK))
			.map((line) -> line.substring(MARK.length()))
			.toList();
	}

	private static void assertLines(CapturedOutput output, String... patterns) {
		List<String> lines = lines(output);
		assertThat(lines).hasSize(patterns.length);
		for (int i = 0; i < patterns.length; i++) {
			assertThat(lines.get(i)).matches(patterns[i]);
		}
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
	static class Service {

	}

}
