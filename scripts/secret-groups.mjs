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
/**
 * Where a needle stands decides where the others do best, so they are moved by chance, also to where they cost more, which is
 * allowed ever less (simulated annealing): so often each, from and to such a share of all places for one move.
 */
const MOVES = 1500;
const HOT = 5e-4;
const COLD = 1e-7;

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
  const places = settled(choices, new Map(choices.flatMap((choice) => placeOf(choice, known))));
  console.log(`${(100 * passing(places)).toFixed(3)} % of all places pass`);
  return choices.map(({ name }) => {
    const { group, index } = places.get(name);
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

/** Where a needle was put before, if it was. */
function placeOf({ name, options }, known) {
  const [group, index] = known[name] ?? [];
  const option = options.find((one) => one.index === index);
  return option === undefined ? [] : [[name, { group, ...option }]];
}

/** Puts each needle that has no place where it costs least, and then moves all of them. */
function settled(choices, places) {
  for (const choice of choices)
    if (!places.has(choice.name)) places.set(choice.name, cheapest(places, choice));
  const chances = Array.from({ length: GROUPS }, (_, group) => chance(setsIn(places, group)));
  const moves = MOVES * choices.length;
  for (let made = 0; made < moves; made++) {
    const heat = HOT * (COLD / HOT) ** (made / moves);
    const { name, options } = oneOf(choices);
    const before = places.get(name);
    const after = { group: Math.floor(random() * GROUPS), ...oneOf(options) };
    places.set(name, after);
    const groups = [...new Set([before.group, after.group])];
    const now = groups.map((group) => chance(setsIn(places, group)));
    const dearer =
      after.own - before.own + groups.reduce((sum, group, i) => sum + now[i] - chances[group], 0);
    if (dearer <= -heat * Math.log(1 - random())) groups.forEach((group, i) => (chances[group] = now[i]));
    else places.set(name, before);
  }
  return places;
}

function oneOf(list) {
  return list[Math.floor(random() * list.length)];
}

function cheapest(places, { options }) {
  let best;
  for (let group = 0; group < GROUPS; group++) {
    const others = setsIn(places, group);
    const alone = chance(others);
    for (const option of options) {
      const cost = chance(union(others, option.sets)) - alone + option.own;
      if (best === undefined || cost < best.cost) best = { group, ...option, cost };
    }
  }
  return best;
}

function setsIn(places, group) {
  let all = [0, 0, 0, 0];
  for (const place of places.values()) if (place.group === group) all = union(all, place.sets);
  return all;
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
