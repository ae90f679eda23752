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

import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

import dev.stillhead.operation.Migration;
import dev.stillhead.script.MigrationFactory;

/**
 * Makes Java revisions through the bean factory, so that they are given what they ask
 * for: the bean of the very class where there is one, otherwise a new instance.
 */
final class BeanFactoryMigrationFactory implements MigrationFactory {

	private final ConfigurableListableBeanFactory beanFactory;

	BeanFactoryMigrationFactory(ConfigurableListableBeanFactory beanFactory) {
		this.beanFactory = beanFactory;
	}

	@Override
	public Migration create(Class<?> type) {
		try {
			for (String name : this.beanFactory.getBeanNamesForType(type, true, false)) {
				if (isOfClass(name, type)) {
					return this.beanFactory.getBean(name, Migration.class);
				}
			}
			return (Migration) this.beanFactory.createBean(type);
		}
		catch (BeansException ex) {
			throw new RevisionNotConstructedException(type, ex);
		}
	}

	private boolean isOfClass(String name, Class<?> type) {
		Class<?> beanType = this.beanFactory.getType(name, false);
		return beanType != null && ClassUtils.getUserClass(beanType) == type;
	}

}
