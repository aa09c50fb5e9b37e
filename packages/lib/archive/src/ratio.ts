import type { FaultError } from './fault.ts';

/** Content below this size is no bomb, whatever it was packed into. */
const FLOOR = 64 * 1024 ** 2;

/** Whether content is more than `ratio` times what it was packed into. */
export function isBeyondRatio(content: number, packed: number, ratio: number): boolean {
  return content > FLOOR && content > ratio * packed;
}

/** Refuses content that is too large, or too large for the bytes that it was packed into. */
export function expansionCheck(
  { output, ratio }: { readonly output: number; readonly ratio: number },
  error: FaultError<'LIMIT' | 'RATIO'>,
): (content: number, packed: number) => void {
  return (content, packed) => {
    if (content > output) throw error('LIMIT', packed, `content of more than ${output} bytes`);
    if (!isBeyondRatio(content, packed, ratio)) return;
    throw error('RATIO', packed, `expands to more than ${ratio} times its compressed size`);
  };
}
