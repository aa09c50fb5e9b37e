#!/usr/bin/env node
// Writes the README's table of speed from what `node bench/run.mjs --record` left in bench/results/.
//   node bench/readme.mjs           writes it
//   node bench/readme.mjs --check   fails when it is not what would be written
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../scripts/arguments.mjs';
import { root } from '../scripts/sync/packages.mjs';

const { values } = readArguments(import.meta.url, { options: { check: { type: 'boolean' } } });
const results = fileURLToPath(new URL('./results/', import.meta.url));
const readme = path.join(root, 'README.md');
const [BEGIN, END] = ['<!-- generated:speed -->', '<!-- /generated:speed -->'];

/** The order of the table. */
const ORDER = ['det-tar', 'snapshot', 'readers', 'secret-lint', 'release', 'canonical-json', 'startup'];
/** What the programs themselves bring the load to, with two threads and a pipe of two. */
const QUIET = 3;

const found = readdirSync(results)
  .filter((file) => file.endsWith('.json'))
  .sort((a, b) => ORDER.indexOf(path.parse(a).name) - ORDER.indexOf(path.parse(b).name))
  .map((file) => JSON.parse(readFileSync(path.join(results, file), 'utf8')));

const before = readFileSync(readme, 'utf8');
const after = replaced(before, `${BEGIN}\n${section(found)}\n${END}`);
if (!values.check) writeFileSync(readme, after);
else if (before !== after) {
  console.error(
    'bench: error: the table of speed in README.md is not that of bench/results: node bench/readme.mjs',
  );
  process.exitCode = 1;
}

function replaced(text, block) {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from >= 0 && to > from) return text.slice(0, from) + block + text.slice(to + END.length);
  return text.replace(/^## Speed\n\n/m, (heading) => `${heading}${block}\n\n`);
}

function section(all) {
  const [{ machine, versions }] = all;
  const dates = [...new Set(all.map(({ date }) => date))].sort();
  const loads = all.flatMap(({ load }) => [load.begun, load.ended]);
  const busy = Math.max(...loads) > QUIET;
  const rows = slowestOf(
    '--version:',
    all.flatMap(({ aims }) => aims),
  ).map((aim) => row(aim, busy));
  const peers = ['gzip', 'pigz', 'tar', 'bsdtar', 'sha256sum', 'openssl']
    .map((name) => versions[name])
    .filter(Boolean);
  return [
    `Less is better: each figure is our time, size or memory over that of what stands behind the stroke, measured in turn in`,
    `one run on ${machine.cpu}, ${machine.memory}, ${machine.system}, Node ${versions.node}, on ${dates.join(' and ')}`,
    `(${peers.map(short).join(', ')}).`,
    ...(machine.extraCertificates
      ? [
          'NODE_EXTRA_CA_CERTS is set there, as it is behind many proxies, and costs each start of Node 20 some 28 ms: ours, and `node -e 0`.',
        ]
      : []),
    ...(busy
      ? [
          `The machine had other work, a load of ${Math.min(...loads).toFixed(0)} to ${Math.max(...loads).toFixed(0)}: the clock says as much of that as of the programs, so processor time`,
          'stands beside it, which counts all threads. An aim is reached when it is by both, *by processor time* when by that alone.',
        ]
      : [
          'The machine had no other work. Aims are those of the clock; processor time, which counts all threads, stands beside it.',
        ]),
    '',
    '| | by the clock | by processor time | aim | |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
}

function row({ what, found: value, cpu, aim, unit }, busy) {
  const digits = what.includes('size') ? 4 : 2;
  const shown = (number) => (unit === '×' ? `${number.toFixed(digits)} ×` : `${number.toFixed(0)} ${unit}`);
  const cells = [
    shown(value),
    cpu === undefined ? '' : shown(cpu),
    `${aim} ${unit}`,
    verdict(value, busy ? cpu : undefined, aim),
  ];
  return `| ${[what.replaceAll('|', '\\|'), ...cells].join(' | ')} |`;
}

function verdict(clock, processor, aim) {
  const reached = [clock, processor ?? clock].map((value) => value <= aim);
  if (reached.every(Boolean)) return 'reached';
  if (reached[1]) return '*by processor time*';
  return reached[0] ? '*by the clock*' : '**not reached**';
}

/** One line for all that answer --version, which do it alike: the slowest. */
function slowestOf(prefix, aims) {
  const cost = ({ found: value, cpu }) => cpu ?? value;
  const alike = aims.filter(({ what }) => what.startsWith(prefix));
  const slowest = alike.toSorted((one, other) => cost(other) - cost(one))[0];
  return aims.filter((aim) => !alike.includes(aim) || aim === slowest);
}

/** A program's own words about its version, without what everybody knows. */
function short(line) {
  return line.replace(/\(GNU \w+\) |\(Library.*\)| - libarchive.*/g, '').trim();
}
