// Makes what the cases read: a good release, and the ways in which its parts can be bad.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { xzFile } from '../../packages/lib/testkit/dist/xz.js';
import { binFile } from './process.mjs';

const GIB = 2 ** 30;

/** @returns the paths of the fixtures by name; all lie below `directory` */
export function makeFixtures(directory) {
  const at = (name) => path.join(directory, name);
  mkdirSync(directory);
  makeTrees(at);
  makeRelease(at);
  makeJson(at);
  makeArchives(at);
  makeDamagedReleases(at);
  return at;
}

function makeTrees(at) {
  mkdirSync(at('tree/src/empty'), { recursive: true });
  writeFileSync(at('tree/src/a.txt'), 'a\n');
  writeFileSync(at('tree/package.json'), '{"name":"a","version":"1.2.3"}\n');
  // What is packed must be larger than the small disk and than a pipe.
  writeFileSync(at('tree/noise'), Buffer.concat(Array.from({ length: 24 }, (_, n) => block(n))));
  symlinkSync('loop', at('loop'));
  mkdirSync(at('circular'));
  symlinkSync('two', at('circular/one'));
  symlinkSync('one', at('circular/two'));
  mkdirSync(at('long-names'));
  writeFileSync(at(`long-names/${'n'.repeat(255)}`), 'x');
  mkdirSync(at('read-only'), { mode: 0o555 });
  mkdirSync(at('locked'));
  writeFileSync(at('locked/file'), 'x');
  mkdirSync(at('locked-file'));
  writeFileSync(at('locked-file/file'), 'x', { mode: 0 });
  chmodSync(at('locked'), 0);
  mkdirSync(at('big'));
  sparse(at('big/zeros'), 16 * GIB);
  execFileSync('mkfifo', [at('fifo')]);
  makeDeep(at('deep'), 5000);
}

/** 16 KiB of noise that follow from `seed`: the same on every run, and not to be compressed. */
function block(seed) {
  const digests = Array.from({ length: 512 }, (_, n) => createHash('sha256').update(`${seed}.${n}`).digest());
  return Buffer.concat(digests);
}

function sparse(file, size, head = Buffer.alloc(0)) {
  const fd = openSync(file, 'w');
  writeSync(fd, head);
  ftruncateSync(fd, size);
  closeSync(fd);
}

/** Deeper than any path may be long: made step by step. */
function makeDeep(directory, depth) {
  const here = process.cwd();
  mkdirSync(directory);
  process.chdir(directory);
  for (let n = 0; n < depth; n++) {
    mkdirSync('d');
    process.chdir('d');
  }
  process.chdir(here);
}

function makeRelease(at) {
  const options = { cwd: at('.'), stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: undefined } };
  execFileSync(
    process.execPath,
    [binFile('repro'), 'release', 'tree', '--output-dir', '../release'],
    options,
  );
  execFileSync(process.execPath, [binFile('det-tar'), 'tree', '-o', 'good.tar'], options);
  execFileSync(process.execPath, [binFile('det-tar'), 'tree', '-o', 'good.tar.zst'], options);
  writeFileSync(at('good.tar.gz'), readFileSync(at('release/artifact.tar.gz')));
  for (const [name, from] of [
    ['snapshot.json', 'snapshot.json'],
    ['manifest.json', 'vel_manifest.json'],
  ])
    writeFileSync(at(name), readFileSync(at(`release/${from}`)));
  writeFileSync(at('schema.json'), '{"type":"object"}\n');
  writeFileSync(at('policy.yml'), 'schema_version: "1.0"\n');
  const bill = [binFile('make-rbom'), 'release', '--release-version', '1.2.3', '-o', 'bill.json'];
  execFileSync(process.execPath, bill, options);
  makeAttestation((args) => execFileSync(process.execPath, [binFile('slsa-provenance'), ...args], options));
}

/** Signed provenance of the release, and the pair of keys. */
function makeAttestation(run) {
  run(['generate-key', '-o', 'attest', '--quiet']);
  const artifact = ['--subject', 'release/artifact.tar.gz'];
  run(['generate', '--predicate', 'manifest.json', ...artifact, '-o', 'statement.json']);
  run(['sign', 'statement.json', '--key', 'attest.key', '-o', 'bundle.json']);
}

