import { createHmac, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { toBase58Check } from '../../dist/rules/proofs/base58.js';
import { drawn } from '../rules/seeded.ts';
import { scan, secrets } from './scan.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 1024,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const pem = privateKey.trim();
const KEY = drawn(24, 21);
/** Of BIP 32's first test vector, chain m. */
const VECTOR =
  'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi';
/** Of the bytes 1 to 32. */
const WIF = toBase58Check(Uint8Array.of(0x80, ...Array.from({ length: 32 }, (_, i) => i + 1), 1));

describe('a private key', () => {
  test.each([
    ['as it is', 'id_rsa', pem],
    ['in JSON', 'a.json', JSON.stringify({ private_key: pem })],
    ['in one line', 'a.env', `KEY="${pem.replaceAll('\n', ' ')}"`],
    ['in strings joined', 'A.java', `"${pem.replaceAll('\n', '\\n" +\n    "')}"`],
    ['in a block of YAML', 'a.yaml', `key: |\n${pem.replaceAll(/^/gm, '    ')}`],
    ['in base64', 'a.yaml', `tls.key: ${Buffer.from(pem).toString('base64')}`],
    ['with Windows line ends', 'a.pem', pem.replaceAll('\n', '\r\n')],
    ['in a URL', 'a.log', `GET /import?key=${encodeURIComponent(pem)}&x=1`],
    ['in a form', 'a.http', `key=${new URLSearchParams({ pem })}&x=1`],
    ['in a mail that is answered', 'a.txt', pem.replaceAll(/^/gm, '> ')],
    ['in an answer to an answer', 'a.txt', pem.replaceAll(/^/gm, '>> ')],
  ])('%s', (_, path, text) => {
    expect(scan(text, path)).toMatchObject([
      { rule: 'private-key', severity: 'critical', confidence: 'certain' },
    ]);
  });

  test('is less severe when a passphrase protects it', () => {
    const { privateKey: locked } = generateKeyPairSync('ed25519', {
      privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    expect(scan(locked, 'a.pem')).toMatchObject([{ rule: 'private-key-encrypted', severity: 'medium' }]);
  });

  test('of PuTTY', () => {
    const lines = Array.from({ length: 8 }, (_, i) => drawn(64, i)).join('\n');
    const ppk = (cipher: string) =>
      `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: ${cipher}\nComment: x\nPublic-Lines: 2\n${drawn(64, 9)}\n${drawn(40, 10)}\nPrivate-Lines: 8\n${lines}\n`;
    expect(scan(ppk('none'), 'a.ppk')).toMatchObject([{ rule: 'private-key-putty' }]);
    expect(scan(ppk('aes256-cbc'), 'a.ppk')).toMatchObject([{ rule: 'private-key-encrypted' }]);
  });

  test.each([
    ['a public key', publicKey],
    ['a certificate', publicKey.replaceAll('PUBLIC KEY', 'CERTIFICATE')],
    ['only its first line', String(pem.split('\n')[0])],
    ['a masked one', pem.replaceAll(/[A-Za-z0-9+/]{64}/g, 'x'.repeat(64))],
    [
      'the code that writes one',
      `out.push('${pem.split('\n')[0]}\\n'); out.push(body(key, { wrap: 64 })); out.push('done and gone');`,
    ],
  ])('is not %s', (_, text) => {
    expect(scan(text, 'a.pem').filter(({ rule }) => rule.startsWith('private-key'))).toEqual([]);
  });
});

test('a short word in a long token comes up by chance', () => {
  const token = `sk-proj-put_${drawn(70, 91)}T3BlbkFJ${drawn(74, 92)}`;
  expect(secrets(`key = ${token}\n`, 'a.yaml')).toEqual([token]);
  expect(secrets(`key = sk-proj-put_your_key_here_T3BlbkFJ_${'x'.repeat(74)}\n`, 'a.yaml')).toEqual([]);
});

describe('a URL with credentials', () => {
  test.each([
    `postgres://app:${KEY}@db.internal:5432/shop`,
    `mongodb+srv://svc:${KEY}@cluster0.abc12.mongodb.net/x`,
    `https://bot:${KEY}@git.corp.net/repo.git`,
    `redis://:${KEY}@10.0.0.4:6379`,
    `amqp://svc:${KEY}@[fd00::1]:5672/`,
    `rediss://default:${KEY}@eu-1.cache.acme.io:6379`,
  ])('%s', (url) => {
    expect(secrets(`url = "${url}"`)).toEqual([KEY]);
  });

  test.each([
    'amqp://nightowl:NAME@35.227.175.4:5672',
    'mongodb+srv://nightowl:NAME@tide.ab1cd.mongodb.net/x',
  ])('whose password is the user, on a host that all reach: %s', (url) => {
    expect(scan(`url = "${url.replace('NAME', 'nightowl')}"`)).toMatchObject([{ confidence: 'possible' }]);
  });

  test.each([
    ['mongodb+srv://nightowl:FLUKE4127@tide.ab1cd.mongodb.net/x', 'likely'],
    ['amqp://nightowl:fluke4127@35.227.175.4:5672', 'likely'],
    ['amqp://nightowl:fluke4127@10.0.0.4:5672', 'possible'],
    ['mongodb+srv://nightowl:flukeFluke@tide.ab1cd.mongodb.net/x', 'possible'],
    ['amqps://nightowl:Tide%2F4127-fluke@mq.acme.io/x', 'likely'],
  ])('whose host says how sure it is: %s', (url, confidence) => {
    expect(scan(`url = "${url}"`)).toMatchObject([{ confidence }]);
  });

  test.each([
    `git clone https://${drawn(52, 97, 'abcdefghijklmnopqrstuvwxyz234567')}@dev.azure.com/acme/shop`,
    `url = https://${drawn(84, 98)}@dev.azure.com/acme/shop/_git/a`,
  ])('whose user is a token: %s', (text) => {
    expect(scan(text, 'a.sh')).toMatchObject([{ rule: 'url-credentials', confidence: 'likely' }]);
  });

  test('whose user is the name of an organisation, though a long one', () => {
    expect(secrets(`https://${'acmeorganisation'.repeat(4)}@dev.azure.com/acme/shop`, 'a.sh')).toEqual([]);
  });

  test.each(['https://a.acme.io:8080/fluke4127@2x', 'https://kim:8080/tide-4127/x@2x.png'])(
    'what stands behind a slash is none: %s',
    (url) => {
      expect(secrets(`url = "${url}"`)).toEqual([]);
    },
  );

  test.each([
    'amqp://nightowl:nightowl@10.0.0.4:5672',
    'amqp://nightowl:nightowl@192.168.3.4:5672',
    'postgres://nightowl:nightowl@db.internal/x',
    'postgres://nightowl:nightowl@db.svc.cluster.local/x',
    'postgres://nightowl:nightowl@postgres/x',
    'postgres://postgres:postgres@db.acme.co.uk/x',
    'https://user:password@example.com/',
    'postgres://postgres:postgres@localhost/test',
    'https://${USER}:${PASSWORD}@host.net/',
    'https://host.net:8080/a@b:c',
    'https://<user>:<password>@host.net/',
    'https://user:%s@host.net/',
    `git+https://${'x'.repeat(8)}:${'x'.repeat(12)}@host.net`,
  ])('is not %s', (url) => {
    expect(secrets(`url = "${url}"`)).toEqual([]);
  });
});

describe('an authorization header', () => {
  const basic = Buffer.from(`svc:${KEY}`).toString('base64');
  test.each([
    [`Authorization: Basic ${basic}`, basic],
    [`headers = {"Authorization": "Bearer ${KEY}"}`, KEY],
    [`curl -H 'Authorization: token ${KEY}'`, KEY],
    [`-H "Authorization: Bearer 5901|${KEY}"`, `5901|${KEY}`],
    [`Authorization: GenieKey ${KEY}`, KEY],
    [`"Authorization": "Splunk ${KEY}"`, KEY],
    [`-H 'Authorization: AccessKey ${KEY}'`, KEY],
    [`'Authorization:ApiKey ${KEY}'`, KEY],
    [`curl -u svc:${KEY} https://x.net`, KEY],
    [`mysqldump -u root -p${KEY} shop`, KEY],
    [`machine git.corp.net\n  login svc\n  password ${KEY}`, KEY],
    [`echo "${KEY}" | docker login -u svc --password-stdin`, KEY],
    [`echo 'svc:${KEY}' | sudo chpasswd`, KEY],
    [`$x = ConvertTo-SecureString -String '${KEY}' -AsPlainText -Force`, KEY],
    [`CREATE USER a IDENTIFIED WITH caching_sha2_password BY '${KEY}'`, KEY],
    [`ALTER USER a IDENTIFIED BY ${KEY};`, KEY],
  ])('%s', (text, secret) => {
    expect(secrets(text, 'run.sh')).toEqual([secret]);
  });

  test.each([
    'Authorization: Bearer <token>',
    'Bearer ${TOKEN}',
    `Bearer ${Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')}.`,
    'a bearer of bad news',
    'Basic authentication',
    'ApiKey authentication, AccessKey rotation, Splunk enterprise',
    `Basic ${Buffer.from('user:password').toString('base64')}`,
    `Basic ${Buffer.from('Aladdin:open sesame').toString('base64')}`,
    'echo "$PASSWORD" | docker login --password-stdin',
    `echo "${KEY}" | tee log\ncat file | sudo chpasswd`,
    'identified by L1_Hit_Indication',
    'mysql -u root -p shop_production < dump.sql\nmysqldump -h db -p shop2024 > dump.sql',
    `ConvertTo-SecureString '${KEY}'`,
  ])('is not %s', (text) => {
    expect(secrets(text, 'a.md')).toEqual([]);
  });
});

describe('a connection that neither a name nor a scheme tells', () => {
  test.each([
    ['main.go', `open("app:${KEY}@tcp(db:3306)/shop")`],
    ['a.properties', `url=jdbc:oracle:thin:app/${KEY}@db:1521:x`],
    ['.pgpass', `db.corp.net:5432:shop:app:${KEY}\n`],
    ['a.php', `new mysqli('db', $user, '${KEY}', 'shop')`],
    ['a.php', `new PDO("mysql:host=db;dbname=shop", "app", "${KEY}")`],
    ['A.java', `DriverManager.getConnection(url, "app", "${KEY}")`],
  ])('%s: %s', (path, text) => {
    expect(scan(text, path)).toMatchObject([{ rule: 'connection-string', secret: KEY }]);
  });

  test('whose password is two words and a number, but no name of a program', () => {
    expect(secrets(`new PDO("mysql:host=db;dbname=shop", "app", "tide.lamp58")`, 'a.php')).toEqual([
      'tide.lamp58',
    ]);
    expect(secrets(`new PDO("mysql:host=db;dbname=shop", "app", "user.key58")`, 'a.php')).toEqual([]);
  });

  test.each([
    ['main.go', 'open(user + ":" + password + "@tcp(db:3306)/shop")'],
    ['main.go', 'open("user:password@tcp(localhost:3306)/test")'],
    ['a.properties', 'url=jdbc:oracle:thin:scott/tiger@db:1521:x'],
    ['compose.yml', '- "127.0.0.1:5432:5432"'],
    ['a.php', "new PDO('mysql:host=db', 'root', 'password')"],
    ['a.php', "new mysqli('localhost', 'my_user', 'my_password', 'world')"],
  ])('is not %s: %s', (path, text) => {
    expect(scan(text, path)).toEqual([]);
  });
});

describe('a JSON Web Token', () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (claims: unknown) => `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${drawn(43, 8)}`;

  test('is certain by its header', () => {
    expect(scan(`x = "${token({ sub: 'svc-7', iat: 1_700_000_000 })}"`)).toMatchObject([
      { rule: 'jwt', confidence: 'certain' },
    ]);
  });

  test('is no more than possible when a key signed it that everybody knows', () => {
    const body = `${part({ alg: 'HS256' })}.${part({ sub: 'svc-7', iat: 1_700_000_000 })}`;
    const signed = (key: string) => `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`;
    expect(scan(`x = "${signed('your-256-bit-secret')}"`)).toMatchObject([
      { rule: 'jwt', confidence: 'possible' },
    ]);
    expect(scan(`x = "${signed(drawn(20, 9))}"`)).toMatchObject([{ rule: 'jwt', confidence: 'certain' }]);
  });

  test('is none when it is that of every document', () => {
    expect(scan(`x = "${token({ sub: '1234567890', name: 'John Doe' })}"`)).toEqual([]);
  });
});

describe('a private key in DER', () => {
  const options = { type: 'pkcs8', format: 'der' } as const;
  const ed25519 = generateKeyPairSync('ed25519');
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  test.each([
    ['of PKCS #8', 'a.pk8', ed25519.privateKey.export(options)],
    ['of RSA', 'a.der', rsa.privateKey.export({ type: 'pkcs1', format: 'der' })],
    ['of an elliptic curve', 'tls.key', ec.privateKey.export({ type: 'sec1', format: 'der' })],
  ])('%s', (_, path, bytes) => {
    expect(scan(bytes, path)).toMatchObject([{ rule: 'private-key', confidence: 'certain' }]);
  });

  test.each([
    ['a public key', 'a.der', rsa.publicKey.export({ type: 'spki', format: 'der' })],
    ['a public key of RSA', 'a.der', rsa.publicKey.export({ type: 'pkcs1', format: 'der' })],
    ['one that is cut off', 'a.der', ed25519.privateKey.export(options).subarray(0, 30)],
    ['of another name', 'a.bin', ed25519.privateKey.export(options)],
    ['an empty file', 'a.der', Buffer.alloc(0)],
  ])('is not %s', (_, path, bytes) => {
    expect(scan(bytes, path)).toEqual([]);
  });

  test('is told by its printed form', () => {
    const exponent = Array.from({ length: 64 }, (_, i) => drawn(2, i + 100, '0123456789abcdef'));
    const lines = exponent.join(':').replaceAll(/(.{45})/g, '$1\n    ');
    expect(scan(`privateExponent:\n    ${lines}\nprime1:\n`, 'a.txt')).toMatchObject([
      { rule: 'private-key' },
    ]);
  });
});

describe('the key of a wallet', () => {
  const WORDS =
    'actual august again achieve april apology album anchor actor analyst antique abandon zebra young year wolf wing wheat'.split(
      ' ',
    );
  const phrase = (count: number) => WORDS.slice(0, count).join(' ');
  test.each([
    ['a.js', `const mnemonic = '${phrase(12)}';`],
    ['.env', `MNEMONIC="${phrase(12)}"`],
    ['notes.txt', `seed phrase:\n${phrase(18)}\n`],
  ])('%s: %s', (path, text) => {
    expect(scan(text, path)).toMatchObject([{ rule: 'generic-secret' }]);
  });

  test.each([
    ['too few words', 'a.js', `const mnemonic = '${phrase(11)}';`],
    ['what tests use', 'a.js', `const mnemonic = '${'test '.repeat(11)}junk';`],
    [
      'a sentence',
      'a.txt',
      'the mnemonic is what the users have been given with their wallet when they came in',
    ],
  ])('is not %s', (_, path, text) => {
    expect(scan(text, path)).toEqual([]);
  });

  test.each([
    ['a.js', `const keys = ECPair.fromWIF('${WIF}');`],
    ['.env', `WALLET_WIF=${WIF}`],
    ['a.sh', `bitcoin-cli importprivkey "${WIF}" "shop" false`],
  ])('of an address: %s: %s', (path, text) => {
    expect(secrets(text, path)).toEqual([WIF]);
  });

  test('a key of the form is proved by its checksum, and not found without a name', () => {
    expect(scan(`wif = "${WIF}"`)).toMatchObject([{ rule: 'bitcoin-private-key', confidence: 'certain' }]);
    expect(scan(`wif = "${WIF.slice(0, -1)}z"`)).toMatchObject([{ confidence: 'likely' }]);
    expect(scan(`id = "${WIF}"`)).toEqual([]);
    expect(scan(`bitcoin-cli importprivkey "${WIF.slice(0, -1)}z"`, 'a.sh')).toEqual([]);
  });

  test('from which others are derived', () => {
    expect(scan(`x("${VECTOR}")`, 'a.js')).toMatchObject([
      { rule: 'bitcoin-extended-key', confidence: 'certain', severity: 'critical' },
    ]);
    expect(scan(`x("${VECTOR.slice(0, -1)}z")`, 'a.js')).toMatchObject([{ confidence: 'possible' }]);
    expect(scan(`x("xpub${VECTOR.slice(4)}")`, 'a.js')).toEqual([]);
  });

  test('among accounts', () => {
    const key = `0x${drawn(64, 72, '0123456789abcdef')}`;
    expect(scan(`live: { url: x, accounts: ['${key}'] },`, 'hardhat.config.js')).toMatchObject([
      { rule: 'ethereum-private-key' },
    ]);
    expect(scan(`accounts: ['0x${key.slice(-40)}']`, 'a.js')).toEqual([]);
  });
});
