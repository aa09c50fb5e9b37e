import type { Context, Input } from '../run/context.ts';

/**
 * Opens inputs behind one progress bar, which moves on while their bytes are read.
 * @param doing what the bar says is done with them: `hashing`
 * @throws as `Context.open`
 */
export async function openAll(context: Context, names: readonly string[], doing: string): Promise<Input[]> {
  const inputs = await Promise.all(names.map((name) => context.open(name)));
  const total = inputs.reduce((sum, { size = 0 }) => sum + size, 0);
  const progress = context.progress(doing, total);
  async function* counted(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      progress.tick(chunk.length);
      yield chunk;
    }
  }
  return inputs.map((input) => ({ ...input, bytes: counted(input.bytes) }));
}
