import type { Finding, Location } from '@repro/report';
import { versionIn } from './comment.ts';
import type { CheckOptions } from './options.ts';
import { covers } from './policy.ts';
import type { Reference } from './references/collect.ts';
import { isOwn } from './references/own.ts';
import {
  hasDots,
  namesOf,
  parseComponent,
  parseImage,
  parseProject,
  parseProjectOn,
  parseSource,
  pinOf,
  revisionForm,
  type Target,
  type Unclear,
} from './references/target.ts';
import { rules } from './rules.ts';
import type { YamlScalar, YamlValue } from './yaml/model.ts';
import type { YamlFile } from './yaml/read.ts';
import type { Comment } from './yaml/syntax.ts';

/** A reference that was understood, with all that its manifest row is compared with. */
export interface Use {
  readonly target: Target;
  /** Its full commit or digest; undefined when nothing pins it. */
  readonly pin: string | undefined;
  readonly reference: Reference;
  readonly node: YamlScalar;
  readonly at: Location;
  /** The comment in its line; undefined when there is none, or when several references share the line. */
  readonly comment: Comment | undefined;
  readonly version: string | undefined;
  /** Whether other references stand in the same line, so that a comment could be of any of them. */
  readonly sharesLine: boolean;
}

/** What is found in one file by itself. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly uses: readonly Use[];
  /** References to files of the repository itself. */
  readonly local: number;
}

/** Judges the references of a file. */
export function judgeReferences(
  references: readonly Reference[],
  file: YamlFile,
  options: CheckOptions & { readonly path: string },
): Judged {
  const findings: Finding[] = [];
  const uses: Use[] = [];
  let local = 0;
  const inLine = nodesByLine(references, file);
  for (const reference of references) {
    const { node } = reference;
    const at = { path: options.path, ...file.places.at(node.start) };
    if (node.kind !== 'scalar' || node.isNull) {
      findings.push(unnamed(node, at));
    } else if (reference.kind === 'generated') {
      findings.push(rules.finding('pins/generated-pipeline', { file: node.text }, at));
    } else if (reference.kind === 'key') {
      findings.push(unclear('expression', node, at));
    } else if (reference.kind === 'variable') {
      findings.push(rules.finding('pins/variable', { found: node.text }, at));
    } else if (isOwn(reference, node)) local++;
    else if (reference.kind === 'remote') findings.push(...judgeRemote(reference, node, at));
    else if (reference.kind === 'runs-image' && !DOCKER.test(node.text)) {
      findings.push(rules.finding('pins/dockerfile-action', { file: node.text }, at));
    } else {
      const target = targetOf(reference, node);
      if (typeof target === 'string') findings.push(unclear(target, node, at));
      else {
        const sharesLine = (inLine.get(lineOf(node, file))?.size ?? 0) > 1;
        const use = makeUse(file, { reference, node, target, at, sharesLine });
        uses.push(use);
        findings.push(...judgeUse(use, options));
      }
    }
  }
  return { findings, uses, local };
}

/** The scheme of images; GitHub's runner reads it in any case where an action names its image, and only there. */
const DOCKER = /^docker:\/\//i;

/** What stands where a name is expected and is no text. */
function unnamed(node: YamlValue, at: Location): Finding {
  if (node.kind === 'seq' && node.isReference) {
    const names = node.items.slice(0, 10).map((name) => (name.kind === 'scalar' ? name.text : '…'));
    return rules.finding('pins/expression', { found: `!reference [${names.join(', ')}]` }, at);
  }
  const found = node.kind === 'map' ? 'a mapping' : node.kind === 'seq' ? 'a list' : 'nothing';
  return rules.finding('pins/malformed-reference', { found }, at);
}

/** No reference is longer, and what messages repeat is to stay readable. */
const MAX_LENGTH = 4096;

function targetOf({ kind, project = '' }: Reference, { text }: YamlScalar): Target | Unclear {
  if (text.length + project.length > MAX_LENGTH) return 'malformed';
  if (kind === 'project') return parseProject(project, text === project ? '' : text);
  // Without a revision the node is the URL, in which the project stands.
  if (kind === 'step-git') return parseProjectOn(project, text.includes(project) ? '' : text);
  if (kind === 'component') return parseComponent(text);
  if (kind === 'step-image') return parseImage(`${project}${text}`);
  if (kind === 'runs-image' || text.startsWith('docker://')) return parseImage(text.replace(DOCKER, ''));
  return kind === 'uses' ? parseSource(text) : parseImage(text);
}

/** The name of an image; that of a step begins in other members. */
function imageOf({ kind, project = '' }: Reference, { text }: YamlScalar): string {
  return (kind === 'step-image' ? project + text : text).replace(DOCKER, '');
}

function unclear(why: Unclear, { text }: YamlScalar, at: Location): Finding {
  const found = JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
  return rules.finding(why === 'expression' ? 'pins/expression' : 'pins/malformed-reference', { found }, at);
}

/**
 * A file of a branch or tag, where a forge has the revision at a place that is known (GitLab, GitHub, Gitea): a directory
 * further on may be called like a commit.
 */
