#!/usr/bin/env node
// Puts the needles of secret-lint that may stand anywhere in groups, so that least of a real tree passes them by chance, and writes them
// as packages/tools/secret-lint/src/prefilter/groups.gen.ts. Where a needle is missing there, the tool itself puts it
// somewhere: what is found never depends on the groups, only the speed.
//   node scripts/secret-groups.mjs DIR...      trees of sources and data, as they are scanned; after a build, and `pnpm sync` after it
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments } from './arguments.mjs';
import { makeRandom } from './secret-quality/random.mjs';
import { root } from './sync/packages.mjs';

const tool = (name) => import(path.join(root, 'packages/tools/secret-lint/dist', name));
const { CLASS_OF } = await tool('prefilter/classes.js');
const { GROUPS, setsOf, union } = await tool('prefilter/nibbles.js');
const { choicesOf } = await tool('prefilter/tables.js');
const { watchAll } = await tool('engine/compile.js');
const { ESCAPES } = await tool('engine/plan.js');
const { credentialRules } = await tool('rules/index.js');
const measured = await tool('prefilter/groups.gen.js');

/** One place of so many bytes is looked at, and the three behind it. */
const EVERY = 9001;
/** What a needle's own trigram costs more than a byte that only passes: it is compared. */
const DEARER = 0.5;
/** Where a needle stands decides where the others do best, so that some are put elsewhere again and again. */
const SHAKES = 24;
const SHAKEN = 12;
const ROUNDS = 12;

const windows = sample(readArguments(import.meta.url, { allowPositionals: true }).positionals);
const watches = watchAll(credentialRules);
const { random } = makeRandom(1);
const [base, notes] = [watches.byNeedle, watches.inNotes].map((watchers) =>
  watchers.flatMap((make) => make().map(({ needle }) => needle)),
);
const of = grouped([...ESCAPES, ...base], measured.groups);
const ofNotes = grouped([...ESCAPES, ...base, ...notes], measured.groupsOfNotes);
writeFileSync(
  path.join(root, 'packages/tools/secret-lint/src/prefilter/groups.gen.ts'),
  `// Written by scripts/secret-groups.mjs; do not edit.
import type { Groups } from './nibbles.ts';

/** Of programs and data. */
export const groups: Groups = {\n${of.join('\n')}\n};

/** Of settings and notes, in which more is looked for. */
export const groupsOfNotes: Groups = {\n${ofNotes.join('\n')}\n};\n`,
);

/** The needles of one pass as lines of the file. */
function grouped(needles, known) {
  const choices = choicesOf(needles).map(({ name, count, trigramsAt }) => ({
    name,
    options: Array.from({ length: count }, (_, index) => {
      const alike = trigramsAt(index);
      return { index, sets: setsOf(alike), own: DEARER * ownOf(alike) };
    }),
  }));
  let least = settled(choices, new Map(choices.flatMap((choice) => placeOf(choice, known))));
  for (let shake = 0; shake <= SHAKES; shake++) {
    const found = shake === 0 ? least : settled(choices, without(least, shuffled(choices).slice(0, SHAKEN)));
    if (costOf(found) < costOf(least)) least = found;
    console.log(`try ${shake}: ${(100 * passing(least)).toFixed(3)} % of all places pass`);
  }
  return choices.map(({ name }) => {
    const { group, index } = least.get(name);
    return `  ${JSON.stringify(name)}: [${group}, ${index}],`;
  });
}

/** Four bytes each, one after another. */
function sample(directories) {
  const found = [];
  let next = 0;
  for (const directory of directories) {
    const files = readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    for (const file of files.sort()) {
      const content = readFileSync(file);
      if (!content.subarray(0, 4096).includes(0)) {
        for (; next + 4 <= content.length; next += EVERY) found.push(...content.subarray(next, next + 4));
      }
      next = Math.max(0, next - content.length);
    }
  }
  return Uint8Array.from(found);
}

function shuffled(list) {
  return list
    .map((value) => ({ value, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
}

/** Where a needle was put before, if it was. */
function placeOf({ name, options }, known) {
  const [group, index] = known[name] ?? [];
  const option = options.find((one) => one.index === index);
  return option === undefined ? [] : [[name, { group, ...option }]];
}

function without(places, some) {
  const rest = new Map(places);
  for (const { name } of some) rest.delete(name);
  return rest;
}

/** Puts every needle where it costs least, those without a place first, and again while that moves any. */
function settled(choices, places) {
  const order = shuffled(choices).sort((a, b) => Number(places.has(a.name)) - Number(places.has(b.name)));
  for (let round = 0; round < ROUNDS; round++) {
    if (order.map((choice) => move(places, choice)).every((isMoved) => !isMoved)) break;
  }
  return places;
}

/** Puts a needle where it costs least, as the others are. @returns {boolean} whether that is another place */
function move(places, { name, options }) {
  const before = places.get(name);
  places.delete(name);
  let best;
  for (let group = 0; group < GROUPS; group++) {
    const others = setsIn(places, group);
    const alone = chance(others);
    for (const { index, sets, own } of options) {
      const cost = chance(union(others, sets)) - alone + own;
      if (best === undefined || cost < best.cost) best = { group, index, sets, own, cost };
    }
  }
  places.set(name, best);
  return before?.group !== best.group || before.index !== best.index;
}

function setsIn(places, group) {
  return [...places.values()]
    .filter((place) => place.group === group)
    .reduce((all, { sets }) => union(all, sets), [0, 0, 0, 0]);
}

function costOf(places) {
  return [...places.values()].reduce((sum, { own }) => sum + own, passing(places));
}

function passing(places) {
  return Array.from({ length: GROUPS }, (_, group) => chance(setsIn(places, group))).reduce((a, b) => a + b);
}

/** The share of windows that pass a group. */
function chance(sets) {
  const [a, b, c, d] = sets.map((set) =>
    Uint8Array.from({ length: 256 }, (_, byte) => (set >>> (byte & 15)) & (set >>> (16 + (byte >> 4))) & 1),
  );
  let count = 0;
  for (let i = 0; i < windows.length; i += 4) {
    count += a[windows[i]] & b[windows[i + 1]] & c[windows[i + 2]] & d[windows[i + 3]];
  }
  return (4 * count) / windows.length;
}

/** The share of windows that begin with one of some trigrams, by class. */
function ownOf(alike) {
  const hashes = new Set(alike.map(({ text }) => hashOf(Buffer.from(text), 0)));
  let count = 0;
  for (let i = 0; i < windows.length; i += 4) if (hashes.has(hashOf(windows, i))) count++;
  return (4 * count) / windows.length;
}

function hashOf(bytes, at) {
  return (CLASS_OF[bytes[at]] << 10) | (CLASS_OF[bytes[at + 1]] << 5) | CLASS_OF[bytes[at + 2]];
}
