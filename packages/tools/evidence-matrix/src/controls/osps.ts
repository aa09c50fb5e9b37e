import type { Control } from './types.ts';

/** https://baseline.openssf.org */
export const osps: readonly Control[] = [
  {
    framework: 'osps',
    id: 'OSPS-BR-02.01',
    title: 'Each release has a version of its own',
    evidence: ['version'],
    shows: 'The release is stamped with a version of a known scheme.',
    lacks: 'Whether an earlier release had the same one.',
  },
  {
    framework: 'osps',
    id: 'OSPS-BR-06.01',
    title: 'A release is signed, or listed with digests in a signed manifest',
    evidence: ['signature', 'rbom', 'slsa-provenance'],
    shows: 'Each file is listed with its digest, and signed provenance names the artifact.',
    lacks: 'Whether the signer is the one that users expect: that is for their trust file to say.',
  },
  {
    framework: 'osps',
    id: 'OSPS-BR-07.01',
    title: 'No secrets are stored in the repository by accident',
    evidence: ['secret-scan'],
    shows: 'The released tree holds no known form of credential.',
    lacks: 'The history of the repository, unless it was scanned too.',
  },
  {
    framework: 'osps',
    id: 'OSPS-DO-03.01',
    title: 'Users are told how to verify a release',
    evidence: ['rbom', 'slsa-provenance'],
    shows: 'What is needed to verify it lies beside the release, in forms that common tools read.',
    lacks: 'Whether the project documents how.',
  },
  {
    framework: 'osps',
    id: 'OSPS-QA-02.02',
    title: 'A bill of materials comes with released assets',
    evidence: ['rbom', 'rbom-validation'],
    shows: 'The assets are listed in a bill of materials, also as CycloneDX and SPDX.',
    lacks: 'The components inside the assets.',
  },
];
