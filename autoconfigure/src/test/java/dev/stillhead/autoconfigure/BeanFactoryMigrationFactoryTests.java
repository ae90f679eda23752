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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Lazy;

import dev.stillhead.operation.Migration;
import dev.stillhead.operation.Operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BeanFactoryMigrationFactoryTests {

	@Test
	void givesARevisionWhatItAsksFor() {
		try (var context = new AnnotationConfigApplicationContext(Hasher.class)) {
			Migration made = factory(context).create(HashTokens.class);
			assertThat(made).isInstanceOfSatisfying(HashTokens.class, (revision) -> {
				assertThat(revision.hasher).isSameAs(context.getBean(Hasher.class));
				assertThat(revision.alsoHasher).isSameAs(revision.hasher);
			});
			assertThat(context.getBeansOfType(Migration.class)).isEmpty();
		}
	}

	@Test
	void takesTheBeanOfTheClass() {
		try (var context = new AnnotationConfigApplicationContext(Hasher.class, HashTokens.class,
				HashTokensAgain.class)) {
			assertThat(factory(context).create(HashTokens.class))
				.isSameAs(context.getBean("beanFactoryMigrationFactoryTests.HashTokens"));
			assertThat(factory(context).create(HashTokensAgain.class))
				.isSameAs(context.getBean("beanFactoryMigrationFactoryTests.HashTokensAgain"));
		}
	}

	@Test
	void takesNoBeanOfASubclass() {
		try (var context = new AnnotationConfigApplicationContext(Hasher.class, HashTokensAgain.class)) {
			assertThat(factory(context).create(HashTokens.class)).isExactlyInstanceOf(HashTokens.class);
		}
	}

	@Test
	void constructsNothingElse() {
		try (var context = new AnnotationConfigApplicationContext(Hasher.class, ExplodingRevision.class)) {
			assertThat(factory(context).create(HashTokens.class)).isNotNull();
		}
	}

	@Test
	void saysWhatARevisionCannotBeGiven() {
		try (var context = new AnnotationConfigApplicationContext()) {
			context.refresh();
			assertThatExceptionOfType(RevisionNotConstructedException.class)
				.isThrownBy(() -> factory(context).create(HashTokens.class))
				.satisfies((ex) -> {
					assertThat(ex.type()).isEqualTo(HashTokens.class);
					assertThat(ex.problem()).contains("HashTokens");
					assertThat(ex.report().description()).contains("Hasher");
					assertThat(ex.remedy()).isNotBlank();
				});
		}
	}

	private static BeanFactoryMigrationFactory factory(AnnotationConfigApplicationContext context) {
		return new BeanFactoryMigrationFactory(context.getBeanFactory());
	}

	static class Hasher {

	}

	static class HashTokens implements Migration {

		private final Hasher hasher;

		@Autowired
		private Hasher alsoHasher;

		HashTokens(Hasher hasher) {
			this.hasher = hasher;
		}

		@Override
		public void upgrade(Operations op) {
		}

	}

	static class HashTokensAgain extends HashTokens {

		HashTokensAgain(Hasher hasher) {
			super(hasher);
		}

	}

	@Lazy
	static class ExplodingRevision implements Migration {

		ExplodingRevision() {
			throw new IllegalStateException("constructed without need");
		}

		@Override
		public void upgrade(Operations op) {
		}

	}

}