function makeJson(at) {
  const texts = {
    empty: '',
    invalid: '{\n  "a": 1,\n  "b": ?\n}\n',
    'not-utf8': Buffer.from('7b2261223a22ff227d', 'hex'),
    'a-list': '[]\n',
    deep: '['.repeat(1_000_000),
    'deep-objects': '{"a":'.repeat(500_000),
    nul: '{"a"\0:1}',
    duplicate: '{"a":1,"a":2}\n',
    'unknown-key': '{"no-such-key":1}\n',
    'proto-key': '{"__proto__":{"quiet":true}}\n',
    random: block(7),
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(at(`${name}.json`), text);
  const snapshot = readFileSync(at('snapshot.json'));
  for (const part of [1, 20, 200]) writeFileSync(at(`cut at ${part}.json`), snapshot.subarray(0, part));
  const yaml = {
    invalid: 'build: [1,\n  2\nx: {',
    'unknown-key': 'no_such_section:\n  key: 1\n',
    aliases: `a0: &a0 [x]\n${Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n},*a${n}]`).join('\n')}\n`,
    itself: '&a [*a]\n',
    deep: '['.repeat(200_000),
    'not-utf8': Buffer.from('613a20ff0a', 'hex'),
    random: block(8),
  };
  for (const [name, text] of Object.entries(yaml)) writeFileSync(at(`${name}.yml`), text);
}

/** Copies of the release, each with one file that is not what it should be, and damaged bundles. */
function makeDamagedReleases(at) {
  mkdirSync(at('releases'));
  mkdirSync(at('releases/nothing'));
  const documents = ['run_record.json', 'checks/vel-validator.json', 'vel_manifest.json', 'SHA256SUMS'];
  const faults = ['empty', 'invalid', 'not-utf8', 'a-list', 'deep', 'duplicate', 'random', 'cut at 20'];
  for (const document of documents) {
    const name = document.replace('/', ' ');
    for (const fault of faults)
      replaced(at, `${name} ${fault}`, document, (file) => linkSync(at(`${fault}.json`), file));
    replaced(at, `${name} missing`, document, () => {});
    replaced(at, `${name} a directory`, document, (file) => mkdirSync(file));
    replaced(at, `${name} a link out`, document, (file) => symlinkSync(at('snapshot.json'), file));
    replaced(at, `${name} a fifo`, document, (file) => execFileSync('mkfifo', [file]));
    replaced(at, `${name} unreadable`, document, (file) => writeFileSync(file, '', { mode: 0 }));
    replaced(at, `${name} of 1 GiB`, document, (file) => sparse(file, GIB));
  }
  replaced(at, 'artifact cut', 'artifact.tar.gz', (file) => linkSync(at('cut at half.tar.gz'), file));
  replaced(at, 'artifact a bomb', 'artifact.tar.gz', (file) => linkSync(at('bomb.tar.gz'), file));
  replaced(at, '../huge-release', 'artifact.tar.gz', (file) => sparse(file, 16 * GIB));
  makeDamagedBundles(at);
}

/** A release of which one file is made by `make`; the others are the same ones. */
function replaced(at, name, file, make) {
  const place = at(`releases/${name}`);
  execFileSync('cp', ['-al', at('release'), place]);
  rmSync(path.join(place, file));
  make(path.join(place, file));
}

function makeDamagedBundles(at) {
  const good = readFileSync(at('release/release.evidence.tar'));
  const bundle = (name, bytes) => writeFileSync(at(`releases/${name}.evidence.tar`), bytes);
  for (const [name, length] of cuts(good.length)) bundle(`cut at ${name}`, good.subarray(0, length));
  const bad = Buffer.from(good);
  for (let n = 700; n < bad.length; n += 9773) bad[n] ^= 0x55;
  bundle('malformed', bad);
  bundle('more at the end', Buffer.concat([good, block(3)]));
  bundle(
    'index.json invalid',
    Buffer.from(good.toString('latin1').replace('"manifests"', '"manifest\0"'), 'latin1'),
  );
  bundle('no bundle', readFileSync(at('good.tar')));
  bundle('compressed', readFileSync(at('good.tar.gz')));
  bundle('of zeros', Buffer.alloc(10240));
}

function makeArchives(at) {
  writeFileSync(at('good.tar.xz'), xzFile(readFileSync(at('good.tar'))));
  for (const suffix of ['tar', 'tar.gz', 'tar.zst', 'tar.xz']) {
    const good = readFileSync(at(`good.${suffix}`));
    for (const [name, length] of cuts(good.length))
      writeFileSync(at(`cut at ${name}.${suffix}`), good.subarray(0, length));
    const bad = Buffer.from(good);
    for (let n = 20; n < bad.length; n += 977) bad[n] ^= 0x55;
    writeFileSync(at(`malformed.${suffix}`), bad);
  }
  writeFileSync(at('garbage'), block(9));
  const member = readFileSync(at('good.tar')).subarray(0, 512);
  sparse(at('huge.tar'), 16 * GIB, bigMember(member));
  writeFileSync(at('bomb.gz'), gzipBomb(Buffer.alloc(0), 10 * GIB));
  writeFileSync(at('bomb.tar.gz'), gzipBomb(bigMember(member), 10 * GIB));
}

/** Lengths at which an archive is cut, by name; the edges of headers and trailers are among them. */
function cuts(length) {
  const head = [1, 2, 9, 10, 11, 18, 100, 511, 512, 513].map((at) => [`byte ${at}`, at]);
  const tail = [513, 9, 8, 1].map((from) => [`last ${from}`, length - from]);
  return new Map([...head, ['half', length >> 1], ...tail]);
}

/** A header that promises 7 GiB. */
function bigMember(header) {
  const member = Buffer.from(header);
  member.fill(0, 0, 100).write('zeros');
  member.write('0', 156);
  member.write(`${(7 * GIB).toString(8).padStart(11, '0')}\0`, 124);
  member.fill(' ', 148, 156);
  const sum = member.reduce((total, byte) => total + byte, 0);
  member.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return member;
}

/** `size` zeros after `head` as gzip, a thousandth as large: one deflated piece over and over. */
function gzipBomb(head, size) {
  const flush = { level: 9, finishFlush: constants.Z_FULL_FLUSH };
  const piece = deflateRawSync(Buffer.alloc(2 ** 26), flush);
  const pieces = Array.from({ length: size / 2 ** 26 }, () => piece);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE((head.length + size) % 2 ** 32, 4);
  return Buffer.concat([
    Buffer.from('1f8b0800000000000003', 'hex'),
    deflateRawSync(head, flush),
    ...pieces,
    Buffer.from([0x03, 0x00]),
    trailer,
  ]);
}
