import type { PrivateKey } from '@repro/attest/keys';
import type { ProvenanceStatement } from '@repro/slsa-provenance';

export const trusted: PrivateKey;
export const stranger: PrivateKey;
export const trustedPem: string;
export function keyOf(seed: string): Promise<PrivateKey>;
export function statement(): Promise<ProvenanceStatement>;
