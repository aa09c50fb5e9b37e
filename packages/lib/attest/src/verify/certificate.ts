import { X509Certificate } from 'node:crypto';
import { attestError } from '../errors.ts';

/** RFC 5280, section 4.2.1.12: the purpose of signing code. */
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

/**
 * Refuses a certificate that was not issued to sign code: the same authority may issue others.
 * @throws ERR_REPRO_ATTEST_CERTIFICATE
 */
export function requireCodeSigning(der: Uint8Array): void {
  const usage = purposes(der);
  if (usage?.includes(CODE_SIGNING)) return;
  throw attestError('CERTIFICATE', 'the certificate was not issued to sign code', {
    hint: `expected the extended key usage ${CODE_SIGNING}`,
  });
}

function purposes(der: Uint8Array): readonly string[] | undefined {
  try {
    // Node calls the extended key usage so.
    return new X509Certificate(der).keyUsage;
  } catch {
    return undefined;
  }
}
