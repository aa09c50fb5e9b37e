import { describe, expect, test } from '@jest/globals';
import { drawn } from '../rules/seeded.ts';
import { scan, secrets } from './scan.ts';

const KEY = drawn(32, 11);

describe('a key that is given to a name', () => {
  test.each([
    ['main.py', `api_key = "${KEY}"`],
    ['main.py', `client = Client(api_key='${KEY}', timeout=3)`],
    ['main.py', `os.environ["API_TOKEN"] = "${KEY}"`],
    ['main.py', `token = os.getenv("API_TOKEN", "${KEY}")`],
    ['main.py', `token = os.getenv("API_TOKEN") or "${KEY}"`],
    ['main.py', `token = os.getenv("T") or "${KEY}"`],
    ['main.py', `api_key: str = "${KEY}"`],
    ['main.py', `API_KEY = b"${KEY}"`],
    ['main.py', `api_key = """${KEY}"""`],
    ['app.js', `const apiKey = '${KEY}';`],
    ['app.js', `const secret = process.env.APP_SECRET || '${KEY}';`],
    ['app.js', `config.apiKey ??= \`${KEY}\`;`],
    ['app.ts', `  private readonly apiToken: string = '${KEY}';`],
    ['app.js', `spawn('tool', ['--verbose', '--api-key', '${KEY}'])`],
    ['app.js', `options = { '--api-key': '${KEY}' }`],
    ['app.ts', `headers: { 'X-Api-Key': '${KEY}' },`],
    ['main.go', `\tapiToken := "${KEY}"`],
    ['main.go', `var apiToken string = "${KEY}"`],
    ['main.go', `os.Setenv("API_TOKEN", "${KEY}")`],
    ['App.java', `private static final String API_KEY = "${KEY}";`],
    ['App.java', `config.put("apiToken", "${KEY}");`],
    ['App.java', `builder.setApiKey("${KEY}")`],
    ['Main.kt', `val apiKey: String = "${KEY}"`],
    ['main.rs', `let token = String::from("${KEY}");`],
    ['init.rb', `:api_key => '${KEY}',`],
    ['init.rb', `config.api_key = '${KEY}'`],
    ['x.php', `$apiKey .= "${KEY}";`],
    ['x.php', `define('API_KEY', '${KEY}');`],
    ['a.yaml', `api_key: ${KEY}`],
    ['a.yaml', `api_key: "${KEY}"`],
    ['a.yaml', `api_key: |\n  ${KEY}\n`],
    ['a.yaml', `api_key: !!str "${KEY}"`],
    ['a.yaml', `args: ["--api-key", "${KEY}"]`],
    ['a.yaml', `- name: API_KEY\n  value: ${KEY}`],
    ['a.json', `{"apiKey": "${KEY}"}`],
    ['a.json', `"{\\"apiKey\\": \\"${KEY}\\"}"`],
    ['a.json', `[{"name": "API_TOKEN", "value": "${KEY}"}]`],
    ['a.xml', `<apiKey>${KEY}</apiKey>`],
    ['a.xml', `<apiKey>\n  ${KEY}\n</apiKey>`],
    ['a.xml', `<add key="ApiKey" value="${KEY}" />`],
    ['a.xml', `<string name="api_key">${KEY}</string>`],
    ['a.xml', `<string name="api_key" note=\`ours\`>${KEY}</string>`],
    ['a.xml', `<key>ApiKey</key>\n<string>${KEY}</string>`],
    ['strings.xml', `<string name="api_key" translatable="false">${KEY}</string>`],
    ['AndroidManifest.xml', `<meta-data android:name="io.acme.API_KEY" android:value="${KEY}"/>`],
    ['a.rs', `static API_KEY: &'static str = "${KEY}";`],
    ['a.xml', `<Key>ApiKey</Key><Value>${KEY}</Value>`],
    ['web.xml', `<param-name>apiKey</param-name>\n<param-value>${KEY}</param-value>`],
    ['app.config', `<setting name="ApiKey" serializeAs="String">\n<value>${KEY}</value>`],
    ['a.xml', `<void property="apiKey"><string>${KEY}</string></void>`],
    ['a.json', `{"ParameterKey": "ApiKey", "ParameterValue": "${KEY}"}`],
    ['a.json', `{"key": "apiKey", "type": "string", "value": "${KEY}"}`],
    ['Jenkinsfile', `string(name: 'API_TOKEN', defaultValue: '${KEY}')`],
    ['a.ts', `{ provide: 'API_KEY', useValue: '${KEY}' }`],
    ['a.html', `<div data-x="{&quot;apiKey&quot;:&quot;${KEY}&quot;}">`],
    ['a.html', `<div data-x='{&#34;apiKey&#34;: &#34;${KEY}&#34;}'>`],
    ['a.cpp', `std::string apiKey{"${KEY}"};`],
    ['a.html', `<tr><th>API_KEY</th>\n<td class="x">${KEY}</td></tr>`],
    ['a.rst', `:api_key: \`\`${KEY}\`\``],
    ['a.txt', `The token for the build: ${KEY}`],
    ['AndroidManifest.xml', `<meta-data\n  android:name="io.acme.API_KEY"\n  android:value="${KEY}"/>`],
    ['cassette.yml', `headers:\n  X-Api-Key:\n  - ${KEY}\n`],
    ['.env', `API_KEY=${KEY}`],
    ['.env', `export API_KEY='${KEY}'`],
    ['a.ini', `[main]\napi_key = ${KEY} ; ours`],
    ['a.properties', `service.api.key=${KEY}`],
    ['Makefile', `API_KEY ?= ${KEY}`],
    ['Dockerfile', `ENV API_KEY ${KEY}\nENV API_TOKEN=${KEY}`],
    ['run.sh', `tool --api-key ${KEY} --verbose`],
    ['run.sh', `tool --api-key="${KEY}"`],
    ['run.sh', `: "\${API_KEY:-${KEY}}"`],
    ['a.txt', `token (${KEY}`],
    ['K.m', `NSString *const kApiSecret = @"${KEY}";`],
    ['a.R', `api_key <- "${KEY}"`],
    ['a.edn', `{:region "eu" :api-key "${KEY}"}`],
    ['main.py', `API_KEY = (\n    "${KEY}"\n)`],
    ['Dockerfile', `ENV API_KEY ${KEY}`],
    ['a.js', `'https://x.test/v1?api_key=${KEY}&page=2'`],
    ['a.txt', `see https://x.test/v1?api_key=${KEY}&page=2`],
  ])('%s: %s', (path, text) => {
    expect(secrets(text, path)).toContain(KEY);
  });
});

