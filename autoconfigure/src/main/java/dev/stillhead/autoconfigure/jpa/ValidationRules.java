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

package dev.stillhead.autoconfigure.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

import jakarta.persistence.ValidationMode;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.spi.ClassLoaderAccess;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.PersistentClass;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/**
 * Makes {@code @NotNull}, {@code @Size} and the other rules of Bean Validation part of
 * the mapping, as Hibernate does when it makes an {@code EntityManagerFactory}. Its code
 * for that can only be reached by reflection.
 */
final class ValidationRules {

	private static final String VALIDATION = "jakarta.validation.Validation";

	private static final String ACTIVATOR = "org.hibernate.boot.beanvalidation.TypeSafeActivator";

	private final @Nullable ValidationMode mode;

	private final Map<String, Object> settings;

	/**
	 * The rules of a unit.
	 * @param mode what the unit says of validation; null for nothing
	 * @param settings what Hibernate is told
	 */
	ValidationRules(@Nullable ValidationMode mode, Map<String, Object> settings) {
		this.mode = mode;
		this.settings = settings;
	}

	/**
	 * Applies them, unless they are switched off or there are none.
	 * @param metadata the mapping
	 * @param classes loads classes
	 */
	void applyTo(MetadataImplementor metadata, ClassLoaderService classes) {
		ClassLoader own = ValidationRules.class.getClassLoader();
		if (!isWanted() || !ClassUtils.isPresent(VALIDATION, own)) {
			return;
		}
		try {
			Object factory = factory(own);
			Method apply = ClassUtils.forName(ACTIVATOR, own)
				.getDeclaredMethod("applyRelationalConstraints",
						ClassUtils.forName("jakarta.validation.ValidatorFactory", own), Collection.class, Map.class,
						Dialect.class, ClassLoaderAccess.class);
			apply.setAccessible(true);
			Collection<PersistentClass> entities = metadata.getEntityBindings();
			apply.invoke(null, factory, entities, this.settings, metadata.getDatabase().getDialect(),
					new Access(classes));
		}
		catch (InvocationTargetException ex) {
			if (isRequired() || !isWithoutProvider(ex.getCause())) {
				throw new EntitiesNotMappedException((ex.getCause() != null) ? ex.getCause() : ex);
			}
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(
					"This version of Hibernate cannot be asked for the rules of Bean Validation", ex);
		}
	}

	private Object factory(ClassLoader own) throws ReflectiveOperationException {
		Object configured = this.settings.get("jakarta.persistence.validation.factory");
		return (configured != null) ? configured
				: ClassUtils.forName(VALIDATION, own).getMethod("buildDefaultValidatorFactory").invoke(null);
	}

	private boolean isWanted() {
		String configured = String.valueOf(this.settings.getOrDefault("jakarta.persistence.validation.mode", "auto"));
		boolean off = configured.equalsIgnoreCase("none") || configured.equalsIgnoreCase("callback")
				|| this.mode == ValidationMode.NONE || this.mode == ValidationMode.CALLBACK;
		return !off && !"false"
			.equals(String.valueOf(this.settings.getOrDefault("hibernate.validator.apply_to_ddl", "true"))
				.toLowerCase(Locale.ROOT));
	}

	private boolean isRequired() {
		return String.valueOf(this.settings.get("jakarta.persistence.validation.mode")).equalsIgnoreCase("ddl");
	}

	/** The API alone is on many class paths. */
	private static boolean isWithoutProvider(@Nullable Throwable failure) {
		return failure != null && failure.getClass().getName().equals("jakarta.validation.NoProviderFoundException");
	}

	/**
	 * Loads classes as Hibernate wants it.
	 *
	 * @param service does it
	 */
	private record Access(ClassLoaderService service) implements ClassLoaderAccess {

		@Override
		public <T> Class<T> classForName(String name) {
			return this.service.classForName(name);
		}

		@Override
		public URL locateResource(String resourceName) {
			return this.service.locateResource(resourceName);
		}

	}

}
