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

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Gives a pool on SQLite one connection, unless somebody has said how many: a file takes
 * one writer at a time, and two connections of one service only wait for each other. A
 * database in memory is its connection's own, which then must never be replaced.
 */
class SqlitePoolPostProcessor implements BeanPostProcessor, Ordered {

	private static final String SIZE = "spring.datasource.hikari.maximum-pool-size";

	private static final int DEFAULT_SIZE = new HikariConfig().getMaximumPoolSize();

	private final Environment environment;

	SqlitePoolPostProcessor(Environment environment) {
		this.environment = environment;
	}

	@Override
	public @Nullable Object postProcessBeforeInitialization(Object bean, String beanName) {
		if (bean instanceof HikariDataSource pool && SqliteMemory.isSqlite(pool.getJdbcUrl())) {
			if (pool.getMaximumPoolSize() == DEFAULT_SIZE && !isSizeSet()) {
				pool.setMaximumPoolSize(1);
			}
			if (SqliteMemory.isPrivate(pool.getJdbcUrl())) {
				pool.setMaxLifetime(0);
			}
		}
		return bean;
	}

	private boolean isSizeSet() {
		return Binder.get(this.environment).bind(SIZE, String.class).isBound();
	}

	/** After the properties are bound. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
