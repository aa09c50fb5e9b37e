import { stat } from 'node:fs/promises';
import path from 'node:path';
import { collect, isReproError, type JsonObject, parseStrict, sha256 } from '@repro/core';
import type { NamedBytes } from '@repro/make-vel-manifest';
import type { UserSchema } from '@repro/vel-validator';
import type { Values } from '../settings/table.ts';
import { checkUtf8 } from '../settings/values.ts';
import { fileBytes } from '../workspace/file-bytes.ts';
import type { World } from './world.ts';

/** What a run reads of the user's files before it begins: a mistyped path ends it at once. */
export interface UserFiles {
  readonly schema: UserSchema | undefined;
  readonly metadata: NamedBytes | undefined;
  readonly rbomPolicy: NamedText | undefined;
  readonly secretConfig: NamedText | undefined;
  readonly secretBaseline: NamedText | undefined;
}

/** The files that the settings name, relative to the source. */
export async function readUserFiles(directory: string, settings: Values): Promise<UserFiles> {
  const metadata = settings['compliance.metadata_file'];
  const text = async (name: string | undefined): Promise<NamedText | undefined> =>
    name === undefined ? undefined : textIn(directory, settings, name);
  return {
    schema: await readSchema(directory, settings),
    rbomPolicy: settings['compliance.rbom_required']
      ? await text(settings['compliance.policy_file'])
      : undefined,
    secretConfig: await text(settings['security.secret_config']),
    secretBaseline: await text(settings['security.secret_baseline']),
    metadata:
      metadata === undefined ? undefined : { name: metadata, bytes: await fileIn(directory, metadata) },
  };
}

/** Bytes: a schema, a policy, a key. */
const LIMIT = 64 * 1024 * 1024;

/**
 * A file that a setting names, relative to the source, which may be a pipe of the shell too; the error calls it what the
 * setting calls it.
 * @throws ERR_REPRO_TOO_LARGE, and the system's error
 */
export async function fileIn(directory: string, name: string): Promise<Uint8Array> {
  return collect(fileBytes(path.resolve(directory, name)), LIMIT, name).catch((error: unknown) => {
    if (isReproError(error)) throw error;
    throw Object.assign(error as NodeJS.ErrnoException, { path: name });
  });
}

/** A text file that a setting names, relative to the source. */
export function userText({ source, settings }: World, name: string): Promise<NamedText> {
  return textIn(source.directory, settings, name);
}

async function textIn(directory: string, settings: Values, name: string): Promise<NamedText> {
  const bytes = await fileIn(directory, name);
  // Else the release would bring along another file than the user's.
  checkUtf8(bytes, name);
  const text = Buffer.from(bytes).toString();
  return { name, text, place: placeOf(name, settings) };
}

/** The settings whose files a release brings along. */
const BROUGHT_ALONG = [
  'compliance.policy_file',
  'security.permissions_policy',
  'security.pins_manifest',
  'security.pins_policy',
  'security.secret_baseline',
  'security.secret_config',
] as const;

/**
 * Where a release keeps a file: under its own name alone, but by its whole way where another setting names another file
 * of that name, which to some systems may be in capitals.
 */
function placeOf(name: string, settings: Values): string {
  const [way, base] = [path.normalize(name), path.basename(name)];
  const isAnother = (other: string | undefined): boolean =>
    other !== undefined &&
    path.normalize(other) !== way &&
    path.basename(other).toLowerCase() === base.toLowerCase();
  const isInside = !path.isAbsolute(way) && way.split(path.sep)[0] !== '..';
  const isShared = BROUGHT_ALONG.some((setting) => isAnother(settings[setting]));
  return `policies/${isShared && isInside ? way.split(path.sep).join('/') : base}`;
}

/** The digest of a file that need not be there; a directory, or a program that is found elsewhere, has none. */
export async function optionalDigest({ source }: World, name: string): Promise<string | undefined> {
  const file = path.resolve(source.directory, name);
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  return isFile ? (await sha256(fileBytes(file))).sha256 : undefined;
}

/** A text with the name that the user knows it by. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
  /** Its name in a release that brings it along. */
  readonly place: string;
}

/** The schema that `validation.schema_path` names; a directory means the file in it. */
async function readSchema(directory: string, settings: Values): Promise<UserSchema | undefined> {
  const name = settings['validation.schema_path'];
  if (name === undefined) return undefined;
  const text = await fileIn(directory, name).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EISDIR') throw error;
    return fileIn(directory, path.join(name, 'vel_manifest.schema.json'));
  });
  return { name, schema: parseStrict(text, { name }) as JsonObject | boolean };
}
