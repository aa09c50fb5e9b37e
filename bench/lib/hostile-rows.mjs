// Rows whose every value must be judged: what a file costs that is full of places, most of them none.
import { makeRandom } from '../../scripts/secret-quality/random.mjs';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const ALNUM = `${LOWER}${LOWER.toUpperCase()}0123456789`;
const HEX = '0123456789abcdef';
export const WORDS =
  'river stone cloud garden window paper silver mountain coffee yellow planet bridge forest candle summer winter orange market pocket dragon'.split(
    ' ',
  );

/** Bytes of a file that is looked through as what people write, and of what is read of a table. */
export const NOTES = 60_000;
const TABLE = 1_000_000;

/**
 * What each row holds, behind the name of the file it stands in; and how many bytes the file has, where only so many are looked at so.
 * The rows of one case differ wherever a file's would.
 */
export function hostileRows() {
  const { random, pick } = makeRandom(2);
  const of = (letters, length) =>
    Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('');
  const word = () => pick(WORDS);
  const base64 = (text) => Buffer.from(text).toString('base64');
  const uuid = () => [8, 4, 4, 4, 12].map((length) => of(HEX, length)).join('-');
  return {
    'letters in order, .env': ['.env', () => 'password=abcdefgh;'],
    'letters in order, .js': ['a.js', () => 'password=abcdefgh;'],
    'a word that says so, .ini': ['a.ini', () => 'password = "changeme"\n'],
    'a word that says so, .js': ['a.js', () => 'const password = "changeme";\n'],
    'a template, .yaml': ['a.yaml', () => `secret: \${${of(LOWER, 6).toUpperCase()}}\n`],
    'a phrase, .env': ['.env', () => `API_KEY=your-${word()}-key-here\n`],
    'a call, .py': ['a.py', () => `token = get${word()}Token()\n`],
    'a call, .ini': ['a.ini', () => `token = get${word()}Token()\n`],
    'two words, .json': ['a.json', () => `"password": "${word()} ${word()}",\n`],
    'one digit, .yaml': ['a.yaml', () => 'key="00000000"\n'],
    'a word, .json': ['a.json', () => `"password": "${word()}",\n`],
    'a word, .yaml': ['a.yaml', () => `password: ${word()}\n`],
    'two words joined, .properties': ['a.properties', () => `secret=${word()}-${word()}\n`],
    'words with a number, .env': ['.env', () => `TOKEN=${word()}_${word()}_${of('0123456789', 2)}\n`],
    'words in camel case, .ts': ['a.ts', () => `apiKey: "${word()}${word().toUpperCase()}s${word()}",\n`],
    'seven letters drawn by lot, .js': ['a.js', () => `secret="${of(ALNUM, 7)}";`],
    'short of random, .yaml': ['a.yaml', () => `api_key: ${of(LOWER, 10)}${of('0123456789', 1)}\n`],
    'digits, .sql': ['a.sql', () => `'password', '${of('0123456789', 14)}'\n`],
    'dates, .log': [
      'a.log',
      () => `token: 20${of('012', 2)}-0${of('123456789', 1)}-1${of('0123456789', 1)}T10:00:00\n`,
    ],
    'addresses, .ini': ['a.ini', () => `auth_key = https://${word()}.org/${of(LOWER, 5)}\n`],
    'paths, .conf': ['a.conf', () => `ssl_key /etc/ssl/${word()}.pem;\nkey=/etc/${word()}/${word()}.key\n`],
    'UUIDs, .json': ['a.json', () => `"secret_id": "${uuid()}"\n`],
    'hashes of public keys, .yaml': ['a.yaml', () => `public_key: ${of(HEX, 40)}\n`],
    'hashes for short, .log': ['a.log', () => `token=${of(HEX, 12)} `],
    'URLs of users, .env': ['.env', () => `//${word()}:password@localhost/ `],
    'URLs, .md': ['a.md', () => `http://user:${word()}@example.com `],
    'headers, .http': ['a.http', () => 'Authorization: Bearer xxxxxxxx\n'],
    'headers of words, .sh': ['a.sh', () => `Authorization: Bearer ${word()}-${word()}\n`],
    'flags, .sh': ['a.sh', () => `mysql -u root -p changeme\n`],
    'long flags, .sh': ['a.sh', () => `--password ${word()} `],
    'connection strings, .config': ['a.config', () => `Server=${word()};Password=${of(LOWER, 3)}1abc;`],
    'connection strings, .cs': ['a.cs', () => `"Server=${word()};Password=abc${of('123', 3)};"`],
    'queries, .log': ['a.log', () => `?user=${word()}&password=${word()}&`],
    'tokens of JWT, near': ['a.js', () => `eyJ${of(ALNUM, 20)}.eyJ${of(ALNUM, 8)}.short `],
    'base64 of placeholders, .yaml': ['a.yaml', () => `password: ${base64(`changeme-${word()}-1`)}\n`],
    'members, .js': ['a.js', () => `password: config.${word()}.password2,\n`],
    'typed, .ts': ['a.ts', () => `let password: string = "${word()}";\n`],
    'elements, .xml': ['a.xml', () => `<password>${word()}</password>\n`],
    'fields, .json': ['a.json', () => `"name":"password","value":"${word()}"\n`],
    'said, .md': ['a.md', () => `the password is ${word()}1x and `],
    CSV: ['a.csv', () => `password,${word()}1,${word()}\n`],
    'names that go on, .env': ['.env', () => 'key=key='],
    'names that go on, .yaml': ['a.yaml', () => 'password: token: '],
    'new names, .ini': ['a.ini', () => `${of(LOWER, 8)}_key = ${of(HEX, 32)}\n`],
    'mail addresses, .ini': ['a.ini', () => `password = ${word()}1@${word()}.org\n`],
    'a word in a comment, .js': ['a.js', () => `// password: ${word()}1\n`],
    'a default, .js': ['a.js', () => `password = process.env.PASS || "${word()}-${word()}1"\n`],
    'a pair, .py': ['a.py', () => `auth=("${word()}", "${word()}")\n`],
    'for somebody, .md': ['a.md', () => `password for the ${word()} is ${word()}1 `],
    'base64 of words, .yaml': ['a.yaml', () => `k: ${base64(`say ${word()} and ${word()}`)}\n`],
    'base64 in base64, .yaml': ['a.yaml', () => `k: ${base64(base64(`say ${word()} and ${word()}`))}\n`],
    'escapes among words, .txt': ['a.txt', () => '%41 text '],
    'basic words, .txt': ['a.txt', () => `basic ${of(LOWER, 8)} `],
    'curl without a user, .sh': ['a.sh', () => 'curl '],
    'curl with half of one, .sh': ['a.sh', () => 'curl -u '],
    'machines of no netrc, .txt': ['a.txt', () => 'machine '],
    'calls that sign, .js': ['a.js', () => `jwt.sign({ a }, '${word()}')\n`],
    'key objects, .json': ['a.json', () => `{"kty":"RSA","n":"${of(ALNUM, 20)}","e":"AQAB"},\n`],
    'key objects without an end, .json': ['a.json', () => '"kty":"RSA",'],
    'inserted words, .sql': ['a.sql', () => `insert into a (id, password) values (1, '${word()}');\n`, TABLE],
    'accounts, .pgpass': ['.pgpass', () => `h:5432:d:u:${word()}\n`, TABLE],
    'commands with a word, notes': ['a.txt', () => `redis-cli -a ${word()} `, NOTES],
    'commands with half a word, notes': ['a.txt', () => 'sqlplus a/ ', NOTES],
    'macros of a monitor without values, notes': ['resource.cfg', () => '$USER1$=', NOTES],
    'elements of a tunnel that begin, notes': ['a.ovpn', () => '<auth-user-pass>', NOTES],
    'tables, notes': ['a.md', () => `| password | ${word()} |\n|---|---|\n`, NOTES],
    'a password of some: found, .env': ['.env', () => `password=${of(ALNUM, 12)}\n`],
    'a key of all: found, .js': ['a.js', () => `apiKey="${of(ALNUM, 32)}";\n`],
  };
}
