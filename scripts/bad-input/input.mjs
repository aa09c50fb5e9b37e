// Every place where a bin takes something, against every way in which that can be bad.
import { readdirSync } from 'node:fs';
import { slots } from './slots.mjs';

/** Paths that are bad whatever should stand there. */
const ANY_FILE = [
  { what: 'missing', file: 'no-such', code: /NOT_FOUND|NO_RELEASE|CONFIG/ },
  { what: 'link loop', file: 'loop', code: /LINK_LOOP|NOT_FOUND/ },
  { what: 'below a file', file: 'garbage/file', code: /NOT_A_DIRECTORY|NOT_FOUND/ },
  { what: 'name too long', file: 'n'.repeat(300), code: /TOO_LONG|NOT_FOUND/ },
];
const FILE = [
  ...ANY_FILE,
  { what: 'a directory', file: 'circular', code: /IS_A_DIRECTORY|NOT_FOUND|EVIDENCE/ },
  { what: 'unreadable', file: 'locked-file/file', nobody: true, code: /PERMISSION/ },
  { what: 'in an unreadable directory', file: 'locked/file', nobody: true, code: /PERMISSION/ },
];
/** For tools that go on past what they cannot read, and say so. */
const SCANNED = [
  ...ANY_FILE,
  { what: 'a directory', file: 'circular' },
  { what: 'unreadable', file: 'locked-file/file', nobody: true, code: /INCOMPLETE|PERMISSION/ },
  { what: 'in an unreadable directory', file: 'locked/file', nobody: true, code: /PERMISSION/ },
];
const DIRECTORY = [
  ...ANY_FILE,
  { what: 'a file', file: 'garbage', code: /NOT_A_DIRECTORY/ },
  { what: 'unreadable', file: 'locked', nobody: true, code: /PERMISSION|UNREADABLE|INCOMPLETE/ },
];
const PLACE = / line \d+.*column \d+|:\d+:\d+/;
const JSON_TEXTS = [
  { what: 'empty', file: 'empty.json', says: PLACE },
  { what: 'invalid JSON', file: 'invalid.json', code: /JSON|SCHEMA|POLICY/, says: / line 3, column 8|:3:8/ },
  { what: 'invalid UTF-8', file: 'not-utf8.json', code: /UTF|SCHEMA|POLICY/ },
  { what: 'a list', file: 'a-list.json' },
  { what: 'very deep', file: 'deep.json', code: /JSON_DEPTH|TOO_DEEP|TOO_LARGE/, rss: true },
  { what: 'very deep objects', file: 'deep-objects.json', code: /JSON_DEPTH|TOO_DEEP|TOO_LARGE/, rss: true },
  { what: 'NUL byte', file: 'nul.json', says: PLACE },
  { what: 'a name twice', file: 'duplicate.json' },
  { what: 'random bytes', file: 'random.json' },
  ...[1, 20, 200].map((n) => ({ what: `cut at ${n}`, file: `cut at ${n}.json`, says: PLACE })),
];
const TREES = [
  { what: 'circular links', file: 'circular' },
  { what: '5000 deep', file: 'deep' },
  { what: 'names of 255 bytes', file: 'long-names' },
  { what: 'an unreadable file', file: 'locked-file', nobody: true, code: /PERMISSION|INCOMPLETE/ },
];

const YAML_TEXTS = ['invalid', 'aliases', 'itself', 'deep', 'not-utf8', 'random'].map((name) => ({
  what: `${name}.yml`,
  file: `${name}.yml`,
  rss: /aliases|itself|deep/.test(name),
}));

/** The situations of a kind of slot. */
function situationsOf(kind, at) {
  const bombs = ['bomb.gz', 'bomb.tar.gz'].map((file) => ({ what: file, file, rss: true }));
  const garbage = [
    { what: 'empty', file: 'empty.json' },
    { what: 'random bytes', file: 'garbage' },
  ];
  const damaged = readdirSync(at('.'))
    .filter((name) => /^(cut at |malformed).*\.tar/.test(name))
    .map((file) => ({ what: file, file }));
  if (kind === 'archive' || kind === 'bytes') return [...FILE, ...garbage, ...bombs, ...damaged];
  if (kind === 'scanned list') return [...SCANNED, ...garbage];
  if (kind === 'scan') return [...SCANNED, ...garbage, ...bombs, ...damaged];
  if (kind === 'json') return [...FILE, ...JSON_TEXTS];
  if (kind === 'data') return [...FILE, ...JSON_TEXTS, ...YAML_TEXTS];
  if (kind === 'release') return [...ANY_FILE, ...releases(at)];
  if (kind === 'list') return [...FILE, ...garbage];
  if (kind === 'tree') return [...DIRECTORY, ...TREES];
  return DIRECTORY;
}

/** Every damaged release and bundle, and what is neither. */
function releases(at) {
  const damaged = readdirSync(at('releases')).map((name) => ({
    what: name,
    file: `releases/${name}`,
    // What is read by canonical JSON's own check may have 256 MiB.
    rss: name.endsWith(' GiB') ? 400 : /bomb|deep/.test(name),
    nobody: name.endsWith(' unreadable'),
  }));
  const others = ['garbage', 'bomb.tar.gz', 'huge.tar', 'tree'].map((file) => ({
    what: file,
    file,
    rss: true,
  }));
  return [...damaged, ...others, { what: 'unreadable', file: 'locked', nobody: true }];
}

/** Every slot against every bad thing that can stand there. */
export function inputCases(at) {
  return slots(at).flatMap(({ kind, args, verdict, fine, late, any, shows, loop, also, ...slot }) =>
    situationsOf(kind, at).map(({ file, ...situation }) => {
      const status = any ?? (fine?.test(situation.what) ? 0 : verdict?.test(situation.what) ? 2 : 1);
      const partial = late?.test(situation.what) && { keeps: ['new'], shows: true };
      const links = loop && /^(link loop|a directory)$/.test(situation.what) && { code: loop };
      const told = also && situation.code && { code: new RegExp(`${situation.code.source}|${also}`) };
      const shown = shows?.test(situation.what) && { shows: true };
      return { ...slot, ...situation, status, args: args(at(file)), ...links, ...told, ...shown, ...partial };
    }),
  );
}
