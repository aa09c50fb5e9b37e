/** What may not stand as it is between quotes, or needs a look: surrogates are fine in pairs only. */
const NEEDS_CARE = /["\\\u0000-\u001f\ud800-\udfff]/;

/**
 * A string as RFC 8785 section 3.2.2.2 writes it, which is how ECMAScript's JSON.stringify writes a well-formed one;
 * undefined when it holds a lone surrogate, which UTF-8 cannot carry.
 */
export function quote(text: string): string | undefined {
  if (!NEEDS_CARE.test(text)) return `"${text}"`;
  return text.isWellFormed() ? JSON.stringify(text) : undefined;
}
