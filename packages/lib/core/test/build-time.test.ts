import { describe, expect, it } from '@jest/globals';
import { buildTimestamp, timestampSeconds } from '@repro/core/build-time';
import { assert, integer, property } from 'fast-check';

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

describe('the time that a document holds', () => {
  it('counts as Date does, for every second from the year 1 to the year 9999', () => {
    const first = Date.parse('0001-01-01T00:00:00Z') / 1000;
    const last = Date.parse('9999-12-31T23:59:59Z') / 1000;
    assert(
      property(integer({ min: first, max: last }), (seconds) => {
        const text = new Date(seconds * 1000).toISOString().replace('.000', '');
        expect(timestampSeconds(text)).toBe(seconds);
      }),
      { examples: [[first], [last], [0], [951_782_400], [4_107_456_000]] },
    );
  });

  it.each([
    '2025-02-29T00:00:00Z',
    '0000-01-00T00:00:00Z',
    'x2025-01-01T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2025-04-31T00:00:00Z',
    '2025-13-01T00:00:00Z',
    '2025-00-01T00:00:00Z',
    '2025-01-00T00:00:00Z',
    '2025-01-01T24:00:00Z',
    '2025-01-01T00:60:00Z',
    '2016-12-31T23:59:60Z',
    '2025-01-01T00:00:00+00:00',
    '2025-01-01T00:00:00Z\n',
  ])('is not %j', (text) => {
    expect(timestampSeconds(text)).toBeUndefined();
  });
});
