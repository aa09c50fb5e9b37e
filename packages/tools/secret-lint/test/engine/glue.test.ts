import { describe, expect, test } from '@jest/globals';
import { drawn } from '../rules/seeded.ts';
import { secrets } from './scan.ts';

const KEY = drawn(32, 71);
const WORD = 'Harbor-4127qX!';

describe('what gives a value in a language', () => {
  test.each([
    ['a.pl', `$ENV{DB_PASSWORD} = '${WORD}';`, WORD],
    ['a.pl', `$ENV{'DB_PASSWORD'} = "${WORD}";`, WORD],
    ['a.pl', `$cfg->{api_token} = '${KEY}';`, KEY],
    ['a.pl', `our $serviceToken = q{${KEY}};`, KEY],
    ['a.pl', `our $dbPassword = qq(${WORD});`, WORD],
    ['a.pl', `my ($user, $pass) = ('kim_ro', '${WORD}');`, WORD],
    ['a.pl', `my ($host, $user, $password) = ("db.acme.test", 'admin', '${WORD}');`, WORD],
    ['a.kt', `val shopPassword by lazy { "${WORD}" }`, WORD],
    ['a.kt', `val agentToken: String get() = "${KEY}"`, KEY],
    ['a.rb', `set :smtp_password, '${WORD}'`, WORD],
    ['deploy.rb', `set(:signing_key, "${KEY}")`, KEY],
    ['a.erl', `-define(DB_PASSWORD, "${WORD}").`, WORD],
    ['sys.config', `[{shop, [{hook_secret, <<"${KEY}">>}, {port, 80}]}].`, KEY],
    ['a.erl', `#{api_token => <<"${KEY}">>}`, KEY],
    ['a.sh', `mysql --password=!${WORD} -e 'show tables'`, `!${WORD}`],
    ['a.yml', `password: !secret ${WORD}`, WORD],
    ['a.pls', `  l_hook_token VARCHAR2(64) := '${KEY}';`, KEY],
    ['a.sql', `  l_password CONSTANT VARCHAR2(64) := '${WORD}';`, WORD],
    ['a.xml', `<p:bean p:password="${WORD}" p:url="jdbc:h2:mem:t"/>`, WORD],
    ['build.gradle', `signingConfigs { release { storePassword "${WORD}"; keyAlias "up" } }`, WORD],
  ])('%s: %s', (path, text, secret) => {
    expect(secrets(`${text}\n`, path)).toEqual([secret]);
  });

  test.each([
    ['a.pl', `my ($pass, $user) = ('x1', '${WORD}');`],
    ['a.sh', `[ "\${PASSWORD}" = "\${OTHER_4127}" ]`],
    ['a.js', `log(\`\${password} = "${WORD}"\`)`],
    ['a.rb', `validates :password, "Harbor-4127 is wrong"`],
    ['a.kt', `val password by lazy { "Your password:" }`],
    ['a.c', `UNDEFINED(DB_PASSWORD, "${WORD}")`],
    ['a.sql', `password VARCHAR2(64) DEFAULT NULL`],
    ['a.ts', `case a:password="Word"`],
  ])('as in what gives none, %s: %s', (path, text) => {
    expect(secrets(`${text}\n`, path)).toEqual([]);
  });
});
