/** Fifteen bits of more. */
// @ts-ignore: a decorator
@inline
export function mixed(bits: u32): u32 {
  return (bits * 0x9e3779b1) >> 17;
}
