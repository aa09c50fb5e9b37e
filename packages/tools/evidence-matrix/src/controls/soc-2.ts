import type { Control } from './types.ts';

/** AICPA Trust Services Criteria 2017 with the points of focus of 2022, common criteria; the titles are our own words. */
export const soc2: readonly Control[] = [
  {
    framework: 'soc-2',
    id: 'CC2.1',
    title: 'Controls rest on information of quality',
    evidence: ['run-record', 'policy-trace', 'canonical-json'],
    shows: 'What is reported was recorded by machine and can be computed again.',
    lacks: 'Whether people use the information.',
  },
  {
    framework: 'soc-2',
    id: 'CC6.1',
    title: 'Logical access is restricted',
    evidence: ['secret-scan', 'permissions'],
    shows: 'The source gives no known credential away, and its files are not open to all.',
    lacks: 'How accounts and rights are managed.',
  },
  {
    framework: 'soc-2',
    id: 'CC6.8',
    title: 'Software without permission is prevented or detected',
    evidence: ['artifact', 'manifest-validation', 'tar-determinism', 'safe-paths', 'pins'],
    shows: 'The artifact is exactly the captured source, and holds nothing that acts when it is unpacked.',
    lacks: 'What runs in production.',
  },
  {
    framework: 'soc-2',
    id: 'CC7.1',
    title: 'Changes of configuration that bring weakness are detected',
    evidence: ['snapshot', 'permissions', 'pins'],
    shows: 'Permissions and pins were held against rules at this release.',
    lacks: 'Monitoring between releases, and of systems.',
  },
  {
    framework: 'soc-2',
    id: 'CC8.1',
    title: 'Changes are authorised, tested and documented',
    evidence: ['version', 'snapshot', 'policy-trace', 'rbom-validation'],
    shows: 'The release is documented down to each file, and was held to policies before it was made.',
    lacks: 'Authorisation by people, and tests of what the software does.',
  },
];
