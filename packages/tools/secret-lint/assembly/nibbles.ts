/** For each of sixteen bytes the sets that hold both its nibbles, of the sets of two tables. */
// @ts-ignore: a decorator
@inline
export function lookUp(ofLow: v128, ofHigh: v128, bytes: v128): v128 {
  const low = v128.and(bytes, i8x16.splat(15));
  const high = v128.and(i16x8.shr_u(bytes, 4), i8x16.splat(15)); // cheaper than to shift bytes
  return v128.and(i8x16.swizzle(ofLow, low), i8x16.swizzle(ofHigh, high));
}
