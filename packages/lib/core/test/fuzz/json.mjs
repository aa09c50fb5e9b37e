import { canonicalize, isReproError, parseStrict } from '@repro/core';

const text = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

/** What mutations start from. */
export const seeds = [
  text({ a: [1, -0.5, 1e21, 5e-324, null, true, false], 'ä\u{1f600}': { '': {} } }),
  text('[ "\\u00e9\\ud83d\\ude00\\n\\/", 0, -0, 1E+2, 0.1e-7, {"a" :\t1,\r\n"b":[]} ]'),
  text({
    files: Array.from({ length: 20 }, (_, i) => ({ path: `p${i}`, size: i * 1e9, sha256: 'f'.repeat(64) })),
  }),
  text('[[[[[[[[[[[[[[[[[[[[{"x":[[[[[[]]]]]]}]]]]]]]]]]]]]]]]]]]]'),
];

/**
 * Reads any bytes as JSON; gives `ok` or the error's code. What is read must be what JSON.parse reads, and must have
 * a canonical form that reads back to itself. Every other outcome is a defect and is thrown.
 */
export async function fuzz(bytes) {
  let value;
  try {
    value = parseStrict(bytes);
  } catch (error) {
    if (!isReproError(error) || error.code === 'ERR_REPRO_INTERNAL') throw error;
    return error.code;
  }
  if (JSON.stringify(value) !== JSON.stringify(JSON.parse(Buffer.from(bytes).toString())))
    throw new Error('JSON.parse reads otherwise');
  const canonical = canonicalize(value);
  if (canonicalize(parseStrict(canonical)) !== canonical)
    throw new Error('the canonical form does not read back');
  return 'ok';
}
