import { lookalikes } from './lookalikes.mjs';
import { ALNUM, DIGITS, HEX, LOWER, uuid } from './random.mjs';
import { surroundings } from './surroundings.mjs';

const PLACEHOLDERS =
  `changeme change-me CHANGE_ME your-api-key YOUR_API_KEY your_secret_here <password> <your-token> \${DB_PASSWORD} $DB_PASSWORD {{ secret }} {{password}} %PASSWORD% xxxxxxxxxxxx
XXXXXXXXXXXXXXXXXXXXXXXX ************ ........... example-token EXAMPLE_KEY my-secret-key mysecretpassword password password123 secret123 test1234 foobar dummy-key dummy_token_value fake-token
placeholder insert-key-here REPLACE_ME replace_with_your_key TODO none null undefined n/a 1234567890 0123456789abcdef0123456789abcdef abcdefghijklmnop aaaaaaaaaaaaaaaaaaaaaaaa 00000000-0000-0000-0000-000000000000
redacted REDACTED hidden sample-secret example.com process.env.SECRET os.environ[SECRET] @secret@ __SECRET__ [REDACTED] ENC[AES256] vault:secret/data/app #{password} $(cat-secret) api-key-goes-here not-a-real-key
qwertyuiop 12345678 11111111 deadbeefdeadbeef ABCDEFGHIJKLMNOPQRSTUVWXYZ default notset to-be-defined your-256-bit-secret`.split(
    /(?<!\{\{)\s+(?!\}\})/,
  );
const NAMES = [
  ['password'],
  ['api', 'key'],
  ['secret'],
  ['access', 'token'],
  ['client', 'secret'],
  ['db', 'password'],
  ['auth', 'token'],
  ['secret', 'key'],
];
const WORDS =
  'account button cancel change confirm dialog enter error field forgot input invalid label login message new notice old option page please request reset screen send submit title update user value view'.split(
    ' ',
  );

/** Samples that hold no credential: `{ class, path, text }`. */
export function negatives(tools) {
  return [
    ...placeholders(tools),
    ...documented(tools),
    ...digests(tools),
    ...encodedData(tools),
    ...code(tools),
    ...texts(tools),
    ...publicThings(tools),
    ...lookalikes(tools),
  ];
}

