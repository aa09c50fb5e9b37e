// The tools as a library: archive a directory, check the archive while it is written, say what came of it.
//   node library.mjs DIRECTORY OUT.tar.gz
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { sha256Through } from '@repro/core';
import * as detTar from '@repro/det-tar';
import { walk } from '@repro/tree';
import * as tar from '@repro/verify-tar-determinism';

const [directory = '.', out = 'out.tar.gz'] = process.argv.slice(2);
const { bytes, digest } = sha256Through(detTar.pack(walk(directory)));
await pipeline(bytes, createWriteStream(out));
const report = await tar.check(createReadStream(out), { name: out });
const { sha256, size } = await digest;
console.log(JSON.stringify({ ok: report.ok && report.subject.sha256 === sha256, sha256, size }));
