import { describe, expect, it } from '@jest/globals';
import { buildTimestamp } from '@repro/core/build-time';

describe('the time that a document may hold', () => {
  it('is SOURCE_DATE_EPOCH, else the commit’s, else none', () => {
    expect(buildTimestamp('0', 5)).toBe('1970-01-01T00:00:00Z');
    expect(buildTimestamp(undefined, 1_700_000_000)).toBe('2023-11-14T22:13:20Z');
    expect(buildTimestamp('', 1_700_000_000)).toBe('2023-11-14T22:13:20Z');
    expect(buildTimestamp(undefined, undefined)).toBeUndefined();
    expect(buildTimestamp(undefined, 253_402_300_800)).toBeUndefined();
  });

  it('agrees with the calendar of the language', () => {
    for (let i = 0; i < 2000; i++) {
      const seconds = (i * 126_701_150_399) % 253_402_300_799;
      const expected = new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
      expect(buildTimestamp(String(seconds), undefined)).toBe(expected);
    }
  });

  it.each(['now', '-1', '1.5', '1e9', ' 1', '253402300800', '0x10'])('must not be %j', (text) => {
    expect(() => buildTimestamp(text, 5)).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_SOURCE_DATE_EPOCH' }),
    );
  });
});
