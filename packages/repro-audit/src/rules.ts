import { defineRules } from '@repro/report';

const get = 'get the release again from where it was published; if it is the same there, do not use it';

/** What an audit itself can find, beside the findings of the checks that it runs again. */
export const rules = defineRules({
  'audit/digest': {
    level: 'error',
    summary: 'A file is not the one that was recorded',
    why: 'Its bytes no longer have the digest that was recorded when the release was made: it was changed, damaged or replaced since.',
    fix: get,
    message: (d: { by: string; expected: string; found: string }) =>
      `${d.by} records SHA-256 ${d.expected}, the file has ${d.found}`,
  },
  'audit/missing': {
    level: 'error',
    summary: 'A recorded file is missing',
    why: 'It was there when the release was made; what it proved cannot be computed again.',
    fix: get,
    message: (d: { by: string }) => `${d.by} records the file, and it is not here`,
  },
  'audit/extra': {
    level: 'error',
    summary: 'A file is here that nothing recorded',
    why: 'Whoever adds a file to a release lends it the trust of the others.',
    fix: 'remove the file, or make the release again with it',
    message: (d: { by: string }) => `${d.by} does not record the file`,
  },
  'audit/container': {
    level: 'error',
    summary: 'The bundle is not as it was written',
    why: 'Each byte of a bundle is either content under its digest, or where the one way of writing it puts it. This one is neither.',
    fix: get,
    message: (d: { problem: string; names?: string }) =>
      `${d.problem}${d.names === undefined || d.names === '' ? '' : `: ${d.names}`}`,
  },
  'audit/report-differs': {
    level: 'error',
    summary: 'A report does not say what its check finds',
    why: 'The check was run again on the same bytes with another outcome: the report was made of other bytes, or was not made by the check.',
    fix: get,
    message: (d: { claimed: string; found: string }) =>
      `the report says ${d.claimed}, the check finds ${d.found}`,
  },
  'audit/document-differs': {
    level: 'error',
    summary: 'A document is not what its inputs give',
    why: 'It is made of other files of the release by a fixed rule, and that rule gives another document.',
    fix: get,
    message: (d: { from: string }) => `made again from ${d.from} it is another document`,
  },
  'audit/allowed': {
    level: 'warning',
    summary: 'The artifact itself says where credentials are not looked for',
    why: 'Its .secretsignore and its repro:allow comments hold here as they did for the release; whoever made the artifact wrote them.',
    fix: 'look at what is left out: secret-lint --all lists it',
    message: ({ ignores, allowed }: { ignores: boolean; allowed: number }) =>
      [ignores && 'it leaves files out by .secretsignore', allowed > 0 && `it allows ${allowed} by comments`]
        .filter(Boolean)
        .join(', and '),
  },
  'audit/attestation': {
    level: 'warning',
    summary: 'An attestation was put beside a signed release',
    why: 'Attestations may come after a release, such as that of a rebuild; whoever can write the release can also make one up. Its signature was not verified here.',
    fix: 'verify it against whom you expect it from: slsa-provenance verify, or remove it',
    message: () => 'it says that it is about the artifact; whose it is was not looked at',
  },
  'audit/own-policy': {
    level: 'warning',
    summary: 'It passes by rules of the release, and not by the built-in ones alone',
    why: 'Whoever made the release chose what it is held to. That may be right; it is for you to read.',
    fix: 'read that file: a policy says what is judged, a baseline what is accepted',
    message: ({ policy }: { policy: string }) => `judged by ${policy}, which the release brings along`,
  },
  'audit/policy': {
    level: 'error',
    summary: 'A policy is not the one that was recorded',
    why: 'The run recorded which policy it judged by; the file here is another one, so that the verdict was not reached by it.',
    fix: get,
    message: (d: { check: string; expected: string; found: string }) =>
      `${d.check} judged by SHA-256 ${d.expected}, the file has ${d.found}`,
  },
  'audit/version': {
    level: 'error',
    summary: 'The bill of materials is of another version',
    why: 'VERSION and bill were made by one run from one word: a bill of another version is that of another release, or was written by hand.',
    fix: get,
    message: (d: { expected: string; found: string }) =>
      `it is of version ${d.found}, VERSION says ${d.expected}`,
  },
  'audit/source': {
    level: 'error',
    summary: 'The run record tells of another source',
    why: 'It was written by the run that made manifest and snapshot: one that names another commit, repository or tree is that of another run, or was changed.',
    fix: get,
    message: (d: { what: string; found: string; by: string; expected: string }) =>
      `${d.what} is ${d.found} there, ${d.by} says ${d.expected}`,
  },
  'audit/subject': {
    level: 'error',
    summary: 'The provenance is about something else',
    why: 'Provenance speaks for the bytes whose digest it names, and for no others.',
    fix: get,
    message: (d: { expected: string; found: string }) =>
      `it is about SHA-256 ${d.found}, the file has ${d.expected}`,
  },
});
