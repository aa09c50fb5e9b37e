import type { ReproError } from '@repro/core';
import type { Finding } from '@repro/report';
import { rules } from '../rules.ts';

const codes = {
  SIGNATURE: 'slsa/signature',
  UNKNOWN_KEY: 'slsa/unknown-key',
  CERTIFICATE: 'slsa/certificate',
  LOG: 'slsa/log',
  TIMESTAMP: 'slsa/timestamp',
  IDENTITY: 'slsa/identity',
  PAYLOAD_TYPE: 'slsa/payload-type',
} as const;

/** A refusal of the signature as a finding; undefined for another error. */
export function refusedSignature({ code, message, hint }: ReproError): Finding | undefined {
  const name = code.replace(/^ERR_REPRO_ATTEST_/, '');
  if (!Object.hasOwn(codes, name)) return undefined;
  const finding = rules.finding(codes[name as keyof typeof codes], { problem: message });
  return hint === undefined ? finding : { ...finding, hint };
}
