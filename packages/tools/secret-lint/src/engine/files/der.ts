/** Endings of files that may be a key in DER and nothing else. */
export const DER_ENDINGS = ['.key', '.der', '.pk8', '.p8'] as const;

const INTEGER = 0x02;
const OCTETS = 0x04;
const SEQUENCE = 0x30;

/** One element of DER (X.690 section 8.1): its tag, where its content begins and where it ends. */
interface Element {
  readonly tag: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Whether all of a text, a character a byte, is a private key in DER: of PKCS #8 (RFC 5958), of RSA (RFC 8017 appendix A.1.2), or of an elliptic
 * curve (RFC 5915). All begin with a version, which no certificate and no public key does.
 */
export function isPrivateKey(text: string): boolean {
  const whole = elementAt(text, 0);
  if (whole?.tag !== SEQUENCE || whole.to !== text.length) return false;
  const version = elementAt(text, whole.from);
  if (version?.tag !== INTEGER || version.to !== version.from + 1 || text.charCodeAt(version.from) > 1)
    return false;
  const next = elementAt(text, version.to);
  if (next === undefined || next.to >= whole.to) return false;
  if (next.tag === SEQUENCE) return elementAt(text, next.to)?.tag === OCTETS;
  if (next.tag === OCTETS) return next.to - next.from >= 20;
  return next.tag === INTEGER && next.to - next.from >= 64 && elementAt(text, next.to)?.tag === INTEGER;
}

function elementAt(text: string, at: number): Element | undefined {
  const first = text.charCodeAt(at + 1);
  const more = first < 0x80 ? 0 : first - 0x80;
  if (!(more <= 3)) return undefined;
  let length = more === 0 ? first : 0;
  for (let i = 0; i < more; i++) length = length * 256 + text.charCodeAt(at + 2 + i);
  const from = at + 2 + more;
  return from + length <= text.length ? { tag: text.charCodeAt(at), from, to: from + length } : undefined;
}
