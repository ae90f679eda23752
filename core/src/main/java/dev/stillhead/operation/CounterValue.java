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

package dev.stillhead.operation;

import dev.stillhead.schema.Counting;

/**
 * What every {@link Counter} has behind its face.
 *
 * @param <S> what counts
 */
non-sealed interface CounterValue<S> extends Counter<S> {

	/**
	 * How it counts so far.
	 * @return the options
	 */
	Counting counting();

	/**
	 * The same, counting in another way.
	 * @param counting the options
	 * @return a new one
	 */
	S with(Counting counting);

	@Override
	default S startWith(long number) {
		Counting so = counting();
		return with(new Counting(so.increment(), so.minimum(), so.maximum(), number, so.cache(), so.cycle()));
	}

	@Override
	default S incrementBy(long number) {
		Counting so = counting();
		return with(new Counting(SequenceSetting.INCREMENT.checked(number), so.minimum(), so.maximum(), so.start(),
				so.cache(), so.cycle()));
	}

	@Override
	default S minValue(long number) {
		Counting so = counting();
		return with(new Counting(so.increment(), number, so.maximum(), so.start(), so.cache(), so.cycle()));
	}

	@Override
	default S maxValue(long number) {
		Counting so = counting();
		return with(new Counting(so.increment(), so.minimum(), number, so.start(), so.cache(), so.cycle()));
	}

	@Override
	default S cache(long count) {
		Counting so = counting();
		return with(new Counting(so.increment(), so.minimum(), so.maximum(), so.start(),
				SequenceSetting.CACHE.checked(count), so.cycle()));
	}

	@Override
	default S cycle() {
		Counting so = counting();
		return with(new Counting(so.increment(), so.minimum(), so.maximum(), so.start(), so.cache(), true));
	}

}
