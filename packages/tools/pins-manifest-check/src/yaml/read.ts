import { ReproError } from '@repro/core/error';
import { buildModel } from './build.ts';
import { faultError } from './fault.ts';
import type { YamlValue } from './model.ts';
import { type Places, placesOf } from './places.ts';
import { type Comment, parseSyntax } from './syntax.ts';

/** A YAML file, read. */
export interface YamlFile {
  readonly text: string;
  /** The root of each document that is not empty. */
  readonly roots: readonly YamlValue[];
  readonly comments: ReadonlyMap<number, Comment>;
  readonly places: Places;
}

/**
 * Line ends to some YAML readers (YAML 1.1, and the one of GitHub's runner) and none to others. Behind one of them in a
 * comment, a step can stand that a reviewer and most tools take for a part of the comment. A lone carriage return too.
 */
const SECRET_LINE_END = /[\u0085\u2028\u2029]|\r(?!\n)/;

/**
 * Reads a YAML file of one or more documents.
 * @throws ERR_REPRO_YAML, ERR_REPRO_YAML_UTF8, ERR_REPRO_TOO_DEEP, ERR_REPRO_TOO_MANY with the place.
 */
export function readYaml(bytes: Uint8Array): YamlFile {
  const text = decode(bytes);
  const places = placesOf(text);
  const secret = SECRET_LINE_END.exec(text);
  if (secret) {
    const code = secret[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const message = `the character U+${code} ends a line for some YAML readers and not for others`;
    throw faultError({ message, start: secret.index }, places);
  }
  const { documents, comments } = parseSyntax(text, places);
  const roots = documents.flatMap((document) => buildModel(document, places) ?? []);
  return { text, roots, comments, places };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ReproError('ERR_REPRO_YAML_UTF8', 'the file is not valid UTF-8', {
      hint: 'save the file as UTF-8',
      cause,
    });
  }
}
