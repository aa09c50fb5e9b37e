import { isCheck } from '../required.ts';

/** Practices of NIST SP 800-218 (SSDF 1.1) that a check speaks to, as OSCAL control identifiers. */
const practices: Readonly<Record<string, readonly string[]>> = {
  'verify-gzip-header': ['ps.2.1'],
  'verify-tar-determinism': ['ps.2.1'],
  'safe-paths-check': ['ps.2.1'],
  'json-canonical-check.': ['ps.3.2'],
  'vel-validator': ['ps.2.1', 'ps.3.2'],
  'secret-lint': ['pw.7.2'],
  'permissions-lint': ['ps.1.1'],
  'pins-manifest-check': ['po.3.2', 'pw.4.1'],
  'rbom-check': ['ps.3.2'],
};

/** What the practices of hooks and plug-ins are, only their author knows; OSCAL wants one, and this one is about all of them. */
const OTHER = ['po.4.1'] as const;

/** The practices of one check. */
export function practicesOf(check: string): readonly string[] {
  return Object.entries(practices).find(([wanted]) => isCheck(wanted, check))?.[1] ?? OTHER;
}