describe('a file of settings, whose values have no quotes, is one', () => {
  test.each([
    ['as a template or a copy of one', 'deploy/app.yml.j2', ''],
    ['at some stage', 'config/database.yml.production', ''],
    ['as a template of a template', 'app.ini.erb.bak', ''],
    ['of a home', 'home/kim/.curlrc', ''],
    ['as what a shell remembers', '.bash_history', ''],
    ['of cron', 'etc/cron.d/backup', ''],
    ['by its first line', 'bin/backup', '#!/usr/bin/env -S bash -e\n'],
  ])('%s', (_, path, first) => {
    const found = secrets(`${first}export DB_PASSWORD=tide41HR_ -p\n# x DB_PASSWORD=lamp72QS_ -p\n`, path);
    expect(found).toEqual(['tide41HR_', 'lamp72QS_']);
  });

  test.each([
    ['as a copy of a program', 'a.php.bak', ''],
    ['by its first line', 'bin/run', '#!/usr/bin/python3\n'],
  ])('but no program %s', (_, path, first) => {
    expect(secrets(`${first}x = f(password=word2_Lamp, y)\n`, path)).toEqual([]);
  });
});

test('a message in a log is no test vector', () => {
  const hex = drawn(20, 85, '0123456789abcdef');
  expect(secrets(`{"msg":"start","ctx":{"app_secret":"${hex}"}}`, 'a.jsonl')).toEqual([hex]);
  expect(secrets(`{"msg":"00ff","key":"${drawn(32, 86, '0123456789abcdef')}"}`, 'a.json')).toEqual([]);
});

test('bytes in base64 whose first digit is a sign, as one in 64 is', () => {
  const bytes = `+${drawn(42, 16)}=`;
  expect(secrets(`{"secret": "${bytes}"}`, 'a.json')).toEqual([bytes]);
});

describe('a flag and its value in one string of a program', () => {
  test.each([
    ['a.go', 'args: []string{"--user=kim", "--password=tide41Lamp2", "x"}'],
    ['a.py', "subprocess.run(['tool', '--password=tide41Lamp2'])"],
  ])('%s: %s', (path, text) => {
    expect(secrets(text, path)).toEqual(['tide41Lamp2']);
  });

  test.each([
    ['a.go', 'f("--password="+word2024x+"")'],
    ['a.py', 'f("--password=word.text22", x)'],
  ])('is not in %s: %s', (path, text) => {
    expect(secrets(text, path)).toEqual([]);
  });
});

