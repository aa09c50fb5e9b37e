import type { RuleTable } from '@repro/report';

/** What the policy demands, and what kept something from being judged. */
export const policyRules = {
  'permissions/mode': {
    level: 'error',
    summary: 'A mode is none that the policy expects',
    why: 'The policy file says which modes the entry may have; for what it names, it stands in place of the other rules.',
    fix: 'chmod the entry to the mode expected, or change the policy',
    message: (d: { expected: readonly string[]; found: string; type: string }) =>
      `${d.type === 'dir' ? 'a directory' : 'a file'} with mode ${d.found}, expected ${d.expected.join(' or ')} by the policy`,
  },
  'permissions/unused-exemption': {
    level: 'note',
    summary: 'An exemption of the policy exempts nothing',
    why: 'What it was written for is gone or was set right; it would hide the next finding that comes to the same place.',
    fix: 'remove the exemption from the policy',
    message: (d: { paths: readonly string[]; reason: string }) =>
      `nothing needs the exemption for ${d.paths.join(', ')} (${d.reason})`,
  },
  'permissions/unreadable': {
    level: 'error',
    summary: 'Something could not be read and was not judged',
    why: 'What stands there is unknown, so that the report is no verdict and the exit status 1; all else was judged.',
    fix: 'run as a user who may read it, or leave it out with --exclude',
    message: (d: { problem: string }) => `not judged: ${d.problem}`,
  },
} as const satisfies RuleTable;
