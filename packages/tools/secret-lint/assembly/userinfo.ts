// What stands before the host of a URL, as src/engine/structures/url.ts reads it.
import { is } from './bits';
import { ALNUM } from './layout';
import { isPlain } from './words';

/** A password is no shorter, for any host. */
const SHORTEST: usize = 4;
/** Only one drawn by lot is told where the host is one of documents, or of the machine itself; and that is no shorter. */
const SHORTEST_OF_DOCUMENTS: usize = 12;
const SHORTEST_OF_LOCAL: usize = 8;

/** Between these stands no @, nor what ends an authority, but at the last. */
let plainFrom: usize = 0;
let plainTo: usize = 0;

/** To be called when there is other input. */
export function forgetUserinfo(): void {
  plainFrom = plainTo = 0;
}

/** Whether an @ is the next of what ends an authority or its user; one stretch is looked through once for all colons in it. */
function comesAt(from: usize, end: usize): bool {
  if (from < plainFrom || from > plainTo) plainFrom = plainTo = from;
  while (plainTo < end && load<u8>(plainTo) != 64 && !endsAuthority(load<u8>(plainTo))) plainTo++;
  return plainTo < end && load<u8>(plainTo) == 64;
}

/** White space " ' ` < > \ */
function endsAuthority(byte: u8): bool {
  return byte <= 32 || byte == 34 || byte == 39 || byte == 96 || byte == 60 || byte == 62 || byte == 92;
}

/** Whether `user:password@` stands here, before anything that ends the authority of a URL. */
export function hasUserinfo(from: usize, end: usize): bool {
  if (!comesAt(from, end)) return false;
  const stop = min(end, from + 256);
  let colon = false;
  for (let at = from; at < stop; at++) {
    const byte = load<u8>(at);
    if (byte == 58) colon = true;
    else if (byte == 64) {
      if (!colon || at > from + 3) return colon; // sooner it is of the password
    } else if (endsAuthority(byte)) return false;
    else if (byte == 47 && !colon) return false;
  }
  return false;
}

/** Whether the host refuses a user and a password of letters, digits and dashes that stand here; may say no too often. */
export function isNoUserinfo(from: usize, end: usize): bool {
  const colon = endOfWord(from, from + 80);
  if (load<u8>(colon) != 58) return false;
  const password = colon + 1;
  const sign = endOfWord(password, password + 64);
  if (sign == password || load<u8>(sign) != 64) return false; // @, which may be the first of a password
  const host = sign + 1;
  const stop = endOfWord(host, host + 120);
  if (stop == host || stop >= end || !endsHost(load<u8>(stop))) return false;
  const length = sign - password;
  if (length < SHORTEST || isPlain(password, sign)) return true;
  return (length < SHORTEST_OF_DOCUMENTS && isReserved(host, stop)) || (length < SHORTEST_OF_LOCAL && isLocal(host, stop));
}

function endOfWord(from: usize, stop: usize): usize {
  let at = from;
  while (at < stop && (is(at, ALNUM) || load<u8>(at) == 45 || load<u8>(at) == 46 || load<u8>(at) == 95)) at++; // - . _
  return at;
}

/** White space : / ? # " ' , ; ) */
function endsHost(byte: u8): bool {
  return byte == 32 || byte == 10 || byte == 58 || byte == 47 || byte == 63 || byte == 35 || byte == 34 || byte == 39 || byte == 44 || byte == 59 || byte == 41;
}

/** Whether a host exists in documents only: example, example.com, .net, .org and .edu, and what lies below (RFC 2606). */
function isReserved(from: usize, to: usize): bool {
  let end = to;
  const last = load<u32>(to - 4) | 0x20202000;
  if (to - from > 4 && (last == 0x6d6f632e || last == 0x74656e2e || last == 0x67726f2e || last == 0x7564652e)) end -= 4; // .com .net .org .edu
  if (end - from < 7 || (end - from > 7 && load<u8>(end - 8) != 46)) return false;
  return (load<u32>(end - 7) | 0x20202020) == 0x6d617865 && (load<u32>(end - 4) | 0x20202020) == 0x656c706d; // exam mple
}

/** localhost */
function isLocal(from: usize, to: usize): bool {
  return to - from == 9 && load<u32>(from) == 0x61636f6c && load<u32>(from + 4) == 0x736f686c && load<u8>(from + 8) == 116;
}