describe('digits of hexadecimal', () => {
  const hex = drawn(64, 12, '0123456789abcdef');
  test.each([
    ['a.json', `{"credentials" : "${hex}"}`],
    ['a.yaml', `auth: ${hex.slice(0, 32)}`],
  ])('are a credential where the name says so: %s: %s', (path, text) => {
    expect(scan(text, path)).toMatchObject([{ rule: 'generic-credential', confidence: 'possible' }]);
  });
});

describe('a password that a person thought of', () => {
  const WORD = ['Tr0ub', '4dor&3'].join('');
  test.each(['sunshine1', 'sunshine!', 'sun-shine12', 'sun#shine', 'pigeon-rocket-meadow-quartz'])(
    '%s',
    (word) => {
      expect(secrets(`password = "${word}"`, 'a.py')).toEqual([word]);
    },
  );
  test.each([
    ['a.py', `password = "${WORD}"`],
    ['a.py', `if password == "${WORD}":`],
    ['a.yml', `db_password: ${WORD}`],
    ['a.env', `DB_PASS=${WORD}`],
    ['a.xml', `<property name="password" value="${WORD}"/>`],
    ['a.cs', `"Server=db;User Id=sa;Password=${WORD};Encrypt=true"`],
    ['a.java', `"jdbc:mysql://db/x?user=app&password=${WORD.replace('&', '!')}&useSSL=false"`],
    ['a.conf', `masterPassword = ${WORD}`],
    ['redis.conf', `requirepass ${WORD}`],
    ['a.md', `export DB_PASSWORD=${WORD}`],
    ['a.md', `\`jwt=${WORD}\` in the environment`],
    ['a.txt', `The password is ${WORD}.`],
    ['a.md', `Use the password \`${WORD}\` for it.`],
    ['wpa.conf', `psk="${WORD}"`],
    ['a.c', `strcpy(password, "${WORD}");`],
    ['a.c', `strncpy(cfg.password, "${WORD}", 32);`],
    ['a.md', `**Password** \`${WORD}\``],
    ['a.md', `Password - \`${WORD}\``],
    ['notes.txt', `password for the old store is ${WORD}`],
    ['a.html', `<td>Password</td><td>${WORD}</td>`],
    ['inspect.json', `"Env": ["PATH=/bin", "DB_PASSWORD=${WORD}"]`],
    ['a.txt', `nas\npw = ${WORD}\n`],
    ['a.go', `rootPw := "${WORD}"`],
    ['A.java', `client.auth().pass("${WORD}");`],
    ['a.txt', `the root password is ${WORD}`],
  ])('%s: %s', (path, text) => {
    expect(secrets(text, path).map((one) => one.replace('!', '&'))).toEqual([WORD]);
  });
});

describe('a password in a note, behind words', () => {
  test.each([
    ['a.txt', '  VPN password: Tide_2018!', 'Tide_2018!'],
    ['chat.txt', '[12.03.24, 10:02:11] kim: klar, passwort: VelvetBridge78\n', 'VelvetBridge78'],
    ['a.md', '- FTP: user kim, pass: VelvetBridge78', 'VelvetBridge78'],
  ])('%s: %s', (path, text, secret) => {
    expect(scan(text, path)).toMatchObject([{ secret, confidence: 'likely' }]);
  });

  test.each([
    ['a.lang', '  let password: VelvetBridge78'],
    ['a.js', 'f({ kim, password: VelvetBridge78 })'],
    ['a.txt', 'f(password: VelvetBridge78)'],
  ])('is no type, no name: %s: %s', (path, text) => {
    expect(secrets(text, path)).toEqual([]);
  });
});

