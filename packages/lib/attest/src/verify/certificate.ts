import { X509Certificate } from 'node:crypto';
import { attestError } from '../errors.ts';

/** RFC 5280, section 4.2.1.12: the purpose of signing code. */
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

/**
 * Whom a certificate names: its first URI, else its first e-mail address; '' where it has neither. The reader that
 * verifies certificates takes seven bits of every byte of a name, so that two names would be one.
 * @throws ERR_REPRO_ATTEST_CERTIFICATE for one that was not issued to sign code, as the same authority may issue others,
 * and for one that something follows
 */
export function codeSignerIn(der: Uint8Array): string {
  const { keyUsage: purposes, subjectAltName: names } = read(der); // Node calls the extended key usage so
  if (purposes?.includes(CODE_SIGNING)) return nameIn(names ?? '');
  throw attestError('CERTIFICATE', 'the certificate was not issued to sign code', {
    hint: `expected the extended key usage ${CODE_SIGNING}`,
  });
}

function read(der: Uint8Array): X509Certificate {
  try {
    const certificate = new X509Certificate(der);
    if (certificate.raw.equals(der)) return certificate;
  } catch {
    // said below
  }
  throw attestError('CERTIFICATE', 'the certificate is not in the one form that it has, or not alone', {
    hint: 'expected one certificate as DER',
  });
}

/** Node writes `KIND:NAME`, separated by commas, which are in no name: one with more than plain text is a JSON string. */
function nameIn(text: string): string {
  const names = text.split(', ');
  const of = (kind: string): string | undefined =>
    names.find((name) => name.startsWith(kind))?.slice(kind.length);
  const name = of('URI:') ?? of('email:') ?? '';
  return name.startsWith('"') ? (JSON.parse(name) as string) : name;
}
