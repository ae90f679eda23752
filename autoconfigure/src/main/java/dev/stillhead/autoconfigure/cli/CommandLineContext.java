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

package dev.stillhead.autoconfigure.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.ResolvableType;

/**
 * The application without its life: all its beans are known, and none is made until a
 * command asks for it. Nothing is started, and nobody hears of it.
 */
final class CommandLineContext extends AnnotationConfigApplicationContext {

	/** What makes singletons in advance is left out; only placeholders are resolved. */
	@Override
	protected void finishBeanFactoryInitialization(ConfigurableListableBeanFactory beanFactory) {
		if (!beanFactory.hasEmbeddedValueResolver()) {
			beanFactory.addEmbeddedValueResolver((text) -> getEnvironment().resolvePlaceholders(text));
		}
		beanFactory.freezeConfiguration();
	}

	/** Lifecycle beans stay as they are: not started. */
	@Override
	protected void finishRefresh() {
		resetCommonCaches();
		clearResourceCaches();
	}

	@Override
	protected void registerListeners() {
		// Whoever listens would be made for it
	}

	@Override
	protected void publishEvent(Object event, @Nullable ResolvableType typeHint) {
		// Nobody hears of it
	}

}
