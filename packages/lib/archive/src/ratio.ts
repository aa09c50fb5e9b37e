/** Content below this size is no bomb, whatever it was packed into. */
const FLOOR = 64 * 1024 ** 2;

/** Whether content is more than `ratio` times what it was packed into. */
export function isBeyondRatio(content: number, packed: number, ratio: number): boolean {
  return content > FLOOR && content > ratio * packed;
}