describe('what gives a value in one language or another', () => {
  test.each([
    ['a.js', `sign(user, process.env.API_KEY || '${KEY}')`],
    ['a.ts', `connect(config.apiKey ?? "${KEY}")`],
    ['a.php', `f(getenv('API_KEY') ?: '${KEY}')`],
    ['a.rb', `connect ENV['API_KEY'] || '${KEY}'`],
    ['A.kt', `mapOf("api_key" to "${KEY}")`],
    ['a.go', `flag.StringVar(&apiKey, "api-key", "${KEY}", "for all")`],
    ['a.rs', `headers.insert("X-Api-Key", HeaderValue::from_static("${KEY}"));`],
    ['a.c', `{ "sso_secret", "${KEY}" },`],
    ['a.exs', `{"X-Api-Key", "${KEY}"}`],
    ['a.html', `<tr><td>api key</td><td><code>${KEY}</code></td></tr>`],
    ['a.php', `putenv('API_KEY=${KEY}');`],
    ['a.ipynb', `"%env API_KEY=${KEY}\\n",`],
    ['job.log', `2024-05-14 + API_KEY=${KEY} fetch https://acme.io`],
    ['a.py', `# $ API_KEY=${KEY} fetch`],
  ])('%s: %s', (path, text) => {
    expect(secrets(text, path)).toEqual([KEY]);
  });

  test.each([
    ['a.c', '{ "Password", "smb.change_password2", FT_STRING },'],
    ['a.js', 'if (token || "other2Token") f()'],
    ['a.kt', '"password" to "newPassword2"'],
    ['a.js', 'const x = password ?? other2Password'],
  ])('but not %s: %s', (path, text) => {
    expect(secrets(text, path)).toEqual([]);
  });
});

test('a property of MSBuild, an account that is called basic, two words in a connection', () => {
  expect(
    secrets('- run: msbuild x /p:Configuration=Release /p:CertificatePassword=tide41-', 'a.yml'),
  ).toEqual(['tide41-']);
  expect(secrets('flower_basic_auth = kim:t1de.13\n', 'airflow.cfg')).toEqual(['kim:t1de.13']);
  expect(secrets('dsn := "host=db user=kim password=tide.lamp58 dbname=shop"', 'a.go')).toEqual([
    'tide.lamp58',
  ]);
});

test('any sign in a password that a sentence says, and a year behind @', () => {
  expect(secrets('the root password is 2O1X70rcd=%-XMqM8TL=k\n', 'a.txt')).toEqual(['2O1X70rcd=%-XMqM8TL=k']);
  expect(secrets('DB_PASS=Sunset@2023.ef\n', 'a.env')).toEqual(['Sunset@2023.ef']);
});

describe('how sure it is of a password', () => {
  test.each([
    ['a.env', 'DB_PASSWORD=harborTide27', 'likely'],
    ['a.php', "define('DB_PASSWORD', 'Tide4127');", 'likely'],
    ['a.yml', 'password: tide_4127', 'likely'],
    ['A.cs', '"Server=db;Uid=kim;Pwd=Harbor0427;"', 'likely'],
    ['a.env', 'DB_PASSWORD=harbor27', 'possible'],
    ['a.env', 'DB_PASSWORD=Tide41', 'possible'],
  ])('as it is as sites ask for it or not: %s: %s', (path, text, confidence) => {
    expect(scan(text, path)).toMatchObject([{ confidence }]);
  });
});

test('a key of digits and small letters alone, in a list of a document and in a comment of a page', () => {
  const key = drawn(32, 13, '0123456789abcdef');
  expect(secrets(`- API_KEY: ${key}\n`, 'setup.md')).toEqual([key]);
  expect(secrets(`<!-- API_KEY: ${key} -->\n`, 'index.html')).toEqual([key]);
});

describe('what a string of JSON says', () => {
  const WORD = 'Harbor-4127qX!';
  const HEX = drawn(32, 12, '0123456789abcdef');
  test.each([
    ['chat.json', `{"text": "password: ${WORD}", "ts": "17"}`, WORD],
    ['chat.json', `{"text": "the password: ${WORD}."}`, `${WORD}.`],
    ['chat.json', `{"text":"VPN\\nuser: kim\\npassword: ${WORD}"}`, WORD],
    ['chat.json', `{"text":"VPN\\nuser: kim\\npass: ${WORD}\\n"}`, WORD],
    ['log.jsonl', `{"level":30,"msg":"joined, password=${WORD} user=kim"}`, WORD],
    ['log.jsonl', `{"msg":"said \\"hello\\" with password=${WORD}"}`, WORD],
    ['chat.json', `{"text": "pass: ${HEX}"}`, HEX],
    ['package.json', `{"scripts": {"start": "DB_PASSWORD=Harbor4127qx node ."}}`, 'Harbor4127qx'],
  ])('%s: %s', (path, text, secret) => {
    expect(secrets(text, path)).toEqual([secret]);
  });

  test.each([
    ['a.json', '{"message": "password: at least 8 characters"}'],
    ['a.json', '{"text": "password: newPassword2"}'],
    ['a.json', '{"text": "password: Harbor4"}'],
    ['a.json', '{"text": "password: H4rbor_4127(x)"}'],
    ['a.json', `["password: H4rbor-4127"]`],
    ['a.json', `{"text\\npass: Harbor4127": 1}`],
  ])('no such thing in %s: %s', (path, text) => {
    expect(secrets(text, path)).toEqual([]);
  });
});

