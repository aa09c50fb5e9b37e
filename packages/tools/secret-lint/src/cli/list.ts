import type { Context } from '@repro/cli-kit';
import { ReproError } from '@repro/core/error';

/** A list of some million paths. */
const MAX_BYTES = 512 * 1024 * 1024;

/**
 * The paths of a list, each ended by a NUL or, when it holds no NUL, by a newline; empty ones are passed over.
 * @throws ERR_REPRO_USAGE for a list that is not UTF-8, whose paths could not be told
 */
export async function readList(name: string, context: Context): Promise<string[]> {
  const content = await context.read(name, MAX_BYTES);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch (cause) {
    throw new ReproError('ERR_REPRO_USAGE', `${name}: the list is not valid UTF-8`, {
      hint: 'scan the directory that holds such names',
      cause,
    });
  }
  const paths = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  return [...new Set(paths.filter((path) => path !== ''))];
}
