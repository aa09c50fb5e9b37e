/** A form of key that is no text. */
interface BinaryForm {
  readonly what: string;
  /** Of a file's first bytes as Latin-1. */
  readonly matches: RegExp;
  /** Of the file's name, where the bytes may be of certificates alone. */
  readonly name?: RegExp;
}

/** A sequence of ASN.1 with its length, in one byte or in up to two that follow (X.690, 8.1.3). */
const SEQUENCE = '^\\x30(?:[\\x10-\\x7f]|\\x81[\\s\\S]|\\x82[\\s\\S]{2})';

/** The algorithm of a key: its identifier, behind which the numbers of DSA and Diffie-Hellman may stand. */
const ALGORITHM = '\\x30(?:[\\x05-\\x7f]|\\x81[\\s\\S]|\\x82[\\s\\S]{2})\\x06';

/** `after` the sequence's head: version numbers, tags and object identifiers as they stand in DER. */
const der = (after: string): RegExp => new RegExp(SEQUENCE + after);

const forms: readonly BinaryForm[] = [
  // PKCS #8 (RFC 5208): version 0 or 1, and an algorithm of RSA, DSA, DH, curves, X25519 and its kin.
  {
    what: 'a private key in DER',
    matches: der(`\\x02\\x01[\\0\\x01]${ALGORITHM}[\\x03-\\x09][\\x2a\\x2b]`),
  },
  // PKCS #1 (RFC 8017): version 0, then the modulus.
  { what: 'a private key in DER', matches: der('\\x02\\x01\\0\\x02(?:\\x81[\\s\\S]|\\x82[\\s\\S]{2})\\0') },
  // SEC 1 (RFC 5915): version 1, then the secret of a curve.
  { what: 'a private key in DER', matches: der('\\x02\\x01\\x01\\x04[\\x14-\\x42]') },
  // PKCS #8 under a password: PBES1 and PBES2 (1.2.840.113549.1.5), or a scheme of PKCS #12 (….1.12.1).
  {
    what: 'a private key in DER',
    matches: der(
      '\\x30[\\s\\S]\\x06[\\x09\\x0a]\\x2a\\x86\\x48\\x86\\xf7\\x0d\\x01(?:\\x05[\\x01-\\x0d]|\\x0c\\x01[\\x01-\\x06])',
    ),
  },
  // PKCS #12 (RFC 7292): version 3, and a sequence.
  { what: 'a PKCS #12 key store', matches: der('\\x02\\x01\\x03\\x30'), name: /\.(?:p12|pfx)$/i },
  // A packet of tag 5, old or new, of version 3 to 6, a time and an algorithm (RFC 9580, 4.2 and 5.5).
  {
    what: 'a PGP private key',
    matches:
      /^(?:\x94[\s\S]|\x95[\s\S]{2}|\xc5(?:[\s\S]|[\xc0-\xdf][\s\S]|\xff[\s\S]{4}))[\x03-\x06][\s\S]{4}[\x01-\x03\x10-\x1c]/,
  },
  // Java's JKS and JCEKS, version 1 or 2, whose first entry is a key (1 private, 3 shared), not a certificate.
  {
    what: 'a Java key store',
    matches: /^(?:\xfe\xed\xfe\xed|\xce\xce\xce\xce)\0\0\0[\x01\x02][\s\S]{4}\0\0\0[\x01\x03]/,
  },
  { what: 'a private key of an onion service', matches: /^== (?:ed25519v1|x25519)-secret: / },
];

/** How the forms begin, at the first eight bytes: a cheap look that nearly no other file passes. */
const START =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes
  /^(?:\x30(?:[\x10-\x7f](?:\x02\x01|\x30)|\x81[\s\S](?:\x02\x01|\x30)|\x82[\s\S]{2}(?:\x02\x01|\x30))|[\x94\x95\xc5]|\xfe\xed\xfe\xed|\xce\xce\xce\xce|== (?:ed|x)25)/;

/** Whether a file may be one of the binary forms, by its first eight bytes as Latin-1. */
export function mayBeBinaryKey(start: string): boolean {
  return START.test(start);
}

/** Which private key a file is that is no text, by its first bytes as Latin-1; undefined when it is none. */
export function binaryKeyOf(head: string, name: string): string | undefined {
  return forms.find((form) => form.matches.test(head) && (form.name?.test(name) ?? true))?.what;
}
