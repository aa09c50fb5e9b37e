import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a directory and those above it; whether it was missing. Step by step, since Node's own way (`recursive`) never
 * comes back where a directory can be neither made nor found, as in `/proc`, and on a read-only file system says that it
 * is missing.
 */
export async function makeDirectory(directory: string): Promise<boolean> {
  try {
    return await makeOne(directory);
  } catch (error) {
    const parent = path.dirname(directory);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || parent === directory) throw error;
    await makeDirectory(parent);
    return makeOne(directory);
  }
}

/** Two runs may make it at the same time. */
async function makeOne(directory: string): Promise<boolean> {
  try {
    await mkdir(directory);
    return true;
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    // Some systems give other reasons for what is there.
    if (isThere || (await stat(directory).catch(() => undefined))?.isDirectory()) return false;
    throw error;
  }
}
