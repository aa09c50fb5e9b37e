import { Buffer } from 'node:buffer';
import { isMonotonous } from '../../values/monotony.ts';
import { candidate, type Detector, nothing, type RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import type { Confidence } from '../types.ts';

/** The longest key that is read: an RSA key of 16,384 bits takes 12 KiB. */
const LONGEST = 24 * 1024;
/** What is looked at of a key whose end is missing. */
const OPEN = 4096;
/** Fewer characters of base64 hold no key: an Ed25519 key in PKCS #8 has 64. */
const LEAST = 60;
const BLANK = '(?: |%20|[+])';
const LABEL = `((?:[A-Z0-9]+(?:_|${BLANK})){0,4}?)PRIVATE${BLANK}KEY(?:${BLANK}BLOCK)? ?-{4,5}`;
const BEGIN = new RegExp(`-{4,5} ?BEGIN${BLANK}${LABEL}`, 'y');
const END = new RegExp(`-{4,5} ?END${BLANK}${LABEL}`, 'y');
/** Code, templates and what is left out. */
const NO_KEY = /[(){}<>$]|\.{3}|…/;
/** What mail puts before the lines that it answers to. */
const QUOTED = /^[ \t]{0,8}>[> ]{0,8}/gm;
/** What a key's own header lines say, when a passphrase protects it. */
const PROTECTED = /ENCRYPTED|DEK-Info|Proc-Type: 4/;

/** Keys in armour: many lines, one line, strings joined, escaped line breaks; PuTTY's own form. */
export function watchPrivateKeys(rules: RulesById): readonly Watch[] {
  const armour: Detector = ({ text, at }) => {
    BEGIN.lastIndex = at;
    const begin = BEGIN.exec(text);
    if (begin === null) return nothing;
    const from = at + begin[0].length;
    const dashes = text.slice(from, from + LONGEST).indexOf('----'); // of the end, or of the next key: none is read twice
    END.lastIndex = from + dashes;
    const close = dashes < 0 ? null : END.exec(text);
    const body = close
      ? text.slice(from, close.index)
      : openBody(text.slice(from, from + (dashes < 0 ? OPEN : Math.min(dashes, OPEN))));
    const data = dataOf(body);
    if (data.length < LEAST || isMonotonous(data.slice(0, 200)) || NO_KEY.test(body.replaceAll(QUOTED, '')))
      return nothing;
    const isProtected = PROTECTED.test((begin[1] ?? '') + body.slice(0, 200)) || isProtectedOpenSsh(data);
    const end = close ? close.index + close[0].length : from + body.length;
    return candidate(rules, isProtected ? 'private-key-encrypted' : 'private-key', surety(data), [at, end]);
  };
  const putty: Detector = ({ text, at }) => {
    const next = text.indexOf('PuTTY-User-Key-File-', at + 20);
    const rest = text.slice(at, Math.min(at + LONGEST, next < 0 ? text.length : next));
    const lines = /Private-Lines: \d{1,4}(?:\\r)?(?:\\n|\r?\n)([A-Za-z0-9+/=\s\\]{40,})/.exec(rest);
    if (lines === null || dataOf(lines[1] ?? '').length < 40) return nothing;
    const isProtected = /Encryption: (?!none)\w/.test(rest.slice(0, lines.index));
    const end = at + lines.index + lines[0].trimEnd().length;
    return candidate(rules, isProtected ? 'private-key-encrypted' : 'private-key-putty', 'likely', [at, end]);
  };
  return [
    {
      needle: { text: '-BEGIN ', folded: false, around: 'anything' },
      detect: atDashes(armour),
      reach: LONGEST + 256,
    },
    ...['-BEGIN%20', '-BEGIN+'].map((text) => ({
      needle: { text, folded: false, around: 'anything' } as const, // in a URL or a form
      detect: atDashes(armour),
      reach: LONGEST + 256,
    })),
    {
      needle: { text: '- BEGIN ', folded: false, around: 'anything' },
      detect: atDashes(armour),
      reach: LONGEST + 256,
    },
    {
      needle: { text: 'PuTTY-User-Key-File-', folded: false, around: 'anything' },
      detect: putty,
      reach: LONGEST + 256,
    },
  ];
}

/** The dashes before BEGIN belong to the key. */
function atDashes(detect: Detector): Detector {
  return (place) => {
    let { at } = place;
    for (let i = 0; i < 4 && place.text.charAt(at - 1) === '-'; i++) at--;
    return detect({ ...place, at });
  };
}

/** A key that is cut off: as far as it is written like one. */
function openBody(rest: string): string {
  return /^(?:[A-Za-z0-9+/=:,. -]|\\?\r?\n|\\[nr]|["'+\s]){0,4096}/.exec(rest)?.[0] ?? '';
}

/** The characters of base64 that a body holds, without header lines and what joins strings; what a URL or a form escapes is decoded. */
function dataOf(body: string): string {
  return body
    .replaceAll(/%([0-7][0-9A-F])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\r|\\n|\\t/g, '\n')
    .replaceAll(/["'][ \t]*[+.&,\\]?\s{1,40}["']/g, '\n')
    .replaceAll(/^[ \t"'+*#/|>]*[A-Z][\w-]{2,20}: [^\n]{0,76}$/gm, '')
    .replaceAll(/[^A-Za-z0-9+/]/g, '');
}

/** The whole of it parses as what it claims to be: DER's SEQUENCE with its own length, OpenSSH's magic; no more and no less. */
function surety(data: string): Confidence {
  const bytes = Buffer.from(data, 'base64');
  if (bytes.toString('latin1', 0, 15) === 'openssh-key-v1\0') return 'certain';
  const [tag = 0, length = 0] = bytes;
  if (tag === 0x30) {
    const size =
      length < 128
        ? length + 2
        : length === 0x81
          ? (bytes[2] ?? 0) + 3
          : (bytes[2] ?? 0) * 256 + (bytes[3] ?? 0) + 4;
    return size === bytes.length ? 'certain' : 'likely';
  }
  return 'likely';
}

/** OpenSSH names the cipher behind its magic; `none` when there is no passphrase. */
function isProtectedOpenSsh(data: string): boolean {
  const bytes = Buffer.from(data.slice(0, 64), 'base64').toString('latin1');
  return bytes.startsWith('openssh-key-v1\0') && !bytes.startsWith('none', 19);
}