describe('what a value is compared with', () => {
  const WORD = 'Harbor-4127qX!';
  test.each([
    ['a.js', `if (password !== '${WORD}') throw denied;`],
    ['a.go', `if pass != "${WORD}" {`],
    ['a.py', `assert config["password"] != '${WORD}'`],
    ['a.sh', `[ "$PASSWORD" != "${WORD}" ] && exit 1`],
  ])('%s: %s', (path, text) => {
    expect(secrets(text, path)).toEqual([WORD]);
  });

  test.each([
    ['a.js', 'if (password !== confirmed4127Word) throw wrong;'],
    ['a.sh', '[ $PASSWORD != Harbor-4127qX ]'],
    ['a.toml', 'password != Harbor-4127qX'],
    ['a.js', "if (token !== 'string') return;"],
    ['a.js', `if (password !== 'harborabcde') return;`],
  ])('not %s: %s', (path, text) => {
    expect(secrets(text, path)).toEqual([]);
  });
});

describe('a word that signs the sessions of a web framework', () => {
  test.each([
    ['app.py', "app.secret_key = 'harborLantern'"],
    ['app.py', "app.config['SECRET_KEY'] = 'tide-table-notes'"],
    ['app.py', 'app.config["JWT_SECRET_KEY"] = "lanternHarbor"'],
    ['app.py', 'app.config.update(SECRET_KEY="tide_table_notes")'],
    ['app.js', "app.use(session({\n  secret: 'HarborTide',\n  resave: false\n}))"],
    ['app.js', "cookieSession({ name: 's', secret: 'harbortide' })"],
    ['app.js', `run("session({ \\"secret\\": 'harbortide' })")`],
  ])('%s: %s', (path, text) => {
    expect(scan(text, path)).toMatchObject([{ confidence: 'possible' }]);
  });

  test.each([
    ['app.py', "app.secret_key = 'your_secret_key'"],
    ['app.py', "app.secret_key = 'dev-secret-key'"],
    ['app.py', 'app.secret_key = secrets_of_app'],
    ['app.py', "app.config['SECRET_KEY'] = 'change-it-in-production'"],
    ['a.js', "const SECRET_KEY = 'shop.cartOpened'"],
    ['a.js', "form({ secret: 'orderNumber' })"],
    ['app.js', "session({ secret: 'keyboard cat' })"],
  ])('is not %s: %s', (path, text) => {
    expect(secrets(text, path)).toEqual([]);
  });
});

