import { directory, link, type Shape, withMode } from './odd-trees.ts';

/** A generator of numbers from 0 to below 1 (xorshift32), the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const ALPHABET = [
  'a',
  'b',
  'B',
  '-',
  '.',
  '_',
  ' ',
  '0',
  '~',
  '\u007f',
  'é',
  'ß',
  '\u0301',
  '中',
  '\uffff',
  '\u{1f389}',
];

/** A tree of random names, lengths, kinds, modes and contents, of which no name is the parent of another's file. */
export function randomShape(seed: number): Shape {
  const random = randomNumbers(seed);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const name = (): string => {
    const length = 1 + upTo(random() < 0.2 ? 60 : 12);
    const text = Array.from({ length }, () => ALPHABET[upTo(ALPHABET.length)]).join('');
    return text === '.' || text === '..' ? `${text}x` : text;
  };
  const shape: Record<string, Shape[string]> = {};
  for (let i = 0; i < 40; i++) {
    // Directories and leaves have different first characters, so that they never meet.
    const parents = Array.from({ length: upTo(5) }, () => `d${name()}`);
    const leaf = [...parents, `f${name()}`].join('/');
    const kind = upTo(6);
    if (kind === 0) shape[leaf] = directory;
    else if (kind === 1) shape[leaf] = link(name().repeat(1 + upTo(8)));
    else if (kind === 2) shape[leaf] = withMode(0o400 | upTo(0o10000));
    else shape[leaf] = 'x'.repeat(upTo(3000));
  }
  return shape;
}
