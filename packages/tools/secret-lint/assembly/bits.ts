import { BITS } from './layout';

/** Whether the character at a place is of one of some kinds. */
// @ts-ignore: a decorator
@inline
export function is(at: usize, bits: u8): bool {
  return (load<u8>(BITS + load<u8>(at)) & bits) != 0;
}
