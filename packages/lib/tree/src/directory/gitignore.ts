import { ReproError } from '@repro/core/error';
import { type ByteString, toText } from '../byte-string.ts';
import { parseGitignore } from '../ignore/pattern.ts';
import type { Scope } from '../ignore/rules.ts';
import type { Child } from './children.ts';
import { readWhole } from './read.ts';

/** No list of patterns is larger; what is would be compiled to fill the memory. */
const LIMIT = 1024 * 1024;

interface Directory {
  /** Where it is on disk, with a slash at its end. */
  readonly location: string | Buffer;
  /** Its path with a slash at its end; empty for the root. */
  readonly prefix: ByteString;
  readonly outer: Scope | undefined;
}

/**
 * The patterns that hold in a directory: those of its own `.gitignore`, before those around it.
 * A `.gitignore` that is a link is not followed, as in git: it could name any file of the machine.
 * @throws ERR_REPRO_TOO_LARGE above 1 MiB
 */
export function gitignoreScope(
  listing: readonly Child[],
  { location, prefix, outer }: Directory,
): Scope | undefined {
  if (!listing.some(({ name, type }) => name === '.gitignore' && type === 'file')) return outer;
  const path = `${toText(prefix).text}.gitignore`;
  const file =
    typeof location === 'string'
      ? `${location}.gitignore`
      : Buffer.concat([location, Buffer.from('.gitignore')]);
  const content = readWhole({ file, path }, LIMIT);
  if (!content) {
    throw new ReproError(
      'ERR_REPRO_TOO_LARGE',
      `${path}: larger than ${LIMIT} bytes, the limit for patterns`,
      {
        hint: 'walk without gitignore rules, or shorten the file',
      },
    );
  }
  return { base: prefix.length, patterns: parseGitignore(content), outer };
}
