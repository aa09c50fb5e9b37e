#!/usr/bin/env node
// Lists an archive as a program does that is built on the npm package tar-stream.
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

const require = createRequire(new URL('../../packages/lib/archive/package.json', import.meta.url));
const { default: tar } = await import(require.resolve('tar-stream'));

const [file] = process.argv.slice(2);
const extract = tar.extract();
const names = [];
extract.on('entry', (header, stream, next) => {
  names.push(header.name);
  stream.on('end', next);
  stream.resume();
});
const source = createReadStream(file, { highWaterMark: 2 ** 20 });
await pipeline(
  ...(file.endsWith('.gz') ? [source, createGunzip({ chunkSize: 2 ** 20 }), extract] : [source, extract]),
);
process.stdout.write(`${names.join('\n')}\n`);
