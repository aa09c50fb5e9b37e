import { describe, expect, test } from '@jest/globals';
import { drawn } from '../rules/seeded.ts';
import { scan, secrets } from './scan.ts';

const KEY = drawn(32, 31);
const HASH = drawn(40, 32, '0123456789abcdef');
const WORD = 'Harbor4127qx';

describe('a cell below the name of a credential', () => {
  test.each([
    ['CSV', 'users.csv', `id,username,password\n7,kim,${WORD}\n`],
    ['CSV with quotes', 'a.csv', `"Name","API key"\n"a, b","${KEY}"\n`],
    ['CSV of Windows', 'a.CSV', `\ufeffLogin;Passwort;Ort\r\nkim;${WORD};Ulm\r\n`],
    ['TSV', 'a.tsv', `service\ttoken\nmail\t${KEY}\n`],
    ['CSV of names and values', 'a.csv', `key,value\nDB_HOST,db\nDB_PASSWORD,${WORD}\n`],
    ['Markdown', 'a.md', `# Hosts\n\n| Host | Password |\n|------|:--------:|\n| db1 | ${WORD} |\n`],
    ['Markdown without bars around', 'a.md', `Host | Secret\n--- | ---\ndb1 | \`${KEY}\`\n`],
    ['Markdown of names and values', 'a.md', `| Variable | Value |\n| --- | --- |\n| API_TOKEN | ${KEY} |\n`],
    ['CSV of a name among others', 'a.csv', `id,owner,state,at\n7,db_password,${WORD},2026-01-02\n`],
    [
      'Markdown of a name among others',
      'a.md',
      `| Flag | Default |\n|---|---|\n| db_password | \`${WORD}\` |\n`,
    ],
    ['SQL', 'a.sql', `INSERT INTO \`users\` (\`id\`, \`password\`) VALUES (1, '${WORD}');`],
    [
      'SQL of names and values',
      'a.sql',
      `insert into opts (name, value) values ('url', 'x'), ('smtp_password', '${WORD}')`,
    ],
  ])('%s', (_, path, text) => {
    const value = text.includes(KEY) ? KEY : WORD;
    expect(secrets(text, path)).toEqual([value]);
  });

  test('that is of words and a number', () => {
    const text = 'name,url,user,password,note\nb,https://b.io,kim,TideLamp.41,y\nc,d,e,Section.Title,z\n';
    expect(secrets(text, 'a.csv')).toEqual(['TideLamp.41']);
  });

  test('is told where it stands', () => {
    const text = `id,password\n1,"${WORD}"\n`;
    expect(scan(text, 'a.csv')).toMatchObject([{ rule: 'generic-password', start: text.indexOf(WORD) }]);
  });

  test.each([
    ['a placeholder', 'a.csv', 'id,password\n1,changeme\n2,<password>\n3,********\n'],
    ['a hash', 'a.csv', `id,password\n1,${HASH}\n2,$2y$10$${drawn(53, 33)}\n`],
    ['a hash in SQL', 'a.sql', `INSERT INTO users (id, password) VALUES (1, '${HASH}');`],
    ['a word', 'a.csv', 'doc,token,pos\n1,Running,VERB\n2,Washington2020,PROPN\n'],
    ['a count', 'a.csv', 'test,pass,fail\nLogin,124512,0\n'],
    [
      'what a table describes',
      'a.md',
      '| Name | Token |\n|---|---|\n| expires | after 30 days |\n| kind | Bearer2Token |\n',
    ],
    ['a flag and its default', 'a.md', '| Flag | Default |\n|---|---|\n| max_tokens | 4096tokens |\n'],
    ['a word behind a name', 'a.csv', 'id,field,type\n1,password,varchar255\n2,api_key,String32\n'],
    ['of a name that is no credential', 'a.csv', `name,public_key\nkim,${KEY}\n`],
    ['of another column', 'a.csv', `password,id\n,${KEY}\n`],
    ['no table', 'a.csv', `${KEY}\n`],
    ['a row without a header', 'a.md', `| password | ${WORD} |\n`],
  ])('is not %s', (_, path, text) => {
    expect(secrets(text, path)).toEqual([]);
  });
});
