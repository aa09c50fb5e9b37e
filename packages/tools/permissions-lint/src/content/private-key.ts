/** A form of private key. */
interface Form {
  readonly what: string;
  readonly matches: (text: string, name: string) => boolean;
}

/** RFC 7468; the labels that OpenSSL and OpenSSH write before PRIVATE KEY, ENCRYPTED among them. */
const PEM = /^[ \t]*-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY-----/m;

/** A file of keys and certificates: armour first, or what OpenSSL writes before it (bag attributes, comments, a dump). */
const PEM_FILE = /^\s*(?:-----BEGIN |Bag Attributes|Key Attributes|Private-Key: \(|RSA Private-Key: \(|#)/;

/** Names that are given to keys. */
const KEY_NAME =
  /(?:\.(?:pem|key|p8|pk8|ppk|priv)|^id_[a-z0-9_-]+|_rsa|_dsa|_ecdsa|_ed25519|^ssh_host_[a-z0-9]+_key)$/i;

/** Where a line of `#` is a heading, not a comment. */
const DOCUMENT = /\.(?:md|markdown|mdx|rst|adoc|html?)$/i;

/** DER of PKCS #8 and PKCS #1: a sequence with a two-byte length, version 0, then an algorithm or the modulus. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: bytes
const DER = /^\x30\x82[\s\S]{2}\x02\x01\x00(?:\x30[\s\S]\x06[\x03-\x09][\x2a\x2b]|\x02\x82[\s\S]{2}\x00)/;

/** DER of PKCS #12: a sequence, version 3, and a sequence. Those that hold certificates only are told by name alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: bytes
const PKCS12 = /^\x30\x82[\s\S]{2}\x02\x01\x03\x30/;

const forms: readonly Form[] = [
  {
    what: 'an OpenSSH private key',
    matches: (text) => /^\s*-----BEGIN OPENSSH PRIVATE KEY-----/.test(text),
  },
  {
    what: 'a PEM private key',
    matches: (text, name) =>
      PEM.test(text) && (KEY_NAME.test(name) || (isPemFile(text) && !DOCUMENT.test(name))),
  },
  { what: 'a PuTTY private key', matches: (text) => /^PuTTY-User-Key-File-\d+:/.test(text) },
  { what: 'a PGP private key', matches: (text) => /^\s*-----BEGIN PGP PRIVATE KEY BLOCK-----/.test(text) },
  {
    what: 'an age identity',
    matches: (text) => /^(?:(?:#[^\n]*)?\r?\n)*AGE-(?:SECRET-KEY|PLUGIN-[A-Z0-9+._-]+)-1/.test(text),
  },
  {
    what: 'an SSH2 private key',
    matches: (text) => text.startsWith('---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----'),
  },
  { what: 'an SSH1 private key', matches: (text) => text.startsWith('SSH PRIVATE KEY FILE FORMAT 1.1\n') },
  {
    what: 'a signify or minisign secret key',
    matches: (text) => /^untrusted comment: [^\n]*\bsecret key/.test(text),
  },
  { what: 'a WireGuard private key', matches: isWireGuard },
  { what: 'a private key in DER', matches: (text) => DER.test(text) },
  { what: 'a private JSON Web Key', matches: isJsonWebKey },
  {
    what: 'a PKCS #12 key store',
    matches: (text, name) => PKCS12.test(text) && /\.(?:p12|pfx)$/i.test(name),
  },
];

/**
 * What private key a file is, by its first bytes as Latin-1 text; undefined when it is none. A file that only shows
 * one, as documentation, a test or a script with a key inside, is not: that it is there is for secret-lint to say.
 */
export function privateKeyOf(head: string, name: string): string | undefined {
  const text = head.startsWith('\xef\xbb\xbf') ? head.slice(3) : head;
  return forms.find((form) => form.matches(text, name))?.what;
}

/** How forms without a mark of their own begin; behind the mark of UTF-8 any may stand. */
const STARTS: readonly string[] = ['\x30\x82', 'PuTTY-', 'untruste', '\xef\xbb\xbf'];

/** A cheap look, at bytes and at the first eight of them as Latin-1, that spares nearly every file the expressions. */
export function mayBeKey(bytes: Buffer, start: string, name: string): boolean {
  if (STARTS.some((first) => start.startsWith(first)) || has(bytes, 'PRIVATE KEY')) return true;
  if (/^[ \t\r\n]*\{/.test(start) && has(bytes, '"kty"')) return true;
  // Before an age identity stand comments and empty lines.
  if (/^[#\r\nA]/.test(start) && has(bytes, 'AGE-')) return true;
  return name.endsWith('.conf') && has(bytes, 'PrivateKey');
}

const has = (bytes: Buffer, mark: string): boolean => bytes.includes(mark, 0, 'latin1');

/** Comments and attributes may stand before the first armour, program text may not. */
function isPemFile(text: string): boolean {
  if (!PEM_FILE.test(text)) return false;
  const before = text.slice(0, text.search(/^[ \t]*-----BEGIN /m));
  return (
    !before.startsWith('#!') &&
    before.split('\n').every((line) => /^\s*(?:#|$|[\w .-]+:|[0-9a-f]{2}:|[\w .()-]*$)/i.test(line))
  );
}

/** RFC 7518 and 8037: `d` is the secret of RSA and of curves, `k` a key that two share, of 16 bytes or more. */
function isJsonWebKey(text: string): boolean {
  return (
    /^\s*\{/.test(text) &&
    /"kty"\s*:\s*"(?:RSA|EC|OKP|oct)"/.test(text) &&
    /"[dk]"\s*:\s*"[A-Za-z0-9_-]{22,}"/.test(text)
  );
}

/** wg-quick(8): an interface with its key in base64. */
function isWireGuard(text: string, name: string): boolean {
  return name.endsWith('.conf') && /^\s*PrivateKey\s*=\s*[A-Za-z0-9+/]{43}=\s*$/m.test(text);
}
