import { describe, expect, test } from '@jest/globals';
import { scan, secrets } from './scan.ts';

const PHRASE = ['temple', 'orange', 'coral', 'bridge'].join('-');

describe('a passphrase of words', () => {
  test.each([
    ['a.py', `password = '${PHRASE}'\n`],
    ['a.yml', `db_password: ${PHRASE}\n`],
    ['a.env', `DB_PASS=${PHRASE.replaceAll('-', '_')}\n`],
    ['a.json', `{"password": "${PHRASE}"}\n`],
    ['.pypirc', `[acme]\nusername = kim\npassword = ${PHRASE}\n`],
    ['a.sh', `sshpass -p ${PHRASE} ssh kim@host\n`],
  ])('%s: %s', (path, text) => {
    expect(scan(text, path)).toMatchObject([{ confidence: 'possible' }]);
  });

  test.each([
    ['a.sh', `sshpass -p ${PHRASE}-16 ssh kim@host\n`],
    ['a.sh', `smbclient -U kim%${PHRASE.replace('-', '7-')} //host/x\n`],
    ['a.csv', `user,password\nkim,${PHRASE}-16\n`],
    ['redis.conf', `masterauth ${PHRASE}-16\n`],
    ['A.java', `DriverManager.getConnection(url, "kim", "${PHRASE}-16");\n`],
  ])('with a number, as sites ask for one: %s: %s', (path, text) => {
    expect(scan(text, path)).toMatchObject([{ confidence: 'likely' }]);
  });

  test('the second time a name is met, as the first', () => {
    const line = `db_password = '${PHRASE}'\n`;
    expect(secrets(line + line, 'a.py')).toHaveLength(2);
  });

  test.each([
    ['a name of a form', "password: 'forgot-password-email-form'"],
    ['a rule', "password: 'minimum-twelve-letters-long'"],
    ['where it leads', "forgotPassword: 'temple-orange-coral-bridge'"],
    ['words of different signs', "password = 'temple.orange-coral_bridge'"],
    ['one word again and again', "password = 'temple-temple-temple-temple'"],
    ['said of one', `password \`${PHRASE}\`\n`],
    ['given to a token', `token = '${PHRASE}'`],
    ['a name with a number', 'smbclient -U kim%sha2-digest-table-entry-16 //host/x'],
    ['numbers', 'smbclient -U kim%temple-orange-16-coral-17-bridge //host/x'],
  ])('is not %s: %s', (_, text) => {
    expect(secrets(text, 'a.js')).toEqual([]);
  });
});

describe('a password that is written like a name', () => {
  const WORDS = ['tundra', 'ember', 'coral'].join('-');
  const MIXED = ['Roma', 'Caput.Mundi1'].join('_');
  test.each([
    ['a.env', `#OLD_DB_PASS=${WORDS}\n`, WORDS],
    ['a.env', `WIFI_PSK="${WORDS}"\n`, WORDS],
    ['a.properties', `spring.datasource.password=${WORDS}\n`, WORDS],
    ['a.yml', `db:\n  password: ${WORDS.replaceAll('-', '_')}4\n`, `${WORDS.replaceAll('-', '_')}4`],
    ['a.json', `{"user": "kim", "password": "${WORDS}"}`, WORDS],
    ['settings.xml', `<username>kim</username><password>${WORDS}</password>`, WORDS],
    ['settings.py', `EMAIL_HOST_PASSWORD = "${WORDS}"\n`, WORDS],
    ['a.go', `\tcrmDbPwd = "${WORDS}"\n`, WORDS],
    ['a.rb', `{ user_name: "kim", password: "${WORDS}", port: 587 }`, WORDS],
    ['A.java', `props.put("mail.smtp.password", "${WORDS}");`, WORDS],
    ['a.pl', `my %cfg = (user => 'kim', pass => '${WORDS}');`, WORDS],
    ['a.go', `"host=db user=kim password=${WORDS}-temple dbname=app"`, `${WORDS}-temple`],
    ['a.edn', `{:user "kim" :password "${WORDS}"}`, WORDS],
    ['a.yml', 'password: Ananas-Express8\n', 'Ananas-Express8'],
    ['a.yml', 'password: tundra-ember4\n', 'tundra-ember4'],
    ['a.ini', `Kennwort = ${WORDS}\n`, WORDS],
    ['a.yml', `adminPassword: ${MIXED}\n`, MIXED],
    ['a.sh', `export EMAIL_PASSWORD="${MIXED}"\n`, MIXED],
    ['a.yml', 'password: thunder.Cats.H0\n', 'thunder.Cats.H0'],
    ['a.js', "auth: { user: 'kim', pass: 'Valhalla_bound7' }", 'Valhalla_bound7'],
    ['a.toml', 'root_password = "Mississippi_River9"\n', 'Mississippi_River9'],
  ])('%s: %s', (path, text, secret) => {
    expect(scan(text, path)).toMatchObject([{ secret, confidence: 'possible' }]);
  });

  test.each([
    ['a.js', "password: 'user-new-field'"],
    ['a.js', "resetPassword: 'tundra-ember-coral'"],
    ['a.js', "passwordKey: 'tundra-ember-coral'"],
    ['a.js', "passwordPolicy: 'Tundra_Ember4'"],
    ['a.js', "password: 'Test_Case.Name1'"],
    ['a.js', "pass: 'tundra-ember-coral'"],
    ['a.js', "token: 'tundra-ember-coral', secret: 'Roma_Caput.Mundi1'"],
    ['a.yml', 'password: my-admin-word'],
    ['a.yml', 'password: tundra-ember'],
    ['a.yml', 'password: config.db.tundra'],
    ['a.yml', 'passwordFile: tundra-ember-coral'],
    ['a.md', 'The password is tundra-ember-coral.'],
    ['a.js', "checkPassword('tundra-ember-coral')"],
    ['a.js', 'config = { password: tundra.ember.Coral1 }'],
  ])('as a name is, %s: %s', (path, text) => {
    expect(secrets(text, path)).toEqual([]);
  });
});

describe('a password that a mail service makes for a program', () => {
  const GROUPS = ['wqzt', 'hbnk', 'rvpl', 'xcmd'].join(' ');
  test.each([
    ['a.js', `auth: { user: 'kim@mail.net', pass: '${GROUPS}' }`],
    ['settings.py', `EMAIL_HOST_PASSWORD = "${GROUPS}"`],
    ['a.env', `EMAIL_USER=kim\nEMAIL_PASS=${GROUPS}\n`],
    ['README.md', `\`\`\`\nEMAIL_PASS=${GROUPS}\n\`\`\``],
    ['a.yml', `smtp:\n  password: ${GROUPS}\n`],
  ])('%s: %s', (path, text) => {
    expect(scan(text, path)).toMatchObject([{ secret: GROUPS, confidence: 'likely' }]);
  });

  test.each([
    ['words', "pass: 'this user does have'"],
    ['a mask', "pass: 'xxxx xxxx xxxx xxxx'"],
    ['an order', "pass: 'abcd efgh ijkl mnop'"],
    ['more words', `EMAIL_PASS=${GROUPS} rest\n`],
    ['a token', `token = '${GROUPS}'`],
  ])('is not %s: %s', (_, text) => {
    expect(secrets(text, 'a.env')).toEqual([]);
  });
});

test('letters of either case that are no words are a password', () => {
  expect(secrets("password = 'TxmAEXfLIEecQ'", 'a.py')).toHaveLength(1);
  expect(secrets("password = 'RememberMeToggle'", 'a.py')).toEqual([]);
});
