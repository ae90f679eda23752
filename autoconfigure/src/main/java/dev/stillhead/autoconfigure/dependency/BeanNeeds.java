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

package dev.stillhead.autoconfigure.dependency;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanReference;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.ConstructorArgumentValues;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * What a bean is going to be given, read from its definition and classes; nothing is
 * created. Types are those of constructor and factory method parameters, injected fields
 * and methods, with everything in angle brackets: an {@code ObjectProvider<DataSource>}
 * counts as a {@code DataSource}.
 */
final class BeanNeeds {

	private static final List<String> INJECTED = List.of("org.springframework.beans.factory.annotation.Autowired",
			"jakarta.inject.Inject", "jakarta.annotation.Resource");

	private final ConfigurableListableBeanFactory beanFactory;

	BeanNeeds(ConfigurableListableBeanFactory beanFactory) {
		this.beanFactory = beanFactory;
	}

	/**
	 * Who wrote the bean: the class of its factory method, or its own.
	 * @param beanName a bean that has a definition
	 * @return the class, or null if it cannot be told
	 */
	@Nullable Class<?> declaringClass(String beanName) {
		BeanDefinition definition = this.beanFactory.getMergedBeanDefinition(beanName);
		Class<?> type = (definition.getFactoryBeanName() != null)
				? this.beanFactory.getType(definition.getFactoryBeanName(), false) : beanClass(definition);
		return (type != null) ? ClassUtils.getUserClass(type) : null;
	}

	/**
	 * The types of what the bean is given.
	 * @param beanName a bean that has a definition
	 * @return the types, perhaps none
	 */
	Set<Class<?>> types(String beanName) {
		Set<Class<?>> types = new LinkedHashSet<>();
		BeanDefinition definition = this.beanFactory.getMergedBeanDefinition(beanName);
		for (Class<?> created : addCreation(types, definition, declaringClass(beanName))) {
			addMembers(types, created);
			addAutowiredProperties(types, definition, created);
		}
		return types;
	}

	/**
	 * The beans that the definition gives to the bean by name.
	 * @param beanName a bean that has a definition
	 * @return their names, perhaps none
	 */
	Set<String> references(String beanName) {
		BeanDefinition definition = this.beanFactory.getMergedBeanDefinition(beanName);
		ConstructorArgumentValues arguments = definition.getConstructorArgumentValues();
		Set<String> names = new LinkedHashSet<>();
		definition.getPropertyValues().forEach((property) -> addReference(names, property.getValue()));
		arguments.getGenericArgumentValues().forEach((argument) -> addReference(names, argument.getValue()));
		arguments.getIndexedArgumentValues().values().forEach((argument) -> addReference(names, argument.getValue()));
		return names;
	}

	private static void addReference(Set<String> names, @Nullable Object value) {
		if (value instanceof BeanReference reference) {
			names.add(reference.getBeanName());
		}
	}

	/**
	 * The beans that must be there before the bean without being given to it.
	 * @param beanName a bean that has a definition
	 * @return their names, perhaps none
	 */
	Set<String> dependencies(String beanName) {
		BeanDefinition definition = this.beanFactory.getMergedBeanDefinition(beanName);
		Set<String> names = new LinkedHashSet<>();
		if (definition.getDependsOn() != null) {
			names.addAll(Arrays.asList(definition.getDependsOn()));
		}
		if (definition.getFactoryBeanName() != null) {
			names.add(definition.getFactoryBeanName());
		}
		return names;
	}

	private Set<Class<?>> addCreation(Set<Class<?>> types, BeanDefinition definition,
			@Nullable Class<?> declaringClass) {
		Set<Class<?>> created = new HashSet<>();
		if (declaringClass == null) {
			return created;
		}
		if (definition.getFactoryMethodName() == null) {
			created.add(declaringClass);
			for (Constructor<?> constructor : declaringClass.getDeclaredConstructors()) {
				addParameters(types, constructor);
			}
			return created;
		}
		for (Method method : ReflectionUtils.getAllDeclaredMethods(declaringClass)) {
			if (isFactoryMethod(definition, method)) {
				created.add(method.getReturnType());
				addParameters(types, method);
			}
		}
		return created;
	}

	private static boolean isFactoryMethod(BeanDefinition definition, Method method) {
		return (definition instanceof RootBeanDefinition root) ? root.isFactoryMethod(method)
				: method.getName().equals(definition.getFactoryMethodName());
	}

	private static void addMembers(Set<Class<?>> types, Class<?> created) {
		for (Class<?> type = created; type != null && type != Object.class; type = type.getSuperclass()) {
			for (Field field : type.getDeclaredFields()) {
				if (isInjected(field)) {
					add(types, ResolvableType.forField(field, created));
				}
			}
			for (Method method : type.getDeclaredMethods()) {
				if (isInjected(method)) {
					addParameters(types, method);
				}
			}
		}
	}

	private static boolean isInjected(AnnotatedElement element) {
		MergedAnnotations annotations = MergedAnnotations.from(element);
		return INJECTED.stream().anyMatch(annotations::isPresent);
	}

	private static void addAutowiredProperties(Set<Class<?>> types, BeanDefinition definition, Class<?> created) {
		if (definition instanceof AbstractBeanDefinition autowired
				&& autowired.getResolvedAutowireMode() == AbstractBeanDefinition.AUTOWIRE_BY_TYPE) {
			Arrays.stream(BeanUtils.getPropertyDescriptors(created))
				.filter((property) -> property.getWriteMethod() != null)
				.forEach((property) -> addParameters(types, property.getWriteMethod()));
		}
	}

	private static void addParameters(Set<Class<?>> types, Executable executable) {
		if (executable.isSynthetic()
				|| (executable instanceof Method method && Modifier.isAbstract(method.getModifiers()))) {
			return;
		}
		for (int i = 0; i < executable.getParameterCount(); i++) {
			add(types, ResolvableType.forMethodParameter(MethodParameter.forExecutable(executable, i)));
		}
	}

	private static void add(Set<Class<?>> types, ResolvableType type) {
		add(types, type, new HashSet<>());
	}

	/** A type may be bounded by itself, as {@code <S extends Container<S>>} is. */
	private static void add(Set<Class<?>> types, ResolvableType type, Set<Type> seen) {
		Class<?> resolved = type.resolve();
		if (resolved == null || !seen.add(type.getType())) {
			return;
		}
		types.add(resolved);
		if (type.isArray()) {
			add(types, type.getComponentType(), seen);
		}
		for (ResolvableType generic : type.getGenerics()) {
			add(types, generic, seen);
		}
	}

	private @Nullable Class<?> beanClass(BeanDefinition definition) {
		if (definition instanceof AbstractBeanDefinition candidate && candidate.hasBeanClass()) {
			return candidate.getBeanClass();
		}
		String name = definition.getBeanClassName();
		return (name != null) ? ClassUtils.resolveClassName(name, this.beanFactory.getBeanClassLoader()) : null;
	}

}
