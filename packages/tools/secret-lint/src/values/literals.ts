import { alternativesOf } from './beginnings.ts';

/** A text that an expression matches, and where it must stand. */
export interface Literal {
  readonly text: string;
  readonly at: 'anywhere' | 'start' | 'end';
}

/**
 * The texts of small letters and dashes that an expression in any case matches, in which a dash stands for an underscore too; of
 * alternatives that match others, or endlessly many, none is told.
 */
export function literalsOf({ source }: RegExp): readonly Literal[] {
  return alternativesOf(source).flatMap((alternative): Literal[] => {
    const body = alternative.replace(/^(?:\\b|\^)/, '').replace(/\$$/, '');
    const isStart = /^(?:\\b|\^)/.test(alternative);
    const isEnd = alternative.endsWith('$');
    if (isStart && isEnd) return [];
    return textsOf(body).map((text) => ({ text, at: isStart ? 'start' : isEnd ? 'end' : 'anywhere' }));
  });
}

/** One letter, a class that holds the dash and the underscore, or a group; and whether it may be left out. */
const PART =
  /(?:(?<letter>[a-z])|(?<class>\[(?=[^\]]*-)(?=[^\]]*_)[-_ ]+\])|\(\?:(?<group>(?:[^()]|\([^()]*\))*)\))(?<optional>\??)(?![*+{])/y;

/** All texts that a sequence of such parts matches; none when it is made of others. */
function textsOf(source: string): readonly string[] {
  let texts: readonly string[] = [''];
  for (PART.lastIndex = 0; PART.lastIndex < source.length; ) {
    const { groups } = PART.exec(source) ?? {};
    if (groups === undefined) return [];
    const at = PART.lastIndex;
    const own =
      groups.group === undefined ? [groups.letter ?? '-'] : alternativesOf(groups.group).flatMap(textsOf);
    PART.lastIndex = at;
    const all = groups.optional === '' ? own : [...own, ''];
    texts = texts.flatMap((text) => all.map((more) => text + more));
  }
  return texts;
}
