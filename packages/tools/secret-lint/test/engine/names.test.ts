import { describe, expect, test } from '@jest/globals';
import { drawn } from '../rules/seeded.ts';
import { secrets } from './scan.ts';

const KEY = drawn(32, 61);
const HEX = drawn(40, 62, '0123456789abcdef');
const UUID = [8, 4, 4, 4, 12].map((length, at) => drawn(length, 64 + at, '0123456789abcdef')).join('-');

describe('the last word of a name decides', () => {
  test.each([
    ['a.ini', `csrf_secret=${HEX}`, HEX],
    ['a.env', `SHOP_CSRF_SECRET=${KEY}`, KEY],
    ['Dockerfile', `ENV SHOP_CSRF_SECRET ${HEX}`, HEX],
    ['a.js', `data = { xsrfSecret: '${KEY}', csrfToken: '${drawn(32, 63)}' }`, KEY],
    ['a.py', `CSRF_SECRET_KEY = '${KEY}'`, KEY],
    ['a.env', `PAGINATION_CURSOR_SECRET=${HEX}`, HEX],
    ['a.ini', `hashing_secret=${HEX.slice(0, 32)}`, HEX.slice(0, 32)],
    ['a.env', `export CORE_HASH_SECRET=${HEX}`, HEX],
    ['wp-config.php', `define( 'LOGGED_IN_SALT', '${KEY}' );`, KEY],
    ['wp-config.php', `define( 'NONCE_SALT', '${KEY}' );`, KEY],
    ['devise.rb', `config.pepper = '${HEX}'`, HEX],
    ['a.yml', `RABBITMQ_ERLANG_COOKIE: ${KEY}`, KEY],
    ['a.tf', `  plaintext_value = "${KEY}"`, KEY],
    ['a.json', `"ses_smtp_password_v4": "${KEY}"`, KEY],
  ])('%s: %s', (path, text, secret) => {
    expect(secrets(`${text}\n`, path)).toEqual([secret]);
  });

  test.each([
    ['a.js', `csrfToken: '${KEY}'`],
    ['a.yml', `hashed_secret: ${HEX}`],
    ['a.yml', `secret_hash: ${HEX}`],
    ['a.yml', `checksum/secret: ${HEX}`],
    ['a.yml', `no_secret: ${KEY}\nhas_client_secret: ${KEY}`],
    ['a.json', `{ "key": "Postman-Token", "value": "${UUID}" }`],
    ['a.js', `md5Secret = '${HEX.slice(0, 32)}'`],
  ])('as in what is none, %s: %s', (path, text) => {
    expect(secrets(`${text}\n`, path)).toEqual([]);
  });
});

describe('the shortest name, in settings and notes', () => {
  const WORD = 'Harbor-4127qX!';
  test.each([
    ['a.yml', `{ user: kim, "pw": '${WORD}' }`],
    ['a.sh', `run --opts "{'pw': '${WORD}'}"`],
    ['a.properties', `root-pw=${WORD}`],
    ['a.ini', `user = kim\npw = ${WORD}`],
    ['a.toml', `acme-root-pw = '${WORD}'`],
    ['a.md', `Log in as kim (pw: ${WORD})`],
    ['notes.txt', `the old pw was ${WORD}`],
  ])('%s: %s', (path, text) => {
    expect(secrets(`${text}\n`, path)).toEqual([WORD]);
  });

  test.each([
    ['a.c', '    struct passwd *pw = getpwnam("kim4127");'],
    ['a.js', `layout = { 'pwm': '${WORD}' }`],
    ['a.md', 'the pw is wrong'],
  ])('as in what is none, %s: %s', (path, text) => {
    expect(secrets(`${text}\n`, path)).toEqual([]);
  });
});
