import { oddPlaces } from './odd-places.mjs';
import { ALNUM, DIGITS, HEX, LOWER, uuid } from './random.mjs';
import { surroundings } from './surroundings.mjs';

const WORDS =
  'river stone falcon winter copper garden rocket silver marble thunder orange pepper violet harbor castle dragon tiger coffee summer puzzle magnet canyon'.split(
    ' ',
  );
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Samples that hold a credential: `{ class, path, text, secret }`. */
export function positives({ credentialRules, exampleOf }, tools) {
  return [
    ...tokens(credentialRules, exampleOf, tools),
    ...named(credentialRules, exampleOf, tools),
    ...generic(tools),
    ...privateKeys(tools),
    ...urls(tools),
    ...headers(tools),
    ...encoded(tools),
    ...oddPlaces(tools),
  ];
}

function within(kind, words, secret, { pick }) {
  const usable = /["'\s<>&#;]/.test(secret) ? surroundings.filter(([, , plain]) => !plain) : surroundings;
  const [path, write] = pick(usable);
  const written = secret.replaceAll('\\', '').replaceAll(/["'`]/g, '*');
  return { class: kind, path, text: write(words, written), secret: written };
}

function tokens(rules, exampleOf, tools) {
  const samples = [];
  for (const rule of rules) {
    if (rule.kind !== 'token' || rule.severity === 'info') continue;
    const good = exampleOf(rule, tools.random);
    const near = rule.words ? [rule.words[0].replaceAll(/\W/g, '')] : [];
    samples.push(within('token', [...near, tools.pick(['value', 'token', 'key', 'data'])], good, tools));
    samples.push(within('token in an odd place', [...near, 'x'], exampleOf(rule, tools.random), tools));
    if (rule.proof)
      samples.push(
        within(
          'token, bad checksum',
          [...near, 'value'],
          `${good.slice(0, -1)}${good.endsWith('a') ? 'b' : 'a'}`,
          tools,
        ),
      );
  }
  return samples.filter(
    ({ class: kind, secret }) =>
      kind !== 'token, bad checksum' || !/^(?:ATATT|ATCTT|ATBB|AGE-|A[BCKS][A-Z]A)/.test(secret),
  );
}

function named(rules, exampleOf, tools) {
  return rules
    .filter(({ kind, severity }) => kind === 'named' && severity !== 'info')
    .map((rule) =>
      within(
        'named',
        [rule.words[0], ...tools.pick([['api', 'key'], ['token'], ['secret']])],
        exampleOf(rule, tools.random),
        tools,
      ),
    );
}

function generic(tools) {
  const { pick, text, below } = tools;
  const password = () =>
    pick([
      () => `${capital(pick(WORDS))}${text(DIGITS, 2 + below(3))}${pick(['!', '@', '#', '$', '%', '*'])}`,
      () => `${pick(WORDS)}${pick(WORDS)}${text(DIGITS, 2)}`,
      () => text(`${ALNUM}!@#%^*()-_+`, 8 + below(9)),
      () => text(ALNUM, 8 + below(8)),
      () => text(LOWER + DIGITS, 8 + below(6)),
      () =>
        `${pick(['P@ss', 'Adm1n', 'S3cur3', 'Qw3rty', 'L0g1n'])}${text(ALNUM, 3)}${pick(['!', '#', '@1'])}`,
    ])();
  const key = () =>
    pick([
      () => text(ALNUM, 20 + below(40)),
      () => text(HEX, pick([32, 40, 64])),
      () => uuid(tools),
      () => tools.bytes(24 + below(24)).toString('base64'),
      () => text(LOWER + DIGITS, 24 + below(12)),
    ])();
  const samples = [];
  for (let i = 0; i < 200; i++) {
    const where = pick(['db', 'smtp', 'admin', 'root', 'mysql', 'ldap', 'redis', 'ftp', 'user', 'proxy']);
    samples.push(
      within('password', [where, pick(['password', 'passwd', 'pass', 'pwd', 'password'])], password(), tools),
    );
    samples.push(within('password', ['password'], password(), tools));
    const owner = pick(['acme', 'billing', 'internal', 'partner', 'payment', 'search']);
    samples.push(
      within(
        'api key',
        [owner, ...pick([['api', 'key'], ['apikey'], ['access', 'key'], ['secret', 'key'], ['auth', 'key']])],
        key(),
        tools,
      ),
    );
    samples.push(
      within(
        'token of no known form',
        [owner, ...pick([['token'], ['access', 'token'], ['auth', 'token'], ['refresh', 'token']])],
        key(),
        tools,
      ),
    );
    samples.push(
      within(
        'secret',
        [
          owner,
          ...pick([
            ['secret'],
            ['client', 'secret'],
            ['jwt', 'secret'],
            ['signing', 'secret'],
            ['encryption', 'key'],
          ]),
        ],
        key(),
        tools,
      ),
    );
  }
  return samples;
}

function privateKeys(tools) {
  const der = (body) => Buffer.concat([Buffer.from([0x30, 0x82, body.length >> 8, body.length & 255]), body]);
  const lines = (base64) => base64.replaceAll(/(.{64})/g, '$1\n').trimEnd();
  const pem = (label, bytes) =>
    `${'-'.repeat(5)}BEGIN ${label}-----\n${lines(bytes.toString('base64'))}\n-----END ${label}-----`;
  const samples = [];
  for (let i = 0; i < 12; i++) {
    const rsa = pem(
      'RSA PRIVATE KEY',
      der(Buffer.concat([Buffer.from([2, 1, 0, 2, 0x81, 0x81, 0]), tools.bytes(590)])),
    );
    const pkcs8 = pem(
      'PRIVATE KEY',
      Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), tools.bytes(32)]),
    );
    const ssh = pem(
      'OPENSSH PRIVATE KEY',
      Buffer.concat([
        Buffer.from('openssh-key-v1\0\0\0\0\u0004none\0\0\0\u0004none', 'latin1'),
        tools.bytes(180),
      ]),
    );
    const pgp = `${'-'.repeat(5)}BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n${lines(tools.bytes(700).toString('base64'))}\n=aB3d\n-----END PGP PRIVATE KEY BLOCK-----`;
    const all = [rsa, pkcs8, ssh, pgp];
    const key = all[i % 4];
    const put = (path, text) => samples.push({ class: 'private key', path, text, secret: key });
    put('id_key', `${key}\n`);
    put('config.json', JSON.stringify({ type: 'service', private_key: `${key}\n` }));
    put('Keys.java', `String KEY = "${key.replaceAll('\n', '\\n" +\n    "')}";\n`);
    put('secret.yaml', `data:\n  tls.key: |\n${key.replaceAll(/^/gm, '    ')}\n`);
    put('k8s.yaml', `data:\n  tls.key: ${Buffer.from(key).toString('base64')}\n`);
    put('.env', `PRIVATE_KEY="${key.replaceAll('\n', '\\n')}"\n`);
    put('one.py', `KEY = "${key.replaceAll('\n', ' ')}"\n`);
  }
  return samples;
}

