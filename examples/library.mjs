// The tools as a library: look for secrets, archive a directory, check the archive, list it in a bill of materials.
//   node library.mjs DIRECTORY OUT.tar.gz VERSION
import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { canonicalize, sha256Through } from '@repro/core';
import * as detTar from '@repro/det-tar';
import * as rbom from '@repro/make-rbom';
import * as paths from '@repro/safe-paths-check';
import * as secrets from '@repro/secret-lint';
import { walk } from '@repro/tree';
import * as tar from '@repro/verify-tar-determinism';

const [directory = '.', out = 'out.tar.gz', releaseVersion = '1.0.0'] = process.argv.slice(2);
const name = path.basename(out);

// What is hashed is what is written: the digest is taken of the bytes on their way.
const { bytes, digest } = sha256Through(detTar.pack(walk(directory)));
await pipeline(bytes, createWriteStream(out));
const { sha256, size } = await digest;

const reports = await Promise.all([
  secrets.check(walk(directory), { name: directory }),
  tar.check(createReadStream(out), { name }),
  paths.check(createReadStream(out), { name }),
]);
for (const { tool, findings } of reports)
  for (const { level, message } of findings) console.error(`${tool.name}: ${level}: ${message}`);

const bill = await rbom.make({ artifacts: [{ name, bytes: createReadStream(out) }] }, { releaseVersion });
process.stdout.write(`${canonicalize(bill)}\n`);

const same = bill.artifacts[0].sha256 === sha256 && bill.artifacts[0].size === size;
process.exitCode = same && reports.every(({ ok }) => ok) ? 0 : 2;
