import { defineRules } from '@repro/report';

const PIN = 'write the full commit and its version: owner/repo@<40 hex digits> # v1.2.3';
const DIGEST = 'add the digest: name:tag@sha256:<64 hex digits>; docker buildx imagetools inspect shows it';

/** What can be wrong with the references of a pipeline. */
export const rules = defineRules({
  'pins/unreadable': {
    level: 'error',
    summary: 'A file cannot be read, so the check is incomplete',
    why: 'What was not read was not judged: the run exits with 1, so that nobody takes its silence for a pass.',
    fix: 'make the file readable, or leave it out of the files that are given',
    message: (d: { problem: string }) => d.problem,
  },
  'pins/malformed-file': {
    level: 'error',
    summary: 'A file is no YAML that all readers take alike, so the check is incomplete',
    why: 'Readers differ in what they make of broken YAML, of two members of one name, of tags, and of characters that to some end or begin a line; a reference can hide where they differ.',
    fix: 'correct the YAML at this place',
    message: (d: { problem: string }) => d.problem,
  },
  'pins/malformed-reference': {
    level: 'error',
    summary: 'What a step, job or container names is no reference',
    why: 'What this tool cannot read in one way, a runner may read in another.',
    fix: 'write owner/repo@commit, owner/repo/path@commit, ./path inside of the repository or docker://image@digest',
    message: (d: { found: string }) => `${d.found} is no reference that can be judged`,
  },
  'pins/expression': {
    level: 'error',
    summary: 'A reference holds an expression',
    why: "Only the run knows what the expression becomes; who can set its value chooses the code that is run. To GitHub a key may be one, too: `${{ insert }}` brings members, `${{ 'uses' }}` is `uses`.",
    fix: 'write the reference out, pinned, or exempt it in the policy with the reason',
    message: (d: { found: string }) => `${d.found} holds an expression, so nothing pins it`,
  },
  'pins/variable': {
    level: 'warning',
    summary: 'An image is named by a variable or an input that can be set from outside',
    why: 'What the file sets it to was judged. GitLab takes the variables of a project, its groups, a schedule and whoever starts a pipeline before those of the file: a pin in a variable holds for as long as nobody sets another. The default of an input holds until whoever includes the file gives another.',
    fix: 'write the image out, pinned; or let nobody set variables who may not change the file, and take it as it is',
    message: (d: { found: string }) =>
      `${d.found} is judged by what this file sets it to, and can be set to something else from outside`,
  },
  'pins/tag': {
    level: 'error',
    summary: 'An action, workflow, project or component is used by a tag',
    why: 'Tags move: whoever takes over the repository moves them to other code, which then runs with your secrets (tj-actions/changed-files, CVE-2025-30066).',
    fix: PIN,
    message: (d: { reference: string; revision: string }) =>
      `${d.reference} is pinned to the tag ${d.revision}, expected a full commit`,
  },
  'pins/branch': {
    level: 'error',
    summary: 'An action, workflow, project or component is used by a branch, or by a name that may be one',
    why: 'A branch is other code after every push; --allow-tags does not cover it. A policy can exempt those of your own.',
    fix: PIN,
    message: (d: { reference: string; revision: string }) =>
      `${d.reference} is used by the name ${d.revision}, expected a full commit`,
  },
  'pins/no-revision': {
    level: 'error',
    summary: 'A reference names no revision at all',
    why: 'What runs is whatever the default branch holds, or the run fails.',
    fix: PIN,
    message: (d: { reference: string }) => `${d.reference} names no revision, expected a full commit`,
  },
  'pins/short-commit': {
    level: 'error',
    summary: 'A commit is shortened',
    why: 'A short commit is found by search: a second commit with the same beginning, or a tag of that name, can be made on purpose.',
    fix: PIN,
    message: (d: { reference: string; revision: string }) =>
      `${d.reference} is pinned to the short commit ${d.revision}, expected all 40 or 64 digits`,
  },
  'pins/upper-case-commit': {
    level: 'error',
    summary: 'A commit is written in upper case',
    why: 'Tools that compare commits as text do not find it, and git can take such a name for a tag.',
    fix: 'write the commit in lower case',
    message: (d: { reference: string; revision: string }) =>
      `${d.reference} is pinned to ${d.revision}, expected lower-case digits`,
  },
  'pins/not-quite-a-commit': {
    level: 'error',
    summary: 'A revision begins like a commit and is none',
    why: 'A tag called <commit>-beta passes every check that only looks for 40 digits, and moves like any tag.',
    fix: PIN,
    message: (d: { reference: string; revision: string }) =>
      `${d.reference} is used by ${d.revision}, which only looks like a commit`,
  },
  'pins/image-without-digest': {
    level: 'error',
    summary: 'A container image is used without a digest',
    why: 'Tags of images move with every push, by their owner or by whoever holds the registry account.',
    fix: DIGEST,
    message: (d: { image: string }) => `the image ${d.image} has no digest`,
  },
  'pins/malformed-digest': {
    level: 'error',
    summary: 'The digest of an image is not whole',
    why: 'A digest that is cut short, in upper case or of an unknown kind pins nothing, or breaks the run.',
    fix: DIGEST,
    message: (d: { image: string; digest: string }) =>
      `the image ${d.image} has the digest ${d.digest}, expected sha256: and 64 lower-case digits`,
  },
  'pins/dockerfile-action': {
    level: 'note',
    summary: 'An action is built from a Dockerfile, whose own images are not judged here',
    why: 'The FROM lines decide what runs; they are pinned by digest like every image, but are no YAML.',
    fix: 'pin the images in its FROM lines by digest',
    message: (d: { file: string }) => `the action is built from ${d.file}, whose images are not judged here`,
  },
  'pins/generated-pipeline': {
    level: 'note',
    summary: 'A pipeline is written by a job of the run, and is not judged here',
    why: 'What a generated child pipeline uses is decided by the program that writes it, and is in no file of the repository.',
    fix: 'let the program write pinned references only, and check what it writes: generate | pins-manifest-check -',
    message: (d: { file: string }) => `the pipeline ${d.file} is written by a job, and not judged here`,
  },
  'pins/remote-include': {
    level: 'error',
    summary: 'A remote file is included without a digest',
    why: 'Whoever controls the server controls the pipeline: its content can be another one at every run.',
    fix: 'add integrity: sha256-<base64> (GitLab 17.9), or include a project by commit',
    message: (d: { url: string }) => `${d.url} is included without integrity: sha256-…`,
  },
  'pins/comment-missing': {
    level: 'warning',
    summary: 'No comment tells the version of a pinned commit',
    why: 'Nobody sees from a commit how old it is; update tools and reviewers go by the comment.',
    fix: 'add the version behind the pin: # v1.2.3; --fix takes it from the manifest',
    message: (d: { reference: string }) => `${d.reference} is pinned without a version in a comment`,
  },
  'pins/comment-mismatch': {
    level: 'error',
    summary: 'The comment of a pin, or the tag of an image, tells another version than the manifest',
    why: 'A comment that says v4.1.7 beside the commit of something else is how a malicious pin passes review.',
    fix: 'correct the comment, or the pin if the comment is right',
    message: (d: { reference: string; manifest: string; comment?: string; tag?: string }) =>
      `the ${d.tag === undefined ? `comment says ${d.comment}` : `tag is ${d.tag}`}, the manifest has ${d.reference} as ${d.manifest}`,
  },
  'pins/comment-conflict': {
    level: 'error',
    summary: 'Two comments contradict each other',
    why: 'One commit cannot be two releases, and one release cannot be two commits: one of the comments is wrong, perhaps on purpose.',
    fix: 'find out which one is right: git ls-remote --tags shows the commit of a tag',
    message: (d: { reference: string; comment: string; other: string; where: string }) =>
      `${d.reference} is ${d.comment} here, but ${d.other} in ${d.where}`,
  },
  'pins/not-in-manifest': {
    level: 'error',
    summary: 'A reference is not in the manifest',
    why: 'The manifest is what was reviewed; what is not in it was not.',
    fix: 'review it and add a row to the manifest, or stop using it',
    message: (d: { reference: string }) => `the manifest has no row for ${d.reference}`,
  },
  'pins/manifest-mismatch': {
    level: 'error',
    summary: 'A reference is pinned to something else than the manifest allows',
    why: 'The pin was changed without the review that the manifest stands for; a commit of a fork passes for one of the repository itself.',
    fix: 'review the commit and update the manifest, or go back to the pin that it has',
    message: (d: { reference: string; found: string; expected: string }) =>
      `${d.reference} is pinned to ${d.found}, the manifest has ${d.expected}`,
  },
  'pins/manifest-unused': {
    level: 'error',
    summary: 'A row of the manifest is used nowhere',
    why: 'A row that nothing needs allows an old, perhaps vulnerable version to come back unnoticed.',
    fix: 'delete the row',
    message: (d: { reference: string; version: string }) => `nothing uses ${d.reference} ${d.version}`,
  },
  'pins/malformed-row': {
    level: 'error',
    summary: 'A row of the manifest is not understood, or contradicts another one',
    why: 'A row that says nothing certain allows nothing.',
    fix: 'write | owner/repo | v1.2.3 | full commit |, or | docker://image | tag | sha256:… |',
    message: (d: { problem: string }) => d.problem,
  },
  'pins/untrusted-owner': {
    level: 'error',
    summary: 'The policy does not trust where a reference comes from',
    why: 'The policy lists whose code may run; a pin only keeps that code from changing.',
    fix: 'use something of a trusted owner, or have the policy changed',
    message: (d: { reference: string }) => `${d.reference} is of nobody whom the policy trusts`,
  },
  'pins/forbidden': {
    level: 'error',
    summary: 'The policy forbids a reference',
    why: 'Somebody wrote down that this must not be used, pinned or not.',
    fix: 'use something else',
    message: (d: { reference: string }) => `the policy forbids ${d.reference}`,
  },
  'pins/unused-exemption': {
    level: 'note',
    summary: 'An exemption of the policy exempts nothing',
    why: 'What it was written for is gone or was set right; it would hide the next finding that comes to the same place.',
    fix: 'remove the exemption from the policy',
    message: (d: { names: readonly string[]; reason: string }) =>
      `nothing needs the exemption for ${d.names.join(', ')} (${d.reason})`,
  },
});

/** The codes of what can be wrong. */
export type Code = keyof typeof rules.table;

/** Findings that leave something unjudged: a report with one of them is no verdict. */
export const incompleteCodes: ReadonlySet<string> = new Set(['pins/unreadable', 'pins/malformed-file']);
