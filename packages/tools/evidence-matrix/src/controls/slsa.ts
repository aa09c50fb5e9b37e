import type { Control } from './types.ts';

/** https://slsa.dev/spec/v1.2/build-track-basics */
export const slsa: readonly Control[] = [
  {
    framework: 'slsa',
    id: 'Build L1',
    title: 'Provenance exists',
    evidence: ['slsa-provenance', 'vel-manifest'],
    shows: 'Provenance names the artifact by its digest, the source, the parameters and the builder.',
    lacks: 'Whether the builder told the truth: at this level anyone could have written it.',
  },
  {
    framework: 'slsa',
    id: 'Build L2',
    title: 'Provenance is authentic',
    evidence: ['signature'],
    shows: 'The provenance carries a signature that can be verified offline.',
    lacks:
      'Whether the control plane of a hosted platform signed it: the level may be reported only for a signer and builder that stand in the trust file of whoever verifies.',
  },
  {
    framework: 'slsa',
    id: 'Build L3',
    title: 'Builds are isolated, and their key is out of reach',
    evidence: [],
    shows: 'Nothing.',
    lacks: 'Isolation is a property of the platform; no file of a release can show it.',
  },
];
