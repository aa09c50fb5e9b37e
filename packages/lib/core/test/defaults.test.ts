import { describe, expect, it } from '@jest/globals';
import { withDefaults } from '@repro/core';

const defaults = { name: 'input', limit: 3 };

describe('withDefaults', () => {
  it('takes what is not given, and what is given as undefined, from the defaults', () => {
    const options: { name?: string; limit?: number | undefined; signal?: string | undefined } = {
      limit: undefined,
      signal: undefined,
    };
    const settled = withDefaults(defaults, options);
    const limit: number = settled.limit;
    expect({ ...settled, limit }).toEqual({ name: 'input', limit: 3, signal: undefined });
    expect(withDefaults(defaults, undefined)).toEqual(defaults);
  });

  it('keeps what is given, whatever else it is', () => {
    const options: { name: string; limit: number | null; other: boolean } = {
      name: '',
      limit: 0,
      other: false,
    };
    expect(withDefaults(defaults, options)).toEqual(options);
    expect(withDefaults(defaults, { limit: null })).toEqual({ name: 'input', limit: null });
  });

  it('changes neither', () => {
    const options = Object.freeze({ limit: 4 });
    expect(withDefaults(Object.freeze({ ...defaults }), options)).toEqual({ name: 'input', limit: 4 });
    expect(defaults).toEqual({ name: 'input', limit: 3 });
  });
});