function placeholders(tools) {
  return PLACEHOLDERS.flatMap((value) =>
    Array.from({ length: 4 }, () => {
      const usable = /["'\s<>&#;$({[]/.test(value)
        ? surroundings.filter(([, , plain]) => !plain)
        : surroundings;
      const [path, write] = tools.pick(usable);
      return { class: 'placeholder', path, text: write(tools.pick(NAMES), value) };
    }),
  );
}

function documented() {
  const parts = (...text) => text.join('');
  return [
    parts('AKIA', 'IOSFODNN7EXAMPLE'),
    parts('wJalrXUtnFEMI/K7MDENG/', 'bPxRfiCYEXAMPLEKEY'),
    parts('ghp_', 'x'.repeat(36)),
    parts('ghp_', '0123456789abcdefghijklmnopqrstuvwxyz'),
    parts('sk_', 'live_', 'xxxxxxxxxxxxxxxxxxxxxxxx'),
    parts('xoxb-', 'your-token-here-example'),
    parts('AIza', 'X'.repeat(35)),
    parts('npm_', 'abcdefghijklmnopqrstuvwxyz0123456789'),
    parts('glpat-', 'xxxxxxxxxxxxxxxxxxxx'),
    parts('SG.', 'xxxxxxxxxxxxxxxxxxxxxx.', 'x'.repeat(43)),
  ].flatMap((value) => [
    { class: 'placeholder', path: 'README.md', text: `Set \`TOKEN=${value}\` first.\n` },
    { class: 'placeholder', path: 'a.py', text: `token = "${value}"\n` },
  ]);
}

function digests(tools) {
  const { text, pick, bytes } = tools;
  const samples = [];
  const put = (kind, path, content) => samples.push({ class: kind, path, text: content });
  for (let i = 0; i < 60; i++) {
    const sha1 = text(HEX, 40);
    const sha256 = text(HEX, 64);
    put(
      'hash',
      pick(['a.yml', 'b.txt', 'c.md']),
      pick([
        `commit: ${sha1}\n`,
        `uses: actions/checkout@${sha1} # v4\n`,
        `${sha256}  file.tar.gz\n`,
        `sha256: ${sha256}\n`,
        `FROM node@sha256:${sha256}\n`,
      ]),
    );
    put(
      'hash',
      'a.js',
      pick([
        `const hash = '${sha256}';\n`,
        `expect(md5(x)).toBe('${text(HEX, 32)}');\n`,
        `revision: "${sha1}",\n`,
        `etag: '"${text(HEX, 32)}"',\n`,
        `contentHash: "${text(HEX, 20)}"\n`,
      ]),
    );
    put(
      'UUID',
      pick(['a.cs', 'b.json', 'c.yml']),
      pick([
        `[Guid("${uuid(tools)}")]\n`,
        `"id": "${uuid(tools)}",\n`,
        `project: ${uuid(tools)}\n`,
        `ProjectGuid = {${uuid(tools)}}\n`,
        `"trace_id": "${uuid(tools)}"\n`,
      ]),
    );
    put(
      'lockfile',
      'package-lock.json',
      `"node_modules/a": {\n "version": "1.0.${i}",\n "resolved": "https://registry.npmjs.org/a/-/a-1.0.${i}.tgz",\n "integrity": "sha512-${bytes(64).toString('base64')}"\n}\n`,
    );
    put(
      'lockfile',
      'yarn.lock',
      `key-auth@^1.0.0:\n  version "1.0.${i}"\n  resolved "https://registry.yarnpkg.com/key-auth/-/key-auth-1.0.${i}.tgz#${sha1}"\n  integrity sha512-${bytes(64).toString('base64')}\n`,
    );
    put(
      'lockfile',
      'go.sum',
      `github.com/x/token v1.2.${i} h1:${bytes(32).toString('base64')}\ngithub.com/x/token v1.2.${i}/go.mod h1:${bytes(32).toString('base64')}\n`,
    );
    put(
      'lockfile',
      'Cargo.lock',
      `[[package]]\nname = "secrecy"\nversion = "0.8.0"\nchecksum = "${sha256}"\n`,
    );
    put('lockfile', 'poetry.lock', `{file = "tokenize-1.0.tar.gz", hash = "sha256:${sha256}"},\n`);
    put('hash', 'users.sql', `INSERT INTO users VALUES ('bob', '$2b$12$${text(`${ALNUM}./`, 53)}');\n`);
    put('hash', 'users.yml', `password: "$2b$12$${text(`${ALNUM}./`, 53)}"\n`);
  }
  return samples;
}

function encodedData(tools) {
  const { text, bytes, pick } = tools;
  const samples = [];
  for (let i = 0; i < 40; i++) {
    const image = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), bytes(300)]).toString('base64');
    samples.push({
      class: 'base64 data',
      path: pick(['a.css', 'a.html', 'a.js']),
      text: `background: url("data:image/png;base64,${image}");\n`,
    });
    samples.push({
      class: 'base64 data',
      path: 'font.json',
      text: `{"font": "${bytes(400).toString('base64')}"}\n`,
    });
    const mappings = Array.from({ length: 120 }, () => text('ACEGIKMOQSUWYacegikmoqsuwy', 4)).join(',');
    samples.push({
      class: 'source map',
      path: 'a.js.map',
      text: `{"version":3,"sources":["a.ts"],"names":["token","secret","password"],"mappings":"${mappings};AAAA"}\n`,
    });
    samples.push({
      class: 'minified',
      path: 'a.min.js',
      text: `!function(e,t){var n=t.token,r=e.key;e.password=t.pwd||n,e.secret=r?n:i[${text(DIGITS, 3)}];for(var o=0;o<n.length;o++)a[o]=s(e.apiKey,${text(DIGITS, 5)})}(window,{token:function(){return ${text(LOWER, 2)}},key:"${text(LOWER, 1)}"});\n`,
    });
  }
  return samples;
}