describe('what only looks like it', () => {
  test.each([
    ['a.py', 'password = get_password()'],
    ['a.py', 'api_key = os.environ["API_KEY"]'],
    ['a.py', 'password = "changeme"'],
    ['a.py', `api_key = "${'x'.repeat(32)}"`],
    ['a.py', 'api_key = "your-api-key-here"'],
    ['a.py', 'secret = "0123456789abcdef0123456789abcdef"'],
    ['a.js', "const token = '<your token>';"],
    ['a.js', 'const token = await refreshToken(user.id, 12345678);'],
    ['a.js', "passwordField: 'newPassword2',"],
    ['a.js', "const TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:jwt';"],
    ['a.ts', 'interface A { apiKey: string; token?: string }'],
    ['a.tf', 'password = var.db_password'],
    ['a.yml', 'password: ${{ secrets.DB_PASSWORD }}'],
    ['a.yml', 'password: "{{ vault_db_password }}"'],
    ['a.yml', 'token: !vault |'],
    ['compose.yml', 'secrets:\n  - db-password-2\n  - api_key_7'],
    ['a.yml', 'password:\n  - required2use\n'],
    ['AndroidManifest.xml', '<meta-data android:name="io.acme.API_KEY" android:value="@string/api_key2"/>'],
    ['a.env', 'DB_PASSWORD=${DB_PASSWORD}'],
    ['a.env', 'BLOB_SAS_TOKEN=st=2025-03-04T07:24:52Z&se=2025-04-04T15:24:52Z&spr=https&sr=c'],
    ['a.json', `{"session": "${drawn(32, 3, '0123456789abcdef')}"}`],
    ['a.json', '{"password": "Passwort vergessen?"}'],
    ['a.json', `{"commit": "${drawn(40, 3, '0123456789abcdef')}"}`],
    ['a.json', `{"integrity": "sha512-${Buffer.alloc(64, 'q7').toString('base64')}"}`],
    ['a.json', `{"publicKey": "${drawn(44, 4)}"}`],
    ['a.sql', "'$2b$12$" + drawn(53, 5) + "'"],
    ['a.ini', 'ssl_key = /etc/ssl/private/server.key'],
    ['a.js', 'for(;s<f;)(o=n[s++]).key===i&&o.value===a||Iv(this,o.key)'],
    ['a.c', '.set_key = lib80211_wep_set_key,'],
    ['a.dts', 'CPU_PW20: cpu-pw20 {'],
    ['a.sh', 'echo "PASS: ip6gretap2"'],
    ['a.json', '{"password": "Contrase\u00f1aSegura"}'],
    ['a.json', '"arn:aws:secretsmanager:eu-west-1:012345678901:secret:app/DB_12-0123456"'],
    ['Podfile.lock', `  Token: ${drawn(40, 3, '0123456789abcdef')}`],
    ['a.yml', `key: linux-npm-${drawn(64, 3, '0123456789abcdef')}`],
    ['a.txt', 'the password is required2use'],
    ['a.conf', 'password generator'],
    ['a.env', `DB_PASSWORD=AQICAH${drawn(120, 90)}`], // what AWS KMS has encrypted
    ['a.env', `DB_PASSWORD=gAAAAAB${drawn(93, 91)}=`], // what Fernet has
    ['a.sh', `WIREGUARD_PUBLIC_KEY=${drawn(42, 92)}Q=`],
    ['a.env', `TWILIO_MESSAGING_SERVICE_SID=MG${drawn(32, 93, '0123456789abcdef')}`],
    ['a.yml', 'password: gcp-sm:svn-password'],
    ['a.env', 'DB_PASSWORD=kim@163.com'],
    ['a.sh', `check 'hist:keys=common_pid:x=32+^10*3/20-4'`],
    ['a.html', '<input data-key="e088f156">'],
    ['a.js', "write('native_password', 'latin1');"],
    ['a.html', '<div data-x="{&quot;password&quot;:&quot;Password2024&quot;}">'],
    ['a.html', `token: &#39;{&quot;type&quot;: &quot;${KEY}&quot;}&#39;`],
    ['a.html', 'password=&quot;anoncvs&quot;/&gt;'],
    ['a.c', 'strcmp(password, "Harbor4127qx");'],
    ['a.c', 'strcpy(password_label, "Password2024");'],
    ['a.go', 'return Token{"Section2024"}'],
    ['a.json', '{"name": "password", "type": "string", "value": "Password2024"}'],
    ['a.md', '**Token** `Section2024`'],
    ['a.html', '<td>password</td><td>varchar255</td>'],
    ['a.html', '<label for="password" class="x">Password2024</label>'],
    ['a.html', '<dt>token</dt><dd>Section42</dd>'],
    ['a.json', '"args": ["PATH=/usr/local2024/bin", "KEY=PATH2"]'],
    ['a.rs', "fn token(name: &'static str, other: &'static str) -> Option2024 {"],
    ['a.xml', '<meta-data android:name="io.acme.API_KEY" android:value="@string/api_key2024"/>'],
    ['a.yml', 'client_secret: %env(APP_SECRET_2024)%'],
    ['a.yml', `recaptcha_site_key: ${drawn(40, 8)}`],
    ['README.md', `[![cover](https://acme.io/badge.svg?token=${drawn(10, 9)}Q7)](https://acme.io)`],
    ['a.json', '{"redis_password": "base64encodedkey"}'],
    ['a.txt', 'The token for the build: Section2024'],
  ])('%s: %s', (path, text) => {
    expect(secrets(text, path)).toEqual([]);
  });
});

test('a field behind a user in a line of hosts', () => {
  expect(secrets('10.0.0.4 ansible_user=kim ansible_ssh_pass=tide41lamp', 'hosts')).toEqual(['tide41lamp']);
});

test('the name of a provider tells the rule', () => {
  const [one] = scan(`twitch_client_secret = "${drawn(30, 6, 'abcdefghijklmnopqrstuvwxyz0123456789')}"`);
  expect(one?.rule).toBe('twitch-secret');
});

test('a short word of a provider does so only by itself', () => {
  const [one] = scan(`together_token = "${drawn(64, 7, '0123456789abcdef')}"`);
  expect(one?.rule).toBe('together-old-key');
});
