import { binaryKeyOf, mayBeBinaryKey } from './binary-key.ts';

/** A form of private key. */
interface Form {
  readonly what: string;
  readonly matches: (text: string, name: string) => boolean;
}

/**
 * RFC 7468; the labels that OpenSSL and OpenSSH write before PRIVATE KEY, ENCRYPTED among them; behind headers (RFC 1421)
 * a line of base64: where dots or words stand in its place, somebody shows where a key goes.
 */
const PEM =
  /^[ \t]*-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY-----\s*(?:[\w-]+:[^\n]*\n\s*)*[A-Za-z0-9+/]{8,}={0,2}(?=[ \t]*(?:\r?$|-----))/m;

/** A file of keys and certificates: armour first, or what OpenSSL writes before it (bag attributes, comments, a dump). */
const PEM_FILE =
  /^\s*(?:-----BEGIN |Certificate:|Bag Attributes|Key Attributes|Private-Key: \(|RSA Private-Key: \(|#)/;

/** Names that are given to keys. */
const KEY_NAME =
  /(?:\.(?:pem|key|p8|pk8|ppk|priv)|^id_[a-z0-9_-]+|_rsa|_dsa|_ecdsa|_ed25519|^ssh_host_[a-z0-9]+_key)$/i;

/** Where a line of `#` is a heading, not a comment. */
const DOCUMENT = /\.(?:md|markdown|mdx|rst|adoc|html?)$/i;

const forms: readonly Form[] = [
  {
    what: 'an OpenSSH private key',
    matches: (text) => /^\s*-----BEGIN OPENSSH /.test(text) && PEM.test(text),
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
  // BIND's dnssec-keygen.
  { what: 'a private key of DNSSEC', matches: (text) => /^Private-key-format: v\d/.test(text) },
  { what: 'a private JSON Web Key', matches: isJsonWebKey },
];

/**
 * What private key a file is, by its first bytes as Latin-1 text; undefined when it is none. A file that only shows
 * one, as documentation, a test or a script with a key inside, is not: that it is there is for secret-lint to say.
 */
export function privateKeyOf(head: string, name: string): string | undefined {
  const text = unmarked(head);
  return forms.find((form) => form.matches(text, name))?.what ?? binaryKeyOf(head, name);
}

/** The text without the mark of its encoding; of UTF-16, as PowerShell redirects into, what is ASCII in it. */
function unmarked(head: string): string {
  if (head.startsWith('\xef\xbb\xbf')) return head.slice(3);
  return /^(?:\xff\xfe|\xfe\xff)/.test(head) ? head.slice(2).replaceAll('\0', '') : head;
}

/** How forms without a mark of their own begin; behind the mark of an encoding any may stand. */
const STARTS: readonly string[] = ['PuTTY-', 'untruste', 'Private-', '\xef\xbb\xbf', '\xff\xfe', '\xfe\xff'];

/** A cheap look, at bytes and at the first eight of them as Latin-1, that spares nearly every file the expressions. */
export function mayBeKey(bytes: Buffer, start: string, name: string): boolean {
  if (STARTS.some((first) => start.startsWith(first)) || mayBeBinaryKey(start)) return true;
  if (has(bytes, 'PRIVATE KEY')) return true;
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
    before
      .split('\n')
      .every((line) => /^(?:#|[\w .-]+:|[0-9a-f]{2}:|(?:subject|issuer)=|[\w .()-]*$)/i.test(line.trim()))
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
  return name.endsWith('.conf') && /^[ \t]*PrivateKey[ \t]*=[ \t]*[A-Za-z0-9+/]{43}=[ \t\r]*$/m.test(text);
}
