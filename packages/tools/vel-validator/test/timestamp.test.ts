import { describe, expect, it } from '@jest/globals';
import { assert, integer, property } from 'fast-check';
import { epochSeconds } from '../src/timestamp.ts';

describe('a build timestamp', () => {
  it('counts as Date does, for every second from the year 1 to the year 9999', () => {
    const first = Date.parse('0001-01-01T00:00:00Z') / 1000;
    const last = Date.parse('9999-12-31T23:59:59Z') / 1000;
    assert(
      property(integer({ min: first, max: last }), (seconds) => {
        const text = new Date(seconds * 1000).toISOString().replace('.000', '');
        expect(epochSeconds(text)).toBe(seconds);
      }),
      { examples: [[first], [last], [0], [951_782_400], [4_107_456_000]] },
    );
  });

  it.each([
    '2025-02-29T00:00:00Z',
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
    expect(epochSeconds(text)).toBeUndefined();
  });
});