function urls(tools) {
  const { pick, text } = tools;
  const password = () =>
    pick([
      () => text(ALNUM, 10),
      () => `${pick(WORDS)}${text(DIGITS, 3)}`,
      () => text(HEX, 24),
      () => `${capital(pick(WORDS))}${text(DIGITS, 2)}%21`,
    ])();
  const samples = [];
  for (let i = 0; i < 100; i++) {
    const secret = password();
    const user = pick(['app', 'svc_user', 'deploy', 'orders', 'root']);
    const host = pick(['db.prod.internal', '10.2.3.4:5432', 'cluster0.ab1cd.mongodb.net', 'mq-1.corp.net']);
    const url = `${pick(['postgres', 'postgresql', 'mysql', 'mongodb+srv', 'amqp', 'redis', 'https', 'smtps', 'ftp'])}://${user}:${secret}@${host}/main`;
    const [path, write] = pick(surroundings.filter(([, , plain]) => !plain));
    samples.push({ class: 'URL', path, text: write(['database', 'url'], url), secret });
  }
  for (let i = 0; i < 60; i++) {
    const secret = pick([() => text(ALNUM, 12), () => `${capital(pick(WORDS))}${text(DIGITS, 3)}!`])();
    const line = pick([
      `Server=sql1;Database=shop;User Id=sa;Password=${secret};Encrypt=true`,
      `Data Source=db;Initial Catalog=x;uid=app;pwd=${secret};`,
      `jdbc:mysql://db1:3306/shop?user=app&password=${secret}&useSSL=false`,
      `host=db port=5432 user=app password=${secret} dbname=x`,
    ]);
    samples.push({
      class: 'connection string',
      ...pick([
        { path: 'Db.cs', text: `var cs = "${line}";\n` },
        { path: 'appsettings.json', text: `{"ConnectionStrings": {"Default": "${line}"}}\n` },
        { path: 'db.py', text: `DSN = '${line}'\n` },
      ]),
      secret,
    });
  }
  for (let i = 0; i < 15; i++) {
    const secret = `${text(`${ALNUM}+/`, 85)}${pick(['A', 'Q', 'g', 'w'])}==`;
    samples.push({
      class: 'connection string',
      path: 'app.config',
      text: `<add name="s" connectionString="DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${secret};EndpointSuffix=core.windows.net" />\n`,
      secret,
    });
  }
  return samples;
}

