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

package dev.stillhead.autoconfigure.url;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MaskedUrlTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					postgresql://habits:s3cret@localhost:5432/habits | postgresql://habits:***@localhost:5432/habits
					postgresql+asyncpg://u:s3cret@h/d?sslmode=require | postgresql+asyncpg://u:***@h/d?sslmode=require
					postgres://u@h:5432/d | postgres://u@h:5432/d
					postgres://h:5432/d | postgres://h:5432/d
					postgres://h1:5432,h2:5433/d | postgres://h1:5432,h2:5433/d
					postgres://[::1]:5432/d | postgres://[::1]:5432/d
					postgres://h1:5432,[::1]:5433?x=y | postgres://h1:5432,[::1]:5433?x=y
					postgres://u:s3@cret@h/d | postgres://u:***@h/d
					postgres://u:s3/cret@h/d | postgres://u:***@h/d
					postgres://u:s3?cret@h/d | postgres://u:***@h/d
					postgres://u:s3@c/r?e#t@h/d | postgres://u:***@h/d
					postgres://u:s3%40cret@h/d | postgres://u:***@h/d
					postgres://:s3cret@h/d | postgres://:***@h/d
					postgres://u:s3cret | postgres://u:***
					postgres://u:s3cret/d | postgres://u:***
					postgres://u:123456 | postgres://u:***
					postgres://h1:5432,u:s3cret/d | postgres://h1:5432,u:***
					postgres://[::1]:s3cret/d | postgres://[::1]:***
					postgres://[u:s3cret/d | postgres://[u:***
					postgres://h/d?user=u&password=s3cret | postgres://h/d?user=u&password=***
					postgres://h/d?password=s3&cret&x=y | postgres://h/d?password=***&x=y
					postgres://h/d?password=s3@cret | postgres://h/d?password=***
					jdbc:postgresql://h/d?user=u&password=s3cret&ssl=true | jdbc:postgresql://h/d?user=u&password=***&ssl=true
					jdbc:postgresql://h/d?PASSWORD=s3cret;x=cret | jdbc:postgresql://h/d?PASSWORD=***
					jdbc:postgresql://h/d?sslpassword=s3cret | jdbc:postgresql://h/d?sslpassword=***
					jdbc:postgresql:d?password=s3cret | jdbc:postgresql:d?password=***
					jdbc:postgresql://u:s3cret@h/d | jdbc:postgresql://u:***@h/d
					jdbc:postgresql:u:s3cret@h | jdbc:***@h
					jdbc:mysql://u:s3cret@h/d?trustCertificateKeyStorePassword=s3cret | jdbc:mysql://u:***@h/d?trustCertificateKeyStorePassword=***
					jdbc:sqlserver://h:1433;user=u;password=s3cret;encrypt=true | jdbc:sqlserver://h:1433;user=u;password=***;encrypt=true
					jdbc:sqlserver://h;password={s3;x=cret};a=b | jdbc:sqlserver://h;password=***;a=b
					jdbc:h2:mem:x;PASSWORD=s3cret | jdbc:h2:mem:x;PASSWORD=***
					jdbc:oracle:thin:scott/s3cret@//h:1521/x | jdbc:oracle:thin:scott/***@//h:1521/x
					jdbc:oracle:thin:@//h:1521/x | jdbc:oracle:thin:@//h:1521/x
					jdbc:tc:postgresql:17:///d | jdbc:tc:postgresql:17:///d
					jdbc:sqlite:app.db | jdbc:sqlite:app.db
					sqlite:////data/app.db | sqlite:////data/app.db
					host=h user=u password=s3cret | ***
					u:s3cret@h/d | ***
					s3cret | ***
					psql 'postgresql://u:s3cret@h/d' | ***
					`` | ``
					""")
	void masksPasswords(String url, String masked) {
		assertThat(MaskedUrl.of(url)).isEqualTo(masked).doesNotContain("s3", "cret");
	}

}
