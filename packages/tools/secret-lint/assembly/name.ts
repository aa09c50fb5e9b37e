// The name around a needle.
import { isDashOrDot, isLetter, isOfName } from './characters';
import { INPUT } from './layout';
import { afterSign } from './signs';

/** How far a name reaches from its keyword, either way. */
export const NAME: usize = 64;

/** All that stands between these may be in a name: so a chain of names is looked through once, however many needles are in it. */
let nameFrom: usize = 0;
let nameSeen: usize = 0;
export let nameTo: usize = 0;

/** To be called when there is other input. */
export function forgetName(): void {
  nameTo = 0;
}

/** Where the name begins that is around `start`, up to `nameTo`; 0 when it is longer than the host reads. */
export function nameAround(start: usize): usize {
  if (start < nameSeen || start > nameTo) {
    nameFrom = start;
    nameSeen = start;
    nameTo = start;
    for (const stop = max(INPUT, start - NAME); nameFrom > stop && isOfName(nameFrom - 1); ) nameFrom--;
  }
  while (nameTo < start + NAME && isOfName(nameTo)) nameTo++;
  const to = min(nameTo, start + NAME);
  if (to == start + NAME && isOfName(to) && afterSign(to) == to) return 0; // a longer name
  let from = max(nameFrom, max(INPUT, start - NAME));
  if (load<u16>(from - 1) == 0x6e5c) from++; // \n
  while (from < start && isDashOrDot(load<u8>(from))) from++;
  return from;
}

/** Whether `auth` or `_auth` is the name, but for dashes and dots behind it: what else it may be given has a rule of its own. */
export function isNamedAuth(from: usize, to: usize): bool {
  const at = load<u8>(from) == 95 ? from + 1 : from;
  if ((load<u32>(at) | 0x20202020) != 0x68747561) return false;
  for (let rest = at + 4; rest < to; rest++) if (!isDashOrDot(load<u8>(rest))) return false;
  return true;
}

/** `auth` or `_auth`, whose value is base64. */
export function isAuth(from: usize, to: usize): bool {
  const at = load<u8>(from) == 95 ? from + 1 : from;
  return (load<u32>(at) | 0x20202020) == 0x68747561 && !isLetter(at + 4) && to < at + 8;
}
