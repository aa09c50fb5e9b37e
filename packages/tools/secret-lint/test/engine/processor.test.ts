import { describe, expect, it } from '@jest/globals';
import { createScanner } from '@repro/secret-lint/engine';
import { requireLittleEndian } from '../../src/engine/processor.ts';

describe('the processor', () => {
  it('has to be little-endian, as this one is', () => {
    expect(createScanner()).toBeDefined();
    const inOtherOrder = new Uint16Array(Uint8Array.of(0, 1).buffer);
    expect(() => requireLittleEndian(inOtherOrder)).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_PROCESSOR' }),
    );
  });
});
