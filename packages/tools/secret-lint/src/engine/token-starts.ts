import type { Shape } from '../rules/shape.ts';
import { Last } from './structures/next.ts';

/** How far before an anchor a token may begin. */
const BACK = 200;

/** Finds where a token begins whose anchor stands at a place; negative when nowhere. */
export type Starts = (text: string, at: number) => number;

/** Where a token begins whose anchor stands at a place. */
export function startOf(shape: Shape, heads: readonly string[], anchor: string): Starts {
  const [first] = shape;
  if (heads.length > 0) {
    if (heads.includes(anchor)) return (_, at) => at;
    const lasts = heads.map((head) => ({ head, last: new Last(head) }));
    return (text, at) => {
      if (heads.some((head) => text.startsWith(head, at))) return at;
      let found = -1;
      for (const { head, last } of lasts)
        if (at >= head.length) found = Math.max(found, last.upTo(text, at - head.length));
      return found < at - BACK ? -1 : found;
    };
  }
  let before = 0;
  let shift = 0;
  const variable = first?.type === 'class' && first.min !== first.max ? first : undefined;
  for (const part of shape) {
    if (part.type === 'choice') break;
    if (
      part.type === 'literal' &&
      (anchor.endsWith(part.text) || (part.text.length > 1 && anchor.startsWith(part.text)))
    ) {
      shift = anchor.endsWith(part.text) ? anchor.length - part.text.length : 0;
      break;
    }
    before += part.type === 'literal' ? part.text.length : part.min;
  }
  if (variable === undefined) return (_, at) => at + shift - before;
  const { set, min, max } = variable;
  const inside = new RegExp(`[${set}]`);
  return (text, at) => {
    let start = at + shift - before;
    for (let more = max - min; more > 0 && start > 0 && inside.test(text.charAt(start - 1)); more--) start--;
    return start;
  };
}
