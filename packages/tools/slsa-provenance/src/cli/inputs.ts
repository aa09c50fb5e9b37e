import path from 'node:path';
import type { Context } from '@repro/cli-kit';
import type { NamedBytes } from '../generate/types.ts';

/** Opens files behind one progress bar, under the names that they were given by. */
export async function openAll(names: readonly string[], context: Context): Promise<NamedBytes[]> {
  const inputs = await Promise.all(names.map((name) => context.open(name)));
  const total = inputs.reduce((sum, { size = 0 }) => sum + size, 0);
  const progress = context.progress('hashing', total);
  async function* counted(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      progress.tick(chunk.length);
      yield chunk;
    }
  }
  return inputs.map(({ name, bytes }) => ({ name, bytes: counted(bytes) }));
}

/** How provenance calls a file: by its path below the working directory, or by its name alone. */
export function publicName(name: string, cwd: string): string {
  const relative = path.relative(cwd, path.resolve(cwd, name)).split(path.sep).join('/');
  return relative.startsWith('../') || path.isAbsolute(relative) ? path.basename(name) : relative;
}
