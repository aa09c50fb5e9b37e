import type { Control } from './types.ts';

/** NIST SP 800-218, Secure Software Development Framework 1.1, table 1. */
export const ssdf: readonly Control[] = [
  {
    framework: 'ssdf',
    id: 'PO.3.2',
    title: 'Tools are used with care',
    evidence: ['pins'],
    shows: 'Every action and image that the build calls is pinned to one content.',
    lacks: 'Whether that content is safe, and whether the tools are kept up to date.',
  },
  {
    framework: 'ssdf',
    id: 'PO.3.3',
    title: 'Tools leave evidence of what they did',
    evidence: ['run-record', 'policy-trace'],
    shows: 'Each step left a record with tool version, inputs, outputs and result.',
    lacks: 'What was done outside of this run.',
  },
  {
    framework: 'ssdf',
    id: 'PO.4.1',
    title: 'Criteria for checks are set and tracked',
    evidence: ['policy-trace', 'rbom-validation'],
    shows: 'The policies that were applied, with versions and digests, and what came of each.',
    lacks: 'Whether the criteria are the right ones.',
  },
  {
    framework: 'ssdf',
    id: 'PO.4.2',
    title: 'Information for the criteria is gathered and safeguarded',
    evidence: ['policy-trace', 'canonical-json'],
    shows: 'The reports are there, in one form, with the digests of what they are about.',
    lacks: 'How long they are kept, and who may delete them.',
  },
  {
    framework: 'ssdf',
    id: 'PS.1.1',
    title: 'Code is protected from access without need',
    evidence: ['secret-scan', 'permissions'],
    shows: 'No known credential and no file that is open to all stands in the source.',
    lacks: 'Who may read and change the repository.',
  },
  {
    framework: 'ssdf',
    id: 'PS.2.1',
    title: 'Users can verify the integrity of a release',
    evidence: ['artifact', 'vel-manifest', 'manifest-validation', 'rbom', 'tar-determinism', 'safe-paths'],
    shows:
      'Digests of the artifact and of all evidence are published with it, and were checked against the bytes.',
    lacks: 'Whether users do verify, and whether the digests reached them by a way that nobody can alter.',
  },
  {
    framework: 'ssdf',
    id: 'PS.3.1',
    title: 'What belongs to a release is archived',
    evidence: ['snapshot', 'artifact', 'version'],
    shows: 'The source of the release is captured file by file, and archived so that it can be made again.',
    lacks: 'Where the archive is kept, and for how long.',
  },
  {
    framework: 'ssdf',
    id: 'PS.3.2',
    title: 'Provenance of the components is collected and shared',
    evidence: ['slsa-provenance', 'rbom', 'rbom-validation', 'manifest-validation'],
    shows: 'What was released, from what source, by what builder.',
    lacks:
      'The dependencies inside the artifact: the bill of materials lists what is released, not what that contains.',
  },
  {
    framework: 'ssdf',
    id: 'PW.4.1',
    title: 'Components of others are acquired with care',
    evidence: ['pins'],
    shows: 'What the build calls from others is named by content, not by a name that can move.',
    lacks: 'Whether those components were reviewed, and the libraries that the software itself uses.',
  },
  {
    framework: 'ssdf',
    id: 'PW.7.2',
    title: 'Code is analysed, and findings are recorded',
    evidence: ['secret-scan', 'permissions'],
    shows: 'The source was searched for credentials and unsafe permissions, with every finding on record.',
    lacks: 'Review by people, and analysis for other kinds of defects.',
  },
];
