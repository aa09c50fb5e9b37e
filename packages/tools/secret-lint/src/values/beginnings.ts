const ASCII = 128;

/**
 * Tells whether an alternative of an expression in any case may begin somewhere in a text, by the two characters that each begins with: sooner
 * told than the expression itself, which holds many.
 * @throws TypeError for an alternative that does not begin with two characters, each by itself or one of a class
 */
export function beginnings({ source }: RegExp): (text: string) => boolean {
  const pairs = new Uint8Array(ASCII * ASCII);
  for (const alternative of alternativesOf(source)) {
    const [, first = '', second = ''] =
      /^(?:\\b|\^)?([\w-]|\[[\w-]+\])([\w-]|\[[\w-]+\]|\(\?:[a-z|]+\))(?![?*{])/.exec(alternative) ?? [];
    if (second === '') throw new TypeError(`no two characters begin ${alternative}`);
    for (const one of codesOf(first)) for (const other of codesOf(second)) pairs[one * ASCII + other] = 1;
  }
  return (text) => {
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < ASCII && pairs[before * ASCII + code] === 1) return true;
      before = code < ASCII ? code : 0;
    }
    return false;
  };
}

/** The alternatives of an expression, as they are separated outside of its brackets. */
export function alternativesOf(source: string): string[] {
  return source.match(/(?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|\\.|[^|])+/g) ?? [];
}

/** The codes of a character, of all in a class, or of the first ones of some alternatives, in either case. */
function codesOf(source: string): number[] {
  const characters = source.startsWith('(')
    ? Array.from(source.matchAll(/[:|]([a-z])/g), ([, first = '']) => first)
    : Array.from(source.replaceAll(/[[\]]/g, ''));
  return characters.flatMap((one) => [one.toLowerCase().charCodeAt(0), one.toUpperCase().charCodeAt(0)]);
}