function code(tools) {
  const { pick } = tools;
  const lines = [
    ['a.js', 'const password = getPassword();'],
    ['a.js', 'const token = await fetchToken(user.id);'],
    ['a.ts', 'password: string;'],
    ['a.ts', 'apiKey?: string | undefined;'],
    ['a.ts', 'interface Options { token: string; secret: Buffer; accessKey: AccessKey }'],
    ['a.js', 'const secret = process.env.SESSION_SECRET;'],
    ['a.py', 'api_key = os.environ["API_KEY"]'],
    ['a.py', 'password = config.get("database", "password")'],
    ['a.py', 'token = request.headers.get("X-Auth-Token")'],
    ['a.py', 'parser.add_argument("--password", help="the password of the user")'],
    ['a.go', 'token := os.Getenv("GITHUB_TOKEN")'],
    ['a.go', 'Password string `json:"password"`'],
    ['a.go', 'ErrInvalidToken = errors.New("invalid token")'],
    ['A.java', 'private String password;'],
    ['A.java', 'String token = tokenProvider.createToken(authentication);'],
    ['A.java', '@Value("${app.jwt.secret}") private String jwtSecret;'],
    ['a.rb', 'password = params[:user][:password]'],
    ['a.rb', 'token = SecureRandom.hex(32)'],
    ['a.php', "$password = $_POST['password'];"],
    ['a.php', '$token = bin2hex(random_bytes(16));'],
    ['a.cs', 'public string Password { get; set; }'],
    ['a.tf', 'password = var.db_password'],
    ['a.tf', 'secret_key = data.vault_generic_secret.x.data["key"]'],
    ['a.tf', 'password = random_password.db.result'],
    ['a.yml', 'password: ${{ secrets.DB_PASSWORD }}'],
    ['a.yml', 'secretName: my-app-tls-secret'],
    ['a.yml', 'secretKeyRef:\n  name: db-credentials\n  key: password'],
    ['a.yml', 'token: !vault |'],
    ['a.yml', 'key: password'],
    ['a.sh', 'PASSWORD=$(cat /run/secrets/db)'],
    ['a.sh', 'export TOKEN="$1"'],
    ['a.sh', 'read -s -p "Password: " PASSWORD'],
    ['a.sh', 'API_KEY=${API_KEY:?must be set}'],
    ['.env', 'DB_PASSWORD='],
    ['.env', 'SECRET_KEY=${SECRET_KEY}'],
    ['a.js', "if (token.type === 'identifier') return parseKey(token.value);"],
    ['a.js', "key: 'ArrowDown', code: 'Enter'"],
    ['a.js', "const TOKEN_KEY = 'auth.token.storage';"],
    ['a.js', "localStorage.getItem('access_token')"],
    ['a.js', '<input type="password" name="password" placeholder="Enter your password">'],
    ['a.vue', "passwordRules: [v => !!v || 'Password is required']"],
    ['a.js', "secretKey: 'secretKeyFieldName'"],
    ['a.ts', "const passwordField = this.form.get('password');"],
    ['a.ts', 'token: AuthTokens.accessToken,'],
    ['a.json', '{"primaryKey": "customer_order_id", "sortKey": "created_at"}'],
    ['a.json', '{"token_type": "bearer", "token_endpoint": "https://login.corp.net/oauth/token"}'],
    ['a.json', '{"password": {"type": "string", "minLength": 8}}'],
    ['a.xml', '<property name="passwordEncoder" ref="bcryptPasswordEncoder"/>'],
    ['a.xml', '<key>CFBundleIdentifier</key>\n<string>com.corp.product.app</string>'],
    ['a.properties', 'spring.datasource.password=${DB_PASSWORD}'],
    ['a.properties', 'error.password.invalid=The password is not valid'],
    ['a.sql', 'CREATE TABLE users (password VARCHAR(255) NOT NULL, token CHAR(64))'],
    ['a.c', '#define TOKEN_LENGTH 32'],
    ['a.c', 'static const char *token_names[] = { "identifier", "number_literal" };'],
    ['a.rs', 'let token = Token::new(TokenKind::Identifier, span);'],
    ['a.kt', 'val password = binding.passwordInput.text.toString()'],
    ['a.swift', 'let key = UserDefaults.standard.string(forKey: "sessionKey")'],
    ['a.py', 'PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]'],
    ['a.py', 'secret = Secret.from_name(settings.SECRET_NAME)'],
    ['a.py', 'def login(self, username: str, password: str = None) -> Token:'],
    ['a.yml', 'key: ${{ runner.os }}-node-${{ hashFiles("**/package-lock.json") }}'],
    ['a.yml', 'access_key_id_path: /etc/keys/access-key-id.txt'],
    ['a.ini', 'ssl_key = /etc/ssl/private/server.key'],
    ['a.conf', 'ssl_certificate_key /etc/nginx/ssl/site.key;'],
    ['a.js', "import { apiKey } from './secrets/api-key.module.js';"],
    ['a.js', "app.use('/api/token/refresh', tokenController.refreshToken);"],
    ['a.ts', "keyPath: 'settings.notifications.emailDigest'"],
    ['a.ts', "this.apiKeyControl = new FormControl('', Validators.required);"],
    ['a.go', 'const headerAuthToken = "X-Amz-Security-Token"'],
    ['a.py', "SESSION_COOKIE_NAME = 'corp_session_id_v2'"],
    ['a.md', 'The `password` field: at least 12 characters. The `token`: issued by the server.'],
    ['a.md', 'Use `--token-file path/to/token` instead of `--token`.'],
  ];
  return lines.flatMap(([path, text]) =>
    Array.from({ length: 3 }, () => ({
      class: 'code',
      path,
      text: `${pick(['', '// header\n', '\n\n'])}${text}\n`,
    })),
  );
}

