import { defineRules } from '@repro/report';

/** What can be wrong with a manifest and what it describes. */
export const rules = defineRules({
  'vel/not-canonical': {
    level: 'warning',
    summary: 'The manifest is not in canonical form',
    why: 'Two texts of one manifest have two digests, and whoever signed or published the one cannot recognise the other. Something rewrote the file after make-vel-manifest.',
    fix: 'take the manifest as it was published, or write it again with json-canonical-check --fix',
    message: () => 'the manifest is not canonical JSON (RFC 8785) with a newline at its end',
  },
  'vel/structure': {
    level: 'error',
    summary: 'The manifest does not fit its schema',
    why: 'A member that is missing, misspelt or of another type is a claim that nobody can check. No other check is run on such a manifest.',
    fix: 'write the manifest again with make-vel-manifest, or see vel_manifest.schema.json',
    message: (d: { pointer: string; problem: string }) => `${d.pointer || 'the manifest'} ${d.problem}`,
  },
  'vel/user-schema': {
    level: 'error',
    summary: 'The manifest does not fit the schema given with --schema',
    why: 'The schema is what its author demands of every manifest.',
    fix: 'build again so that the manifest says what the schema demands, or correct the schema',
    message: (d: { pointer: string; problem: string }) => `${d.pointer || 'the manifest'} ${d.problem}`,
  },
  'vel/schema-remark': {
    level: 'warning',
    summary: 'Something in the schema given with --schema has no effect',
    why: 'A misspelt keyword demands nothing, so a manifest passes that its author meant to refuse.',
    fix: 'correct the keyword, or name it among the definitions',
    message: (d: { remark: string }) => `the schema: ${d.remark}`,
  },
  'vel/timestamp': {
    level: 'error',
    summary: 'The build timestamp is no time',
    why: 'A timestamp such as 30 February orders builds differently in every reader.',
    fix: 'write the manifest again with make-vel-manifest',
    message: (d: { found: string }) => `build_timestamp is '${d.found}', which no calendar has`,
  },
  'vel/timestamp-before-commit': {
    level: 'warning',
    summary: 'The build timestamp is earlier than the commit',
    why: 'Nothing can be built before its source exists: the timestamp or the commit is another than that of the build.',
    fix: 'set SOURCE_DATE_EPOCH to the time of the commit, or leave it unset',
    message: (d: { timestamp: string; commit_time: number }) =>
      `build_timestamp ${d.timestamp} is before the time of the commit, ${d.commit_time} seconds since 1970`,
  },
  'vel/artifact-missing': {
    level: 'error',
    summary: 'An artifact of the manifest was not given',
    why: 'What nobody hashed is not verified, and a report that passed would say otherwise.',
    fix: 'give the file with --artifact; --ignore-missing accepts that some are absent, never all',
    message: (d: { artifact: string }) => `${d.artifact} is in the manifest and was not given`,
  },
  'vel/artifact-unknown': {
    level: 'error',
    summary: 'A file was given that the manifest does not describe',
    why: 'Whoever ships the file beside this manifest lends it a trust that it does not have.',
    fix: 'leave the file out, or describe it: make-vel-manifest --artifact FILE',
    message: (d: { artifact: string; sha256: string }) =>
      `${d.artifact} is not in the manifest, neither by its name nor by its digest ${d.sha256}`,
  },
  'vel/artifact-listed-twice': {
    level: 'error',
    summary: 'The manifest describes two artifacts of one name',
    why: 'One reader takes the first entry and another the last, and they verify different bytes.',
    fix: 'give every artifact a name of its own',
    message: (d: { artifact: string; count: number; first: number; second: number }) =>
      `${d.artifact} is described ${d.count} times, first at /provenance/artifacts/${d.first} and ${d.second}`,
  },
  'vel/artifact-renamed': {
    level: 'warning',
    summary: 'An artifact is in the manifest under another name',
    why: 'The bytes are right; a tool that looks for the name will not find them.',
    fix: 'give the file its name in the manifest',
    message: (d: { artifact: string; listed: string }) =>
      `${d.artifact} has the digest that the manifest gives for ${d.listed}`,
  },
  'vel/artifact-digest': {
    level: 'error',
    summary: 'The bytes of an artifact are not those of the manifest',
    why: 'The file was changed after the build, cut short in transfer, or built from something else.',
    fix: 'take the file from where it was published, and do not use this one',
    message: (d: { artifact: string; expected: string; found: string }) =>
      `${d.artifact} has SHA-256 ${d.found}, the manifest says ${d.expected}`,
  },
  'vel/artifact-size': {
    level: 'error',
    summary: 'The size of an artifact is not that of the manifest',
    why: 'A file that is too short was cut off; one that is too long carries more than was built. With the right digest, the manifest itself is wrong.',
    fix: 'take file and manifest from where they were published',
    message: (d: { artifact: string; expected: number; found: number }) =>
      `${d.artifact} has ${d.found} bytes, the manifest says ${d.expected}`,
  },
  'vel/artifact-tar-digest': {
    level: 'error',
    summary: 'The content of a compressed artifact is not that of the manifest',
    why: 'tar_sha256 is what two builds agree on when only their compressors differ: a wrong one makes a good rebuild look bad, and a bad one good.',
    fix: 'write the manifest again with make-vel-manifest',
    message: (d: { artifact: string; expected: string; found: string }) =>
      `the content of ${d.artifact} has SHA-256 ${d.found}, the manifest says ${d.expected}`,
  },
  'vel/artifact-unpackable': {
    level: 'error',
    summary: 'An artifact whose content the manifest describes cannot be unpacked',
    why: 'The manifest gives the digest of a content that nobody can get at.',
    fix: 'take the file from where it was published, or write the manifest again',
    message: (d: { artifact: string; expected: string; problem: string }) =>
      `${d.artifact} has no content with SHA-256 ${d.expected}: ${d.problem}`,
  },
  'vel/artifact-order': {
    level: 'warning',
    summary: 'The artifacts are not sorted by name',
    why: 'One release has one manifest only while the order is fixed.',
    fix: 'write the manifest again with make-vel-manifest',
    message: (d: { artifact: string }) => `${d.artifact} stands behind a name that sorts after it`,
  },
  'vel/built-dirty': {
    level: 'warning',
    summary: 'The manifest says that it was built from changed files',
    why: 'The commit that it names is not what was built, so nobody can review or rebuild it. With --strict-git this is an error.',
    fix: 'commit the changes and build again',
    message: (d: { git_sha: string }) => `files tracked at ${d.git_sha} were changed when this was built`,
  },
  'vel/primary-artifact': {
    level: 'error',
    summary: 'The primary digest is that of no artifact in the list',
    why: 'A reader that knows artifact_sha256 alone verifies other bytes than one that reads the list.',
    fix: 'write the manifest again with make-vel-manifest',
    message: (d: { artifact_sha256: string }) =>
      `artifact_sha256 ${d.artifact_sha256} is the digest of none of the artifacts`,
  },
  'vel/snapshot-digest': {
    level: 'error',
    summary: 'The snapshot is not the one that the manifest names',
    why: 'The artifact is tied to its source through this digest: another snapshot describes another source.',
    fix: 'give the snapshot that the manifest was made with',
    message: (d: { expected: string; found: string }) =>
      `the snapshot has SHA-256 ${d.found}, the manifest says ${d.expected}`,
  },
  'vel/snapshot-malformed': {
    level: 'error',
    summary: 'The snapshot is not a snapshot',
    why: 'Its digest may be right, and yet there is nothing in it that could be counted or compared.',
    fix: 'write the snapshot again with make-snapshot',
    message: (d: { problem: string }) => `the snapshot cannot be read: ${d.problem}`,
  },
  'vel/snapshot-recount': {
    level: 'error',
    summary: 'The snapshot contradicts itself',
    why: 'Its totals or its tree digest do not follow from its own list of files, so the list or the totals were edited.',
    fix: 'write the snapshot again with make-snapshot',
    message: (d: { member: string; expected: number | string; found: number | string }) =>
      `${d.member} of the snapshot is ${d.found}, its files give ${d.expected}`,
  },
  'vel/snapshot-order': {
    level: 'error',
    summary: 'The files of the snapshot are out of order or repeated',
    why: 'One tree has one snapshot only while the order is fixed, and of two entries for one path each reader takes another.',
    fix: 'write the snapshot again with make-snapshot',
    message: (d: { index: number; path: string; before: string }) =>
      d.path === d.before
        ? `${d.path} stands twice in the snapshot, at /files/${d.index}`
        : `${d.path} at /files/${d.index} of the snapshot must not follow ${d.before}`,
  },
  'vel/results-contract': {
    level: 'error',
    summary: 'The results contract does not fit the snapshot',
    why: 'The manifest promises other totals than its own snapshot gives, so one of them was edited.',
    fix: 'write the manifest again with make-vel-manifest',
    message: (d: { member: string; expected: number; found: number }) =>
      `${d.member} of the results contract is ${d.found}, the snapshot gives ${d.expected}`,
  },
  'vel/content-differs': {
    level: 'error',
    summary: 'The archive does not hold what the snapshot lists',
    why: 'The artifact was not packed from this source: something was added, left out or changed in between, as a tampered build would do.',
    fix: 'pack the artifact again from the source, or pass --content any when it is no archive of the source',
    message: (d: { path: string; difference: string }) => `${d.path} ${d.difference}`,
  },
  'vel/left-out': {
    level: 'error',
    summary: 'There are more findings of one kind than are listed',
    why: 'A report that listed a hundred thousand files would hide what they have in common. It weighs as much as what it leaves out.',
    fix: 'look at the findings that are listed: they often have one cause',
    message: (d: { code: string; count: number }) => `${d.count} or more findings ${d.code} are not listed`,
  },
  'vel/commit-unknown': {
    level: 'error',
    summary: 'The commit is not in the repository',
    why: 'Nobody can look at the source that the manifest names: it was never pushed, was rewritten, or belongs to another repository.',
    fix: 'fetch the commit, or give the repository that holds it with --repo',
    message: (d: { git_sha: string; repository: string }) => `${d.repository} holds no commit ${d.git_sha}`,
  },
  'vel/work-tree-differs': {
    level: 'error',
    summary: 'The work tree is not that of the commit',
    why: 'What was built from these files is not what the commit holds, whatever the manifest says.',
    fix: 'check out the commit, and commit or remove what differs',
    message: (d: { path: string; kind: string; count: number }) =>
      `the work tree differs from the commit in ${d.count} ${d.count === 1 ? 'path' : 'paths'}, the first is ${d.path} (${d.kind})`,
  },
  'vel/commit-differs': {
    level: 'error',
    summary: 'The snapshot is not of the commit',
    why: 'The artifact was built from files that the commit does not hold, and so nobody can review its source.',
    fix: 'take the snapshot of a clean checkout: make-snapshot --git; one that makes other line ends (eol in .gitattributes, core.autocrlf) is none',
    message: (d: { path: string; difference: string }) => `${d.path} ${d.difference}`,
  },
  'vel/unverifiable': {
    level: 'error',
    summary: 'A check was asked for and could not be made',
    why: 'What could not be told is not passed.',
    fix: 'give what the check needs, or do not ask for it',
    message: (d: { check: string; reason: string }) => `${d.check}: ${d.reason}`,
  },
  'vel/not-run': {
    level: 'note',
    summary: 'Some checks did not run',
    why: 'They do not count as passed; --fail-on note demands that everything is checked.',
    fix: 'give what they need: --snapshot, --repo, --strict-git',
    message: (d: { checks: string[] }) => `not checked: ${d.checks.join(', ')}`,
  },
});
