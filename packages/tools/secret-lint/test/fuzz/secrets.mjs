import { outcome } from '@repro/testkit/fuzz';

import { examiner } from '../../dist/scan/examiner.js';
import { settingsOf } from '../../dist/scan/settings-of.js';

// Put together here, so that no scanner takes this file for a leak.
const LABEL = ['RSA', 'PRIVATE'].join(' ');
const pat = ['ghp', '_'].join('') + 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8';
const lines = [
  `const token = '${pat}'; // repro:allow github-pat: a test`,
  `aws_secret_access_key = "${'wJalrXUtnFEMIK7MDENGbPxRfiCYzz'.padEnd(40, 'Q1')}"`,
  `password: "correct horse battery staple"\nDB_URL=postgres://user:${['s3cr3t', 'Pw'].join('')}@db.test:5432/x`,
  `-----BEGIN ${LABEL} KEY-----\n${'MIIEpAIBAAKCAQEA'.repeat(20)}\n-----END ${LABEL} KEY-----`,
  `eyJhbGciOiJIUzI1NiJ9.${Buffer.from('{"sub":"1234567890"}').toString('base64url')}.${'abcDEF123'.repeat(4)}`,
  `{"data":"${Buffer.from(`api_key=${pat}`).toString('base64')}"}`,
  'A'.repeat(3000),
  '\u00e9\ud83d\ude00 \u202e token=\\u0041\\x42 %41%42 =?utf-8?B?QUJD?=',
];

/** What mutations start from: text as it is in sources, in UTF-8 and UTF-16. */
export const seeds = [
  ...lines.map((line) => Buffer.from(`${line}\n`)),
  Buffer.from(lines.join('\n')),
  Buffer.from(`\ufeff${lines.join('\r\n')}`, 'utf16le'),
];

// The rules are compiled once, which takes far longer than an input does.
const examine = examiner(settingsOf({}));

function scanned(bytes) {
  const examination = examine('src/a.js');
  examination.window(Buffer.from(bytes), true);
  return JSON.stringify(examination.result());
}

/** Scans any bytes. The result must not hold what was found, and must be the same twice. */
export async function fuzz(bytes) {
  return outcome(async () => {
    const once = scanned(bytes);
    if (once.includes(pat.slice(8, 24))) throw new Error('the report holds the secret');
    if (once !== scanned(bytes)) throw new Error('two reports differ');
  });
}
