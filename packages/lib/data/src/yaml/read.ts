import { utf8Fault } from '@repro/core/scan';
import { parsePointer } from '../pointer.ts';
import type { DataLimits } from '../read.ts';
import type { DataDocument, DataFile, Located, Place } from '../types.ts';
import { Builder, type YamlNode } from './build.ts';
import { placesOf } from './places.ts';
import { Faults } from './problems.ts';
import { parseSyntax } from './syntax.ts';

/**
 * Line ends to some YAML readers (YAML 1.1) and none to others: behind one of them in a comment, content can stand that
 * a reviewer and most tools take for a part of the comment. A lone carriage return too.
 */
const DISPUTED_LINE_END = /[\u0085\u2028\u2029]|\r(?!\n)/g;

/** What YAML allows nowhere, not even in quotes (YAML 1.2.2, sections 5.1 and 5.7): other readers end here with an error. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL_CHARACTER = /[\0-\x08\v\f\x0e-\x1f]/g;

interface Reading {
  readonly name: string;
  readonly limits: DataLimits;
}

/** Reads a YAML stream. */
export function readYaml(bytes: Uint8Array, { name, limits }: Reading): DataFile {
  const text = decode(bytes);
  if (text === undefined) return noText(bytes);
  const faults = new Faults();
  const place = placesOf(text);
  for (const { 0: found, index } of text.matchAll(CONTROL_CHARACTER)) {
    faults.add({
      kind: 'syntax',
      message: `the control character ${codePoint(found)} may not stand in YAML`,
      hint: 'write it as an escape in double quotes',
      start: index,
    });
  }
  for (const { 0: found, index } of text.matchAll(DISPUTED_LINE_END)) {
    faults.add({
      kind: 'line-end',
      message: `the character ${codePoint(found)} ends a line for some YAML readers and not for others`,
      hint: 'write a line feed, or the character as an escape in double quotes',
      start: index,
    });
  }
  const parsed = parseSyntax(text, {
    name,
    maxDepth: limits.maxDepth,
    maxLexemes: 2 * limits.maxValues,
    faults,
    place,
  });
  const documents = parsed.map((document): DataDocument => {
    const start = place(document.contents?.range[0] ?? document.range[0]);
    const before = faults.errors;
    const builder = new Builder({ faults, name, place, maxValues: limits.maxValues });
    const root = document.errors.length > 0 ? undefined : builder.root(document);
    const known = root !== undefined && faults.errors === before;
    return {
      ...(known && { value: root.value }),
      empty: document.contents === null || isNothing(root),
      start,
      locate: (pointers) => locateYaml(root, pointers, { start, place }),
    };
  });
  return { format: 'yaml', documents, problems: faults.problems(place) };
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function isNothing(root: YamlNode | undefined): boolean {
  return root !== undefined && root.value === null && root.start === root.end;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function noText(bytes: Uint8Array): DataFile {
  const { line, column, offset } = utf8Fault({ bytes })?.at ?? {};
  const known = line !== undefined && column !== undefined && offset !== undefined;
  return {
    format: 'yaml',
    documents: [],
    problems: [
      {
        kind: 'encoding',
        level: 'error',
        message: 'the file is not valid UTF-8',
        hint: 'save the file as UTF-8',
        ...(known && { at: { line, column, offset } }),
      },
    ],
  };
}

function locateYaml(
  root: YamlNode | undefined,
  pointers: Iterable<string>,
  { start, place }: { readonly start: Place; readonly place: (position: number) => Place },
): Map<string, Located> {
  return new Map(
    [...pointers].map((pointer) => {
      if (!root) return [pointer, { value: start }];
      const { value, key } = find(root, parsePointer(pointer) ?? []);
      return [pointer, { value: place(value), ...(key !== undefined && { key: place(key) }) }];
    }),
  );
}

/** The innermost node on the way that is there. */
function find(root: YamlNode, tokens: readonly string[]): { value: number; key?: number } {
  let at = root;
  let key: number | undefined;
  for (const token of tokens) {
    const member = at.members?.get(token);
    const next = member?.node ?? (/^(?:0|[1-9]\d*)$/.test(token) ? at.items?.[Number(token)] : undefined);
    if (!next) break;
    at = next;
    key = member?.key;
  }
  return { value: at.start, ...(key !== undefined && { key }) };
}
