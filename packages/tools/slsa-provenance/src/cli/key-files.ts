import { open, rm } from 'node:fs/promises';
import type { KeyPairPem } from '@repro/attest/keys';
import { ReproError } from '@repro/core/error';

/**
 * Writes PREFIX.key, for its owner alone from its first byte on, and PREFIX.pub: both or none.
 * @throws ERR_REPRO_USAGE when one of them exists: a key that is written over is lost, with all that it signed
 */
export async function writeKeyPair(path: string, pair: KeyPairPem, prefix: string): Promise<void> {
  await writeNew(`${path}.key`, pair.privateKey, { mode: 0o600, name: `${prefix}.key` });
  try {
    await writeNew(`${path}.pub`, pair.publicKey, { mode: 0o644, name: `${prefix}.pub` });
  } catch (error) {
    await rm(`${path}.key`, { force: true });
    throw error;
  }
}

/** Exclusive creation does not follow a link that somebody put there, and takes no file of others. */
async function writeNew(
  path: string,
  text: string,
  { mode, name }: { readonly mode: number; readonly name: string },
): Promise<void> {
  const file = await open(path, 'wx', mode).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new ReproError('ERR_REPRO_USAGE', `${name} exists already, and a key is never written over`, {
      hint: 'choose another prefix with -o, or move the old pair away',
    });
  });
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    // Half of a key is none, and would stand in the way of the next one.
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}