function texts(tools) {
  const { pick } = tools;
  const sentence = () => Array.from({ length: 3 }, () => pick(WORDS)).join(' ');
  const samples = [];
  for (let i = 0; i < 80; i++) {
    const title = sentence();
    samples.push({
      class: 'texts',
      path: 'en.json',
      text: `{"password": "Password", "forgot_password": "${title}?", "token": "Your ${title}", "newPassword": "${title}"}\n`,
    });
    samples.push({
      class: 'texts',
      path: 'de.yml',
      text: `de:\n  password: Passwort\n  ${pick(WORDS)}_password: ${title}\n  token: Zugriffsschlüssel\n`,
    });
    samples.push({
      class: 'texts',
      path: 'strings.xml',
      text: `<string name="password_hint">${title}</string>\n<string name="api_key_label">${pick(WORDS)}</string>\n`,
    });
    samples.push({
      class: 'identifiers',
      path: 'a.ts',
      text: `const key = '${pick(WORDS)}.${pick(WORDS)}.${pick(WORDS)}'; const token = '${pick(WORDS)}-${pick(WORDS)}-${pick(WORDS)}'; secret: '${pick(WORDS)}${pick(WORDS).replace(/^./, (c) => c.toUpperCase())}Service'\n`,
    });
  }
  return samples;
}

function publicThings(tools) {
  const { bytes, pick, text } = tools;
  const lines = (base64) => base64.replaceAll(/(.{64})/g, '$1\n').trimEnd();
  const samples = [];
  for (let i = 0; i < 30; i++) {
    samples.push({
      class: 'certificate',
      path: 'ca.pem',
      text: `-----BEGIN CERTIFICATE-----\n${lines(`MIID${bytes(600).toString('base64')}`)}\n-----END CERTIFICATE-----\n`,
    });
    samples.push({
      class: 'public key',
      path: 'k.pub',
      text: `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ${bytes(250).toString('base64')} bob@corp\n`,
    });
    samples.push({
      class: 'public key',
      path: 'k.pem',
      text: `-----BEGIN PUBLIC KEY-----\n${lines(`MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A${bytes(260).toString('base64')}`)}\n-----END PUBLIC KEY-----\n`,
    });
    samples.push({
      class: 'public key',
      path: 'a.js',
      text: `const publicKey = '${bytes(32).toString('base64')}';\n`,
    });
    samples.push({
      class: 'test vector',
      path: 'aes.test.js',
      text: `{ iv: '${text(HEX, 32)}', plaintext: '${text(HEX, 32)}', expected: '${text(HEX, 64)}' },\n`,
    });
    samples.push({
      class: 'URL',
      path: pick(['a.md', 'a.yml', 'a.js']),
      text: pick([
        'https://user:password@example.com/',
        'postgres://postgres:postgres@localhost:5432/test',
        'https://registry.npmjs.org/@scope/pkg',
        'amqp://guest:guest@localhost',
        'mongodb://user:pass@host:27017/db',
        'redis://:${REDIS_PASSWORD}@redis:6379',
        'http://localhost:8080/path:with@sign',
      ]),
    });
  }
  return samples;
}
