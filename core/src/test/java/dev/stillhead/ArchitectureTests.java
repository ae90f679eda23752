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

package dev.stillhead;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcOperations;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a package of the engine may use. A package that does not exist yet keeps every
 * rule; one that is not in the table below fails until it has its place there.
 */
class ArchitectureTests {

	private static final String FACADE = "dev.stillhead";

	/**
	 * Each package uses only those before it.
	 */
	private static final List<String> PACKAGES = List.of("dev.stillhead.error", "dev.stillhead.sql",
			"dev.stillhead.revision", "dev.stillhead.drawing", "dev.stillhead.schema", "dev.stillhead.operation",
			"dev.stillhead.script", "dev.stillhead.authoring", "dev.stillhead.dialect", "dev.stillhead.plan",
			"dev.stillhead.runtime", "dev.stillhead.offline", "dev.stillhead.autogenerate", "dev.stillhead.jdbc",
			FACADE);

	private static final List<String> PACKAGES_OF_A_DATABASE = List.of("dev.stillhead.dialect.postgresql",
			"dev.stillhead.dialect.sqlite", "dev.stillhead.jdbc.postgresql", "dev.stillhead.jdbc.sqlite");

	private static final JavaClasses ENGINE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(FACADE);

	static List<String> packages() {
		return PACKAGES;
	}

	@Test
	void everyPackageHasItsPlaceInTheTable() {
		Set<String> known = Stream.concat(PACKAGES.stream(), PACKAGES_OF_A_DATABASE.stream())
			.collect(Collectors.toSet());
		assertThat(ENGINE).isNotEmpty().extracting(JavaClass::getPackageName).isSubsetOf(known);
	}

	@ParameterizedTest
	@MethodSource("packages")
	void usesOnlyThePackagesBeforeIt(String name) {
		String[] later = PACKAGES.stream()
			.skip(PACKAGES.indexOf(name) + 1L)
			.map(ArchitectureTests::withSubPackages)
			.toArray(String[]::new);
		check(noClasses().that()
			.resideInAPackage(withSubPackages(name))
			.should()
			.dependOnClassesThat(resideInAnyPackage(later))
			.because("a package uses only those above it in the table, so that it can be read on its own"));
	}

	@Test
	void hasNoCycles() {
		check(slices().matching("dev.(**)")
			.should()
			.beFreeOfCycles()
			.because("packages in a cycle are one package in disguise"));
	}

	@Test
	void drawsNothingButRevisions() {
		check(noClasses().that()
			.resideInAPackage("dev.stillhead.drawing")
			.should()
			.dependOnClassesThat(resideInAPackage("dev.stillhead..")
				.and(not(resideInAnyPackage("dev.stillhead.drawing", "dev.stillhead.revision", "dev.stillhead.error"))))
			.because("a drawing is made of the graph alone, so that it can be shown without files and databases"));
	}

	@Test
	void keepsDatabasesApart() {
		check(noClasses().that()
			.resideInAPackage("..postgresql..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("dev.stillhead..sqlite..")
			.because("what two databases share belongs in the package above them"));
		check(noClasses().that()
			.resideInAPackage("..sqlite..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("dev.stillhead..postgresql..")
			.because("what two databases share belongs in the package above them"));
	}

	@Test
	void seesJdbcInOnePackageOnly() {
		DescribedPredicate<JavaClass> jdbc = resideInAnyPackage("java.sql..", "javax.sql..");
		check(noClasses().that()
			.resideOutsideOfPackages("dev.stillhead.jdbc..", FACADE)
			.should()
			.dependOnClassesThat(jdbc)
			.because("planning and rendering, a database's dialect included, must work without a connection"));
		check(noClasses().that()
			.resideInAPackage(FACADE)
			.should()
			.dependOnClassesThat(jdbc.and(not(equivalentTo(DataSource.class))))
			.because("the façade is given a DataSource and hands it on"));
	}

	@Test
	void seesSpringWhereItReachesADatabaseOnly() {
		check(noClasses().that()
			.resideOutsideOfPackages("dev.stillhead.jdbc..", "dev.stillhead.operation", "dev.stillhead.script")
			.should()
			.dependOnClassesThat(spring())
			.because("spring-jdbc is how the ports are implemented, and they are implemented in jdbc"));
	}

	@Test
	void handsSpringsJdbcOperationsToACallback() {
		check(noClasses().that()
			.resideInAPackage("dev.stillhead.operation")
			.should()
			.dependOnClassesThat(spring().and(not(equivalentTo(JdbcOperations.class))))
			.because("a revision's callback is handed JdbcOperations, and every other operation is data"));
	}

	@Test
	void readsClassFilesWithSpringsCore() {
		check(noClasses().that()
			.resideInAPackage("dev.stillhead.script")
			.should()
			.dependOnClassesThat(spring().and(not(resideInAnyPackage("org.springframework.core.."))))
			.because("script reads the annotation of a Java revision from its class file, and that is all"));
	}

	@Test
	void seesNoSpringBoot() {
		check(noClasses().should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework.boot..")
			.because("the engine also serves an application without Spring Boot"));
	}

	@ParameterizedTest
	@CsvSource({ "postgresql, org.postgresql..", "sqlite, org.sqlite.." })
	void seesADriverInItsDatabasesPackageOnly(String database, String driver) {
		check(noClasses().that()
			.resideOutsideOfPackage("dev.stillhead.jdbc." + database)
			.should()
			.dependOnClassesThat()
			.resideInAPackage(driver)
			.because("drivers are optional: a service on another database has no such classes"));
	}

	@Test
	void namesThingsForWhatTheyAre() {
		check(noClasses().should()
			.haveNameMatching(".*(Manager|Helper|Utils?|Impl)")
			.because("such a name says that nobody knew what the class is for"));
	}

	@Test
	void keepsNoOptionalInFields() {
		check(noFields().should()
			.haveRawType(Optional.class)
			.because("a field that may be absent is @Nullable, and NullAway watches it"));
	}

	private static DescribedPredicate<JavaClass> spring() {
		return resideInAnyPackage("org.springframework..");
	}

	private static void check(ArchRule rule) {
		assertThat(rule.evaluate(ENGINE).getFailureReport().getDetails()).as(rule.getDescription()).isEmpty();
	}

	private static String withSubPackages(String name) {
		return name.equals(FACADE) ? name : name + "..";
	}

}
