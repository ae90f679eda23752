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

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.Driver;
import org.sqlite.SQLiteDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseUrlTests {

	private static final UrlPlace PLACE = new UrlPlace("DATABASE_URL", "environment");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					# the forms of the guides that people come from
					postgresql://user:pass@host:5432/swae | host:5432/swae | user | pass
					postgresql+asyncpg://user:pass@localhost:5432/baliblissed | localhost:5432/baliblissed | user | pass
					postgresql://user:pass@localhost/mydb | localhost/mydb | user | pass
					postgresql://prod_user:prod_password@prod-db.example.com:5432/autoloader_prod | prod-db.example.com:5432/autoloader_prod | prod_user | prod_password
					postgresql://localhost/db1 | localhost/db1 | |

					# schemes
					postgres://user:pass@host:5432/db | host:5432/db | user | pass
					postgresql+psycopg2://user:pass@host/db | host/db | user | pass
					postgres+pg8000://user:pass@host/db | host/db | user | pass
					POSTGRESQL://user:pass@host/db | host/db | user | pass

					# blanks and quotes
					`  postgres://u:p@h/d  ` | h/d | u | p
					"postgres://u:p@h/d" | h/d | u | p
					'postgres://u:p@h/d' | h/d | u | p
					` " postgres://u:p@h/d ' ` | h/d | u | p

					# user and password
					postgres://u@h/d | h/d | u |
					postgres://u:@h/d | h/d | u |
					postgres://h/d | h/d | |
					postgres://@h/d | h/d | |
					postgres://us%40er:p%40ss%2Fw%3Ard@h/d | h/d | us@er | p@ss/w:rd
					postgres://u:p%25%23%3F%26@h/d | h/d | u | p%#?&
					postgres://u:a+b@h/d | h/d | u | a+b
					postgres://u:a%2Bb%20c@h/d | h/d | u | a+b c
					postgres://u:p:w@h/d | h/d | u | p:w
					postgres://u:p@ss@h/d | h/d | u | p@ss
					postgres://u:p?w@h/d | h/d | u | p?w
					postgres://u:p#w@h/d | h/d | u | p#w
					postgres://u:gr%C3%BC%C3%9Fe@h/d | h/d | u | grüße
					postgres://h/d?user=u&password=p%26w | h/d | u | p&w
					postgres://x:y@h/d?user=u&password=p | h/d | u | p

					# servers
					postgres://u:p@h | h/ | u | p
					postgres://u:p@h:5433 | h:5433/ | u | p
					postgres://u:p@h/ | h/ | u | p
					postgres://u:p@h:/d | h/d | u | p
					postgres:///d | localhost/d | |
					postgres:// | localhost/ | |
					postgres://u:p@:5433/d | localhost:5433/d | u | p
					postgres://u:p@h1:5432,h2:5433/d | h1:5432,h2:5433/d | u | p
					postgres://u:p@h1,h2/d | h1,h2/d | u | p
					postgres://u:p@[::1]:5432/d | [::1]:5432/d | u | p
					postgres://u:p@[2001:db8::1]/d | [2001:db8::1]/d | u | p
					postgres://u:p@[::1]:5432,h2/d | [::1]:5432,h2/d | u | p
					postgres://u:p@my_db-1.internal:5432/d | my_db-1.internal:5432/d | u | p
					postgres://u:p@/d?host=db&port=5433 | db:5433/d | u | p
					postgres://u:p@/d?host=h1:5432&host=h2:5433 | h1:5432,h2:5433/d | u | p
					postgres://u:p@/d?host=h1,h2&port=5432,5433 | h1:5432,h2:5433/d | u | p
					postgres://u:p@/d?host=h1,h2&port=5433 | h1:5433,h2:5433/d | u | p
					postgres://u:p@h/d?port=5433 | h:5433/d | u | p
					postgres://u:p@/d?hostaddr=::1 | [::1]/d | u | p

					# databases
					postgres://u:p@h/my%20db%2Fx | h/my+db%2Fx | u | p
					postgres://u:p@h/a+b | h/a%2Bb | u | p
					postgres://u:p@h?dbname=d | h/d | u | p
					""")
	void readsWhereAndWho(String written, String place, String user, String password) {
		DatabaseUrl url = DatabaseUrl.parse(written, PLACE);
		assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://" + place);
		assertThat(url.user()).isEqualTo(user);
		assertThat(url.password()).isEqualTo(password);
		assertThat(url.userLeftOpen()).isEqualTo(user == null);
		assertThat(Driver.parseURL(url.jdbcUrl(), null)).as("understood by the driver").isNotNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					sslmode=require | ?sslmode=require
					sslmode=verify-full&sslrootcert=/etc/ssl/ca.pem | ?sslmode=verify-full&sslrootcert=/etc/ssl/ca.pem
					sslmode=no-verify | ?sslmode=require
					ssl=require | ?sslmode=require
					ssl=true | ?sslmode=require
					ssl=0 | ?sslmode=disable
					ssl=verify-full | ?sslmode=verify-full
					ssl=true&sslmode=verify-full | ?sslmode=verify-full
					sslrootcert=system | ?sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory&sslmode=verify-full
					sslrootcert=system&sslmode=verify-ca | ?sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory&sslmode=verify-ca
					sslmode=require&channel_binding=require | ?sslmode=require&channelBinding=require
					connect_timeout=10 | ?connectTimeout=10
					application_name=habits%20service | ?ApplicationName=habits+service
					application_name=a+b | ?ApplicationName=a%2Bb
					options=-c%20search_path%3Dhabits,public | ?options=-c+search_path%3Dhabits,public
					target_session_attrs=any | ?targetServerType=any
					target_session_attrs=read-write | ?targetServerType=primary
					target_session_attrs=primary | ?targetServerType=primary
					target_session_attrs=read-only | ?targetServerType=secondary
					target_session_attrs=standby | ?targetServerType=secondary
					target_session_attrs=prefer-standby | ?targetServerType=preferSecondary
					load_balance_hosts=random | ?loadBalanceHosts=true
					keepalives=1 | ?tcpKeepAlive=true
					search_path=habits | ?currentSchema=habits
					schema=habits | ?currentSchema=habits
					pgbouncer=true | ?prepareThreshold=0
					pgbouncer=false | ?pgbouncer=false
					prepared_statement_cache_size=0 | ?prepareThreshold=0
					statement_cache_size=0 | ?prepareThreshold=0
					currentSchema=habits&prepareThreshold=3 | ?currentSchema=habits&prepareThreshold=3
					connection_limit=5 | ?connection_limit=5
					sslmode=prefer&sslmode=require | ?sslmode=require
					`&&` | ``
					""")
	void translatesParameters(String written, String query) {
		DatabaseUrl url = DatabaseUrl.parse("postgresql://u:p@h/d?" + written, PLACE);
		assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://h/d" + query);
		assertThat(Driver.parseURL(url.jdbcUrl(), null)).as("understood by the driver").isNotNull();
	}

	@Test
	void driverReadsWhatWasEncoded() {
		DatabaseUrl url = DatabaseUrl.parse("postgresql://[::1]:5433,h2/my%2Bdb%20x?application_name=a%26b%3Dc+d",
				PLACE);
		Properties properties = Driver.parseURL(url.jdbcUrl(), null);
		assertThat(properties).isNotNull()
			.containsEntry("PGHOST", "[::1],h2")
			.containsEntry("PGPORT", "5433,5432")
			.containsEntry("PGDBNAME", "my+db x")
			.containsEntry("ApplicationName", "a&b=c+d");
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:postgresql://h:5432/d", "jdbc:postgresql:d", "jdbc:postgresql://h/d?ssl=true",
			"jdbc:h2:mem:test", "jdbc:mysql://h/d", "jdbc:oracle:thin:@//h:1521/x", "jdbc:postgresql://h/d?a=x@y" })
	void keepsJdbcUrls(String written) {
		assertThat(DatabaseUrl.parse(" '" + written + "' ", PLACE))
			.isEqualTo(new DatabaseUrl(written, null, null, true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:postgresql://h/d?user=u&password=p", "jdbc:postgresql://h/d?ssl=true&user=u",
			"jdbc:mysql://u:p@h/d", "jdbc:oracle:thin:scott/tiger@//h:1521/x", "jdbc:sqlserver://h;user=u;password=p",
			"jdbc:sqlite:app.db" })
	void leavesNoUserOpenWhereTheJdbcUrlNamesOne(String written) {
		assertThat(DatabaseUrl.parse(written, PLACE)).isEqualTo(new DatabaseUrl(written, null, null, false));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			jdbc:postgresql://u:p@h:5432/d?ssl=true | jdbc:postgresql://h:5432/d?ssl=true | u | p
			jdbc:postgres://u:p%40@h/d | jdbc:postgresql://h/d | u | p@
			jdbc:postgresql+asyncpg://u:p@h | jdbc:postgresql://h/ | u | p
			jdbc:postgres://h | jdbc:postgresql://h/ | |
			""")
	void takesUserAndPasswordOutOfAJdbcUrlThatTheDriverWouldRefuse(String written, String jdbcUrl, String user,
			String password) {
		assertThat(DatabaseUrl.needsTranslation(written)).isTrue();
		assertThat(DatabaseUrl.parse(written, PLACE)).isEqualTo(new DatabaseUrl(jdbcUrl, user, password, user == null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sqlite:///./autoloader.db | jdbc:sqlite:./autoloader.db
			sqlite:///database.db | jdbc:sqlite:database.db
			sqlite:////var/lib/app/my app.db | jdbc:sqlite:/var/lib/app/my app.db
			sqlite:///C:/data/app.db | jdbc:sqlite:C:/data/app.db
			sqlite:// | jdbc:sqlite::memory:
			sqlite:/// | jdbc:sqlite::memory:
			sqlite://:memory: | jdbc:sqlite::memory:
			sqlite:///:memory: | jdbc:sqlite::memory:
			sqlite+aiosqlite:///app.db | jdbc:sqlite:app.db
			sqlite3:///app.db | jdbc:sqlite:app.db
			"sqlite:///app.db" | jdbc:sqlite:app.db
			sqlite:///app.db?check_same_thread=false | jdbc:sqlite:app.db
			sqlite:///app.db?timeout=2.5&foreign_keys=on | jdbc:sqlite:app.db?busy_timeout=2500&foreign_keys=on
			sqlite:///app.db?mode=ro&uri=true | jdbc:sqlite:file:app.db?mode=ro
			sqlite:///file:app.db?mode=ro&uri=true | jdbc:sqlite:file:app.db?mode=ro
			""")
	void readsSqliteUrls(String written, String jdbcUrl) {
		assertThat(DatabaseUrl.parse(written, PLACE)).isEqualTo(new DatabaseUrl(jdbcUrl, null, null, false));
	}

	@Test
	void sqliteOpensTheFileThatWasMeant(@TempDir Path directory) throws Exception {
		Path file = directory.resolve("app.db");
		DatabaseUrl url = DatabaseUrl.parse("sqlite:///" + file + "?timeout=2&check_same_thread=false", PLACE);
		SQLiteDataSource dataSource = new SQLiteDataSource();
		dataSource.setUrl(url.jdbcUrl());
		try (Connection connection = dataSource.getConnection()) {
			connection.createStatement().execute("create table t (id integer)");
		}
		assertThat(directory).isDirectoryContaining((found) -> found.equals(file));
		assertThat(directory.toFile().list()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					` ` | it is empty | postgresql://user:password@host:5432/database
					`""` | it is empty | postgresql://user:password@host:5432/database
					s3cret | does not begin with postgresql:// | postgresql://user:password@host:5432/database
					u:s3cret@h/d | does not begin with postgresql:// | postgresql://user:password@host:5432/database
					postgres:u:s3cret@h/d | does not begin with postgresql:// | postgresql://user:password@host:5432/database
					psql 'postgresql://u:s3cret@h/d' | does not begin with postgresql:// | postgresql://user:password@host:5432/database
					host=h dbname=d password=s3cret | keywords and values | postgresql://user:password@host:5432/database
					mysql://u:s3cret@h/d | "mysql://" is no form | jdbc:mysql://
					mongodb+srv://u:s3cret@h/d | "mongodb://" is no form | stillhead.database-url.enabled=false
					postgres://u:s3cret@h:54x2/d | port is not a number from 1 to 65535 | postgresql://user:password@host:5432/database
					postgres://u:s3cret@h:0/d | port is not a number from 1 to 65535 | postgresql://user:password@host:5432/database
					postgres://u:s3cret@h:65536/d | port is not a number from 1 to 65535 | postgresql://user:password@host:5432/database
					postgres://u:s3cret@::1:5432/d | [::1]:5432 | postgresql://user:password@host:5432/database
					postgres://u:s3cret/d | port is not a number | %2F
					postgres://u:s3cret | port is not a number | %2F
					postgres://u:s3/cret@h/d | / in user or password | / is %2F
					postgres://u:12/s3cret@h/d | / in user or password | / is %2F
					postgres://u:s3@x/cret@h/d | / in user or password | / is %2F
					postgres://u:s3cret%@h/d | % in it is not followed | % is %25
					postgres://u:s3cret%zz@h/d | % in it is not followed | % is %25
					postgres://u:s3cret@h/d?application_name=%g | % in it is not followed | % is %25
					postgres://:s3cret@h/d | a password but no user | postgresql://user:password@host
					postgres://h/d?password=s3cret | a password but no user | postgresql://user:password@host
					postgres://u:s3cret@/d?host=/var/run/postgresql | Unix socket | localhost:5432
					postgres://u:s3cret@/d?host=/cloudsql/p:r:i | Unix socket | socketFactory
					postgres://u:s3cret@%2Fvar%2Frun%2Fpostgresql/d | Unix socket | localhost:5432
					postgres://u:s3cret@h/d/e | second / | %2F
					postgres://u:s3cret@h/d/ | second / | %2F
					postgres://u:s3cret@h/d?sslmode=always | sslmode has a value that is not known | verify-full
					postgres://u:s3cret@h/d?ssl=maybe | ssl has a value that is not known | verify-full
					postgres://u:s3cret@h/d?target_session_attrs=master | target_session_attrs has a value | read-write
					postgres://u:s3cret@h/d?host=a,b&port=1,2,3 | 2 hosts but 3 ports | postgresql://user:password@host
					postgres://u:s3cret@h o/d | host is no name | postgresql://user:password@host
					postgres://u:s3cret@<host>/d | host is no name | postgresql://user:password@host
					postgres://u:s3cret@[::1/d | port is not a number | postgresql://user:password@host
					postgres://u:s3cret@h/d?a b=c | name of a parameter | postgresql://user:password@host
					postgres://u:${DB_PASSWORD}@h/d | nobody sets the placeholder | %24%7B
					${{Postgres.DATABASE_URL}} | nobody sets the placeholder | %24%7B
					sqlite://app.db | SQLite has none | sqlite:///app.db
					sqlite:app.db | stand no slashes | sqlite:///app.db
					sqlite | stand no slashes | sqlite:///app.db
					sqlite:///app.db?timeout=long | not a number of seconds | timeout=5
					""")
	void refusesWhatCannotBeRead(String written, String reason, String remedy) {
		assertThatExceptionOfType(InvalidDatabaseUrlException.class).isThrownBy(() -> DatabaseUrl.parse(written, PLACE))
			.satisfies((ex) -> {
				assertThat(ex.problem()).startsWith("DATABASE_URL cannot be used: ").contains(reason);
				assertThat(ex.remedy()).contains(remedy);
				assertThat(ex.facts()).singleElement().satisfies((fact) -> {
					assertThat(fact.label()).isEqualTo("from");
					assertThat(fact.text()).startsWith("DATABASE_URL=").endsWith(" (environment)");
				});
				assertThat(ex.place()).isEqualTo(PLACE);
				assertThat(ex.getMessage()).doesNotContain("s3", "cret");
				assertThat(ex.getCause()).isNull();
			});
	}

	@Test
	void refusesLineBreaks() {
		assertThatExceptionOfType(InvalidDatabaseUrlException.class)
			.isThrownBy(() -> DatabaseUrl.parse("postgres://u:s3\ncret@h/d", PLACE))
			.withMessageContaining("line break")
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("s3", "cret"));
	}

	@Test
	void showsWhatWasWrittenWithoutThePassword() {
		assertThatExceptionOfType(InvalidDatabaseUrlException.class)
			.isThrownBy(() -> DatabaseUrl.parse("postgresql://habits:s3cret@db:x/habits", PLACE))
			.withMessageContaining("from  DATABASE_URL=postgresql://habits:***@db:x/habits (environment)");
	}

	@Test
	void printsNoPassword() {
		assertThat(DatabaseUrl.parse("postgres://u:s3cret@h/d", PLACE)).hasToString("jdbc:postgresql://h/d as u");
		assertThat(DatabaseUrl.parse("jdbc:postgresql://h/d?user=u&password=s3cret", PLACE).toString())
			.doesNotContain("s3cret");
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:postgresql://h/d", "jdbc:h2:mem:x", "mysql://h/d", "", "x", "jdbc:mysql://u:p@h/d",
			"jdbc:postgresql://h/d?user=a@b", "java:comp/env/jdbc/x" })
	void leavesTheRestToTheDriver(String written) {
		assertThat(DatabaseUrl.needsTranslation(written)).isFalse();
	}

}