const OF_BRANCH =
  /^https:\/\/(?:(?:raw\.githubusercontent\.com(?:\/[^/]+){2}|github\.com(?:\/[^/]+){2}\/raw|[^?#]*?\/-\/(?:raw|blob))\/(?!(?:[0-9a-f]{40}|[0-9a-f]{64})\/)|[^?#]*?\/raw\/(?:branch|tag)\/)/i;

/** A URL that names a full commit is held to be fixed by whoever serves it; all others need a digest beside them. */
function judgeRemote({ integrity }: Reference, { text }: YamlScalar, at: Location): Finding[] {
  if (/^sha256-[A-Za-z0-9+/]{43}=$/.test(integrity?.text ?? '')) return [];
  const isFixed = /^https:\/\/[^?#]*\/(?:[0-9a-f]{40}|[0-9a-f]{64})\//.test(text) && !OF_BRANCH.test(text);
  if (isFixed && !text.includes('$') && !hasDots(text)) return [];
  return [rules.finding('pins/remote-include', { url: text }, at)];
}

function lineOf(node: YamlScalar, file: YamlFile): number {
  return file.places.line(node.isBlock ? node.start : node.end);
}

function nodesByLine(references: readonly Reference[], file: YamlFile): Map<number, Set<YamlScalar>> {
  const nodes = new Map<number, Set<YamlScalar>>();
  for (const { node } of references) {
    if (node.kind !== 'scalar') continue;
    const line = lineOf(node, file);
    const known = nodes.get(line);
    if (known) known.add(node);
    else nodes.set(line, new Set([node]));
  }
  return nodes;
}

function makeUse(file: YamlFile, use: Pick<Use, 'reference' | 'node' | 'target' | 'at' | 'sharesLine'>): Use {
  const comment = use.sharesLine ? undefined : file.comments.get(lineOf(use.node, file));
  const version = comment && versionIn(comment.text)?.version;
  return { ...use, pin: pinOf(use.target), comment, version };
}

function judgeUse(use: Use, options: CheckOptions): Finding[] {
  const found = use.target.type === 'image' ? judgeImage(use, options) : judgeSource(use, options);
  return [...found, ...judgeByPolicy(use, options)];
}

function judgeImage(use: Use, options: CheckOptions): Finding[] {
  const { target, pin, at, node, reference } = use;
  if (pin !== undefined) return [];
  const image = imageOf(reference, node);
  if (target.digest !== undefined) {
    const { digest } = target;
    return [
      rules.finding('pins/malformed-digest', { image: image.slice(0, -digest.length - 1), digest }, at),
    ];
  }
  if (isTagEnough(target, options)) return [];
  return [rules.finding('pins/image-without-digest', { image }, at)];
}

function judgeSource({ target, at, node, version, reference }: Use, options: CheckOptions): Finding[] {
  const { revision } = target;
  const name = displayName(reference, node, revision);
  const data = { reference: name, revision };
  switch (revisionForm(revision)) {
    case 'commit': {
      if (version !== undefined) return [];
      const level = options.policy?.require_comment ? 'error' : 'warning';
      return [rules.finding('pins/comment-missing', { reference: name }, at, { level })];
    }
    case 'tag':
      return isTagEnough(target, options) ? [] : [rules.finding('pins/tag', data, at)];
    case 'none':
      return [rules.finding('pins/no-revision', { reference: name }, at)];
    case 'short':
      return [rules.finding('pins/short-commit', data, at)];
    case 'upper-case':
      return [rules.finding('pins/upper-case-commit', data, at)];
    case 'near':
      return [rules.finding('pins/not-quite-a-commit', data, at)];
    case 'branch':
      return [rules.finding('pins/branch', data, at)];
  }
}

/** The reference without its revision, as it is written. */
export function displayName(reference: Reference, node: YamlScalar, revision: string): string {
  if (reference.kind === 'project' || reference.kind === 'step-git') return reference.project ?? '';
  return revision === '' ? node.text.replace(/@$/, '') : node.text.slice(0, -revision.length - 1);
}

/** Whether the tag of a reference is enough: it has one, and the options allow tags of its owner. */
export function isTagEnough(target: Target, options: CheckOptions): boolean {
  const { type, revision } = target;
  const isTag =
    type === 'image' ? revision !== '' && revision !== 'latest' : revisionForm(revision) === 'tag';
  return isTag && allowsTags(target, options);
}

function allowsTags({ name }: Target, { allowTags, policy }: CheckOptions): boolean {
  const allowed = policy?.allow_tags;
  return allowTags === true || allowed === true || (typeof allowed === 'object' && covers(allowed, name));
}

function judgeByPolicy({ target, at }: Use, { policy }: CheckOptions): Finding[] {
  if (!policy) return [];
  const data = { reference: target.name };
  if (namesOf(target).some((name) => covers(policy.forbidden, name)))
    return [rules.finding('pins/forbidden', data, at)];
  const trusted = target.type === 'image' ? policy.trusted_images : policy.trusted_owners;
  if (trusted === undefined || covers(trusted, target.name)) return [];
  return [rules.finding('pins/untrusted-owner', data, at)];
}
