/**
 * A character class of code points given in hexadecimal, `FROM-TO` or alone, with spaces between them.
 * Spelled out here rather than in literals, where invisible and combining characters would be.
 */
export function characterClass(ranges: string, flags = 'u'): RegExp {
  const parts = ranges.split(/\s+/).map((range) => {
    return range
      .split('-')
      .map((code) => `\\u{${code}}`)
      .join('-');
  });
  return new RegExp(`[${parts.join('')}]`, flags);
}
