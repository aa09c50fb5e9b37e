import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ReproError } from '@repro/core';
import { userDirectory } from '../records/user-directory.ts';
import { makeDirectory } from '../workspace/make-directory.ts';

/** Marks what this user has stored. */
export interface Seal {
  /** 64 hexadecimal digits. */
  of(content: Uint8Array): string;
  holds(content: Uint8Array, mac: string): boolean;
}

/** A key that is given must be as hard to guess as one that is made. */
const MIN_KEY = 32;

/**
 * The seal of a user's caches. Its key lies outside of them: whoever can write a cache but not read the key, as when a
 * CI's cache is filled by a pull request, can forge nothing in it. Runners that share a cache share the key by
 * REPRO_CACHE_KEY. Undefined where there is no place for a key.
 * @throws ERR_REPRO_USAGE for one that is too short: this user's own in its place would take what the others stored for forged
 */
export async function openSeal(env: Readonly<Record<string, string | undefined>>): Promise<Seal | undefined> {
  const given = env['REPRO_CACHE_KEY'];
  if (given !== undefined && given !== '') {
    if (given.length >= MIN_KEY) return sealWith(given);
    throw new ReproError('ERR_REPRO_USAGE', `REPRO_CACHE_KEY is shorter than ${MIN_KEY} characters`, {
      hint: 'a key that can be guessed seals nothing: make one with `openssl rand -hex 32`',
    });
  }
  const state = userDirectory(env, 'XDG_STATE_HOME', '.local/state');
  return state === undefined ? undefined : sealWith(await ownKey(state));
}

/** The user's key, made on first use. Two processes may do so at once: the one whose link is there first has made it. */
async function ownKey(directory: string): Promise<string> {
  const file = path.join(directory, 'cache.key');
  const present = await readFile(file, 'utf8').catch(() => '');
  if (present.length >= MIN_KEY) return present;
  await makeDirectory(directory);
  const temporary = `${file}.${randomBytes(6).toString('hex')}`;
  // What a crash left of a key, an empty file, would be one that everybody knows.
  if (await stat(file).catch(() => undefined)) await rm(file);
  try {
    await writeFile(temporary, randomBytes(32).toString('hex'), { mode: 0o600 });
    await link(temporary, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(temporary, { force: true });
  }
  const made = await readFile(file, 'utf8');
  if (made.length >= MIN_KEY) return made;
  throw new ReproError('ERR_REPRO_CACHE', `${file}: expected a key of ${MIN_KEY} characters or more`, {
    hint: 'remove the file',
  });
}

function sealWith(key: string): Seal {
  const of = (content: Uint8Array): string => createHmac('sha256', key).update(content).digest('hex');
  return {
    of,
    holds(content, mac) {
      const expected = Buffer.from(of(content));
      const found = Buffer.from(mac);
      return expected.length === found.length && timingSafeEqual(expected, found);
    },
  };
}
