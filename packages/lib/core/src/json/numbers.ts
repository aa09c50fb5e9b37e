/**
 * What a reader that keeps numbers as IEEE 754 doubles, as RFC 8785 and RFC 7493 (I-JSON) ask, loses of a number:
 * `overflow` when it becomes infinite, `underflow` when it becomes zero, `digits` when the shortest form of the
 * double has another decimal value (9007199254740993 is read as 9007199254740992); undefined when nothing is lost.
 */
export function numberLoss(token: string): 'overflow' | 'underflow' | 'digits' | undefined {
  const value = Number(token);
  if (!Number.isFinite(value)) return 'overflow';
  const written = decimal(token);
  const read = decimal(String(value));
  if (written.digits === read.digits && written.exponent === read.exponent) return undefined;
  return value === 0 ? 'underflow' : 'digits';
}

/** The number without its sign as 0.DIGITS × 10^exponent, digits without outer zeros; zero has no digits. */
function decimal(token: string): { digits: string; exponent: number } {
  const [mantissa = '', power = '0'] = (token.startsWith('-') ? token.slice(1) : token).split(/e/i);
  const [whole = '', fraction = ''] = mantissa.split('.');
  const all = whole + fraction;
  let start = 0;
  while (all[start] === '0') start++;
  let end = all.length;
  while (end > start && all[end - 1] === '0') end--;
  if (start === end) return { digits: '', exponent: 0 };
  return { digits: all.slice(start, end), exponent: whole.length - start + Number(power) };
}