function headers(tools) {
  const { pick, text } = tools;
  const samples = [];
  for (let i = 0; i < 80; i++) {
    const basic = Buffer.from(`svc${i}:${text(ALNUM, 10)}`).toString('base64');
    const bearer = text(ALNUM, 32);
    const password = text(ALNUM, 11);
    samples.push(
      pick([
        () => ({
          class: 'header',
          path: 'call.sh',
          text: `curl -H "Authorization: Basic ${basic}" https://api.corp.net\n`,
          secret: basic,
        }),
        () => ({
          class: 'header',
          path: 'api.js',
          text: `fetch(url, { headers: { Authorization: 'Bearer ${bearer}' } });\n`,
          secret: bearer,
        }),
        () => ({
          class: 'header',
          path: 'api.py',
          text: `headers = {"Authorization": "Basic ${basic}"}\n`,
          secret: basic,
        }),
        () => ({
          class: 'header',
          path: 'api.go',
          text: `req.Header.Set("Authorization", "Bearer ${bearer}")\n`,
          secret: bearer,
        }),
        () => ({
          class: 'header',
          path: 'x.http',
          text: `GET /a HTTP/1.1\nX-Api-Key: ${bearer}\n`,
          secret: bearer,
        }),
        () => ({
          class: 'command line',
          path: 'go.sh',
          text: `curl -u deploy:${password} https://repo.corp.net/x\n`,
          secret: password,
        }),
        () => ({
          class: 'command line',
          path: 'dump.sh',
          text: `mysqldump -u root -p${password} shop > x.sql\n`,
          secret: password,
        }),
        () => ({
          class: 'command line',
          path: '.netrc',
          text: `machine git.corp.net\n  login bot\n  password ${password}\n`,
          secret: password,
        }),
      ])(),
    );
  }
  return samples;
}

function encoded(tools) {
  const { pick, text } = tools;
  const samples = [];
  for (let i = 0; i < 60; i++) {
    const secret = text(ALNUM, 32);
    const plain = `{"user": "bot", "api_key": "${secret}"}`;
    samples.push({
      class: 'encoded',
      ...pick([
        { path: 'a.yaml', text: `data: ${Buffer.from(plain).toString('base64')}\n` },
        { path: 'b.txt', text: `x=${Buffer.from(plain).toString('base64url')}\n` },
        { path: 'c.txt', text: `payload ${Buffer.from(plain).toString('hex')}\n` },
        { path: 'd.url', text: `https://x.net/?q=${encodeURIComponent(plain)}\n` },
        {
          path: 'e.json',
          text: `{"a": "${plain.replaceAll(/["_{]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)}"}\n`,
        },
        { path: 'f.txt', text: Buffer.from(plain, 'utf16le').toString('latin1') },
      ]),
      secret,
    });
  }
  return samples;
}
