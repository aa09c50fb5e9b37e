import { ALNUM, HEX, LOWER } from './random.mjs';

const LABELS = [
  'Contrase\u00f1aSegura',
  'Zugangsschl\u00fcssel',
  'MotDePasseOubli\u00e9',
  '\u30d1\u30b9\u30ef\u30fc\u30c92',
];

const PARTS = ['email', 'account', 'profile', 'member', 'billing', 'session', 'checkout'];

/** What stands where credentials do and is none: hashes in lists, names that repeat, what was encrypted, what only refers. */
export function lookalikes(tools) {
  const { pick, text, bytes } = tools;
  const word = () => text(LOWER, 6);
  const forms = [
    ['table', 'a.csv', () => `doc,token,pos\n1,${word()},NOUN\n2,${word()}2,VERB\n`],
    ['table', 'a.csv', () => `id,password\n1,${text(HEX, 40)}\n2,********\n3,$2y$10$${text(ALNUM, 53)}\n`],
    ['table', 'a.md', () => `| Parameter | Token |\n|---|---|\n| ${word()} | Bearer2${word()} |\n`],
    ['table', 'a.sql', () => `INSERT INTO users (id, password) VALUES (1, '${text(HEX, 32)}'), (2, NULL);\n`],
    ['option', 'a.sh', () => `redis-cli -h db -a "$${word().toUpperCase()}"\nzip -r ${word()}2.zip dir\n`],
    ['option', 'a.sh', () => `keytool -storepass changeit -keypass $${word()}\nmongo --port 27017\n`],
    [
      'option',
      'a.js',
      () => `// token: ${word()}2 of ${word()}\ntrack.login('event', '${word()}Button2');\n`,
    ],
    [
      'list of hashes',
      'Podfile.lock',
      () => `SPEC CHECKSUMS:\n  Keychain: ${text(HEX, 40)}\n  Token: ${text(HEX, 40)}\n`,
    ],
    [
      'list of hashes',
      'ci.yml',
      () => `key: v1-deps-${text(HEX, 64)}\nrestore-keys: linux-npm-${text(HEX, 64)}\n`,
    ],
    ['list of hashes', 'a.snap', () => `<input data-key="${text(HEX, 8)}" type="password" />\n`],
    [
      'repeated name',
      'a.c',
      () => `.set_key = drv80211_${word()}_set_key,\n.sign_key = smb311_${word()}_sign_key,\n`,
    ],
    ['list of hashes', 'Dockerfile', () => `ENV GPG_KEY ${text(HEX, 40).toUpperCase()}\n`],
    ['option', 'a.bash', () => `opts="--password --password-stdin2 --token --${word()}2"\n`],
    ['reference', 'grafana.ini', () => `admin_password = $__file{/etc/${word()}2}\n`],
    [
      'repeated name',
      'a.ts',
      () =>
        `{ password: '${pick(PARTS)}-form-${pick(PARTS)}-field', secret: '${pick(PARTS)}-reset-${pick(PARTS)}-link' }\n`,
    ],
    ['repeated name', 'a.dtsi', () => `CPU_PW20: cpu-pw20 {\n`],
    ['repeated name', 'a.sh', () => `echo "PASS: ip6${word()}"\n`],
    ['label', 'es.json', () => `{"password": "${pick(LABELS)}", "token": "${pick(LABELS)}"}\n`],
    [
      'encrypted',
      'config.rb',
      () =>
        `config.api_key = 'ENC[AES256_GCM,data:${text(ALNUM, 24)},iv:${bytes(32).toString('base64')},type:str]'\n`,
    ],
    ['encrypted', 'a.yml', () => `encryptedData:\n  password: AgB${bytes(200).toString('base64')}\n`],
    ['encrypted', 'a.properties', () => `db.password=ENC(${bytes(32).toString('base64')})\n`],
    [
      'reference',
      'a.json',
      () =>
        `{"SecretId": "arn:aws:secretsmanager:eu-west-1:012345678901:secret:${word()}/DB_1-${text(ALNUM, 6)}"}\n`,
    ],
    [
      'reference',
      'a.cs',
      () =>
        `var clientSecret = "@Microsoft.KeyVault(SecretUri=https://${word()}.vault.azure.net/secrets/db2)";\n`,
    ],
    [
      'reference',
      'a.ts',
      () =>
        `RESET_PASSWORD = '/v1/accounts:reset${word()}2', PROC_KEY = '/proc/sys/net/tcp_${word()}_key2';\n`,
    ],
    [
      'sentence',
      'a.md',
      () =>
        `The password is required. The token is valid for 3600 seconds; the password \`${word()}\` is no longer used.\n`,
    ],
    ['sentence', 'a.conf', () => `password generator\n# the password is ${word()}\n`],
    [
      'sentence',
      'a.js',
      () => `// see STS.assumeRoleWithWebIdentity and API-KEY\nwrite('native_password', 'latin1');\n`,
    ],
  ];
  return forms.flatMap(([kind, path, write]) =>
    Array.from({ length: 25 }, () => ({ class: kind, path, text: write() })),
  );
}
