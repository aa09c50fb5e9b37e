import type { Framework } from './types.ts';

/** The frameworks, in the order they are shown. */
export const frameworks: readonly Framework[] = [
  { id: 'slsa', title: 'SLSA, Build track', version: '1.2' },
  { id: 'ssdf', title: 'NIST SSDF (SP 800-218)', version: '1.1' },
  { id: 'iso-27001', title: 'ISO/IEC 27001, Annex A', version: '2022' },
  { id: 'soc-2', title: 'SOC 2, common criteria', version: '2017 (revised 2022)' },
  { id: 'osps', title: 'OpenSSF OSPS Baseline', version: '2025-02-25' },
];
