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

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.NewerDatabase;
import dev.stillhead.runtime.ReplicaSettings;
import dev.stillhead.runtime.VersionTableSettings;

import static org.assertj.core.api.Assertions.assertThat;

class StillheadPropertiesTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(PropertiesConfiguration.class);

	@Test
	void needNothingToBeSet() {
		this.runner.run((context) -> {
			StillheadProperties properties = context.getBean(StillheadProperties.class);
			assertThat(properties.enabled()).isTrue();
			assertThat(properties.onStartup()).isEqualTo(OnStartup.UPGRADE);
			assertThat(properties.target()).isEqualTo("head");
			assertThat(properties.locations()).containsExactly("classpath:db/revisions");
			assertThat(properties.onNewerDatabase()).isEqualTo(NewerDatabase.SERVE);
			assertThat(properties.placeholders()).isEmpty();
			assertThat(properties.databaseUrl().enabled()).isTrue();
			assertThat(properties.endpoint().showSql()).isEqualTo(ShowSql.NEVER);
			assertThat(properties.url()).isNull();
			assertThat(properties.user()).isNull();
			assertThat(properties.password()).isNull();
			assertThat(properties.versionTableSettings()).isEqualTo(VersionTableSettings.DEFAULTS);
			assertThat(properties.replicaSettings()).isEqualTo(ReplicaSettings.DEFAULTS);
			assertThat(properties.executionSettings()).isEqualTo(new ExecutionSettings(false, Duration.ofSeconds(3),
					null, Duration.ofMinutes(5), Duration.ofSeconds(30)));
		});
	}

	@Test
	void sayWhatHappensOnBoot() {
		this.runner
			.withPropertyValues("stillhead.enabled=false", "stillhead.on-startup=validate",
					"stillhead.target=billing@head", "stillhead.locations=classpath:db/a,file:/b",
					"stillhead.on-newer-database=fail", "stillhead.placeholders.owner=habits_owner",
					"stillhead.placeholders.x.k=v", "stillhead.endpoint.show-sql=when-authorized",
					"stillhead.database-url.enabled=false")
			.run((context) -> {
				StillheadProperties properties = context.getBean(StillheadProperties.class);
				assertThat(properties.enabled()).isFalse();
				assertThat(properties.onStartup()).isEqualTo(OnStartup.VALIDATE);
				assertThat(properties.target()).isEqualTo("billing@head");
				assertThat(properties.locations()).containsExactly("classpath:db/a", "file:/b");
				assertThat(properties.onNewerDatabase()).isEqualTo(NewerDatabase.FAIL);
				assertThat(properties.placeholders()).isEqualTo(Map.of("owner", "habits_owner", "x.k", "v"));
				assertThat(properties.endpoint().showSql()).isEqualTo(ShowSql.WHEN_AUTHORIZED);
				assertThat(properties.databaseUrl().enabled()).isFalse();
			});
	}

	@Test
	void sayWhereTheEngineKeepsItsOwn() {
		this.runner
			.withPropertyValues("stillhead.version-table=revisions", "stillhead.version-table-schema=habits",
					"stillhead.journal.enabled=false", "stillhead.journal.schema=audit")
			.run((context) -> assertThat(context.getBean(StillheadProperties.class).versionTableSettings())
				.isEqualTo(new VersionTableSettings("revisions", "habits", false, "audit")));
	}

	@Test
	void sayHowRevisionsAreRun() {
		this.runner
			.withPropertyValues("stillhead.transaction-per-migration=true", "stillhead.ddl.lock-timeout=0",
					"stillhead.ddl.statement-timeout=1h", "stillhead.ddl.retry-for=90s", "stillhead.connection.wait=2m")
			.run((context) -> assertThat(context.getBean(StillheadProperties.class).executionSettings())
				.isEqualTo(new ExecutionSettings(true, Duration.ZERO, Duration.ofHours(1), Duration.ofSeconds(90),
						Duration.ofMinutes(2))));
	}

	@Test
	void sayHowReplicasWait() {
		this.runner.withPropertyValues("stillhead.replicas.wait=10m", "stillhead.replicas.poll=250ms")
			.run((context) -> assertThat(context.getBean(StillheadProperties.class).replicaSettings())
				.isEqualTo(new ReplicaSettings(Duration.ofMinutes(10), Duration.ofMillis(250))));
	}

	@Test
	void takeWhatIsBlankForNotSet() {
		this.runner
			.withPropertyValues("stillhead.url=", "stillhead.user=", "stillhead.password=",
					"stillhead.version-table-schema=", "stillhead.journal.schema=")
			.run((context) -> {
				StillheadProperties properties = context.getBean(StillheadProperties.class);
				assertThat(properties.url()).isNull();
				assertThat(properties.user()).isNull();
				assertThat(properties.password()).isNull();
				assertThat(properties.versionTableSettings()).isEqualTo(VersionTableSettings.DEFAULTS);
			});
	}

	@Test
	void doNotShowThePassword() {
		this.runner
			.withPropertyValues("stillhead.url=jdbc:postgresql://db/habits?password=topsecret", "stillhead.user=owner",
					"stillhead.password=topsecret", "stillhead.placeholders.key=topsecret")
			.run((context) -> assertThat(context.getBean(StillheadProperties.class)).asString()
				.contains("head")
				.doesNotContain("topsecret"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "+1", "-1", "billing@+1", "current", "current-1" })
	void refuseATargetThatMovesOnAtEveryStart(String target) {
		this.runner.withPropertyValues("stillhead.target=" + target)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(UnusablePropertyException.class, (ex) -> {
					assertThat(ex.property()).isEqualTo("stillhead.target");
					assertThat(ex.problem()).contains("\"" + target + "\"", "nothing was migrated");
					assertThat(ex.remedy()).contains("head");
				}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "head", "heads", "base", "3b7a1d2e4f56", "billing@head", "head-1", "3b7a+2" })
	void takeATargetThatIsTheSameAtEveryStart(String target) {
		this.runner.withPropertyValues("stillhead.target=" + target)
			.run((context) -> assertThat(context.getBean(StillheadProperties.class).target()).isEqualTo(target));
	}

	@ParameterizedTest
	@CsvSource({ "stillhead.target,''", "stillhead.target,3b7a:head", "stillhead.locations,''",
			"stillhead.locations,db/revisions", "stillhead.version-table,' '", "stillhead.password,secret",
			"stillhead.ddl.lock-timeout,-3s", "stillhead.ddl.statement-timeout,-1s", "stillhead.ddl.retry-for,-1m",
			"stillhead.connection.wait,-30s", "stillhead.replicas.wait,-1s", "stillhead.replicas.poll,0s" })
	void refuseWhatCannotBeUsed(String property, String value) {
		this.runner.withPropertyValues(property + "=" + value)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(UnusablePropertyException.class, (ex) -> {
					assertThat(ex.property()).isEqualTo(property);
					assertThat(ex.problem()).startsWith(property);
					assertThat(ex).hasMessageNotContaining("secret");
				}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "stillhead.traget=head", "stillhead.journal.shema=habits", "stillhead.databaseurl.on=true",
			"stillhead.databases.audit.url=jdbc:x" })
	void refuseAKeyThatNobodyReads(String property) {
		this.runner.withPropertyValues(property)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining(property.substring(0, property.indexOf('='))));
	}

	@ParameterizedTest
	@CsvSource({ "stillhead.on-startup,migrate", "stillhead.on-newer-database,warn", "stillhead.ddl.lock-timeout,soon",
			"stillhead.endpoint.show-sql,yes", "stillhead.enabled,perhaps" })
	void refuseAValueOfTheWrongKind(String property, String value) {
		this.runner.withPropertyValues(property + "=" + value)
			.run((context) -> assertThat(context).hasFailed().getFailure().hasStackTraceContaining(property));
	}

	@Test
	void keepTheirListsToThemselves() {
		this.runner.run((context) -> {
			List<String> locations = context.getBean(StillheadProperties.class).locations();
			assertThat(locations).isUnmodifiable();
		});
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(StillheadProperties.class)
	static class PropertiesConfiguration {

	}

}
