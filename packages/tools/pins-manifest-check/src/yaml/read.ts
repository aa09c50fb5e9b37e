import { ReproError } from '@repro/core/error';
import { disputedCharacters } from '@repro/data/yaml-characters';
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
 * Reads a YAML file of one or more documents.
 * @throws ERR_REPRO_YAML, ERR_REPRO_YAML_UTF8, ERR_REPRO_TOO_DEEP, ERR_REPRO_TOO_MANY with the place.
 */
export function readYaml(bytes: Uint8Array): YamlFile {
  const text = decode(bytes);
  const places = placesOf(text);
  const [disputed] = disputedCharacters(text);
  if (disputed) throw faultError(disputed, places);
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
