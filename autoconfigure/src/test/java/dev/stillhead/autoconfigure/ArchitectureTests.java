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

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Spring Boot asks of an auto-configuration, and what keeps this module readable.
 */
class ArchitectureTests {

	private static final JavaClasses MODULE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("dev.stillhead.autoconfigure");

	@Test
	void autoConfigurationsArePublicAndFinal() {
		check(classes().that()
			.areAnnotatedWith(AutoConfiguration.class)
			.should()
			.bePublic()
			.andShould()
			.haveModifier(JavaModifier.FINAL)
			.because("others name an auto-configuration in before, after and exclude, and nobody extends it"));
	}

	@Test
	void autoConfigurationsHaveNoPublicMembers() {
		String reason = "its bean methods are called by Spring, and are no API";
		check(noMethods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(AutoConfiguration.class)
			.should()
			.bePublic()
			.because(reason));
		check(noFields().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(AutoConfiguration.class)
			.should()
			.bePublic()
			.because(reason)
			// They have no fields at all
			.allowEmptyShould(true));
	}

	@Test
	void hasNoCycles() {
		check(slices().matching("dev.stillhead.(**)")
			.should()
			.beFreeOfCycles()
			.because("packages in a cycle are one package in disguise"));
	}

	@Test
	void namesThingsForWhatTheyAre() {
		check(noClasses().should()
			.haveNameMatching(".*(Manager|Helper|Utils?|Impl)")
			.because("such a name says that nobody knew what the class is for"));
	}

	private static void check(ArchRule rule) {
		assertThat(rule.evaluate(MODULE).getFailureReport().getDetails()).as(rule.getDescription()).isEmpty();
	}

}
