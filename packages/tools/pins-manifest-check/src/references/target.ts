/** What a reference names: from where, and by which revision. */
export interface Target {
  /** What the manifest calls it: `owner/repo`, `docker://image`, `project:group/name`, `component:host/path`. */
  readonly key: string;
  /** Its name for the policy, in lower case: `owner/repo`, or an image with its registry. */
  readonly name: string;
  readonly type: 'source' | 'image';
  /** The commit, tag or branch, the image's tag; empty when there is none. */
  readonly revision: string;
  /** The digest of an image, as it is written after `@`. */
  readonly digest?: string | undefined;
  /** Present when the name of a GitLab project begins with its server. */
  readonly hasServer?: true;
}

/** What keeps a reference from being understood. */
export type Unclear = 'expression' | 'malformed';

const EXPRESSION = /\$\{\{|\$\[\[|\$\{?\w/;
const EXPRESSIONS = /\$\{\{.*?\}\}|\$\[\[.*?\]\]|\$\{?\w+\}?/g;

/** Whether a runner puts something in place of a part of the text: only the run itself knows what it will be. */
export function hasExpression(text: string): boolean {
  return EXPRESSION.test(text);
}

/** The text with `other` in place of what a runner fills in. */
export function withoutExpressions(text: string, other: string): string {
  return text.replaceAll(EXPRESSIONS, other);
}

/** `owner/repo/path@revision`, on a forge that runs GitHub's workflows also with `https://host/` before it. */
const SOURCE = /^(https?:\/\/[\w.:-]+\/)?([\w.-]+)\/([\w.-]+)((?:\/[^@\s/][^@\s]*)?)(?:@([^@\s]*))?$/;

/** Reads what stands after `uses:` when it names a repository. */
export function parseSource(text: string): Target | Unclear {
  if (text.includes('${{')) return 'expression';
  const [, host = '', owner = '', repository = '', path = '', revision = ''] = SOURCE.exec(text) ?? [];
  // A path that climbs leaves the repository whose pin it seems to have; GitHub takes back-slashes for slashes.
  if (owner === '' || hasDots(`${owner}/${repository}${path}`)) return 'malformed';
  const name = `${host}${owner}/${repository}`.toLowerCase();
  return { key: name, name, type: 'source', revision };
}

/** Whether a path has parts that are but dots, escaped ones of a URL among them: it leads elsewhere than it seems. */
export function hasDots(path: string): boolean {
  return /(?:^|[\\/])(?:\.|%2e){1,2}(?:[\\/]|$)/i.test(path);
}

/** Reads the revision of a GitLab project. */
export function parseProject(project: string, revision: string): Target | Unclear {
  if (hasExpression(project) || hasExpression(revision)) return 'expression';
  if (!/^[\w.-]+(?:\/[\w.-]+)+$/.test(project) || /\s/.test(revision)) return 'malformed';
  const name = project.toLowerCase();
  return { key: `project:${name}`, name, type: 'source', revision };
}

/** Reads the revision of a project on any server, `host/group/name`. */
export function parseProjectOn(project: string, revision: string): Target | Unclear {
  const target = parseProject(project, revision);
  return typeof target === 'string' ? target : { ...target, hasServer: true };
}

/** Reads a GitLab component, `host/group/project/name@revision`. Its host is mostly a variable of the server itself. */
export function parseComponent(text: string): Target | Unclear {
  const [, path = '', revision = ''] = /^([^@\s]+)(?:@([^@\s]*))?$/.exec(text) ?? [];
  if (path === '') return 'malformed';
  const fixed = path.replace(/^\$\{?CI_SERVER_(?:FQDN|HOST)\}?\//, '');
  if (hasExpression(fixed) || hasExpression(revision)) return 'expression';
  return { key: `component:${path.toLowerCase()}`, name: fixed.toLowerCase(), type: 'source', revision };
}

/** A colon before a slash is of the registry's port, one after the last slash of the tag. */
const IMAGE =
  /^((?:[a-z0-9][\w.-]*(?::\d+)?\/)?[a-z0-9][\w.-]*(?:\/[\w.-]+)*)(?::(\w[\w.-]{0,127}))?(?:@(.*))?$/i;

/** Reads the name of an image, as `docker pull` takes it. */
export function parseImage(text: string): Target | Unclear {
  if (hasExpression(text)) return imageBehindExpression(text);
  const [, given = '', revision = '', digest] = IMAGE.exec(text) ?? [];
  if (given === '') return 'malformed';
  const name = fullImageName(given);
  return { key: `docker://${name}`, name, type: 'image', revision, digest };
}

/** A digest that is written out is of one content, whatever name an expression before it comes to. */
function imageBehindExpression(text: string): Target | Unclear {
  // Each open expression is looked through to the end.
  if (text.length > 1024) return 'expression';
  const [, given, , digest = ''] = IMAGE.exec(withoutExpressions(text, 'x')) ?? [];
  if (given === undefined || !DIGEST.test(digest)) return 'expression';
  const name = fullImageName(text.slice(0, -digest.length - 1).replace(/:[^/]*$/, ''));
  return { key: `docker://${name}`, name, type: 'image', revision: '', digest };
}

/** Docker's own registry, by all names that it answers by (distribution/reference, normalize.go, has the first two). */
const HUB: ReadonlySet<string> = new Set([
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'registry.hub.docker.com',
]);

/** The name with its registry: `node` is `docker.io/library/node`. Of a name with an expression nobody knows it. */
export function fullImageName(given: string): string {
  const name = given.toLowerCase();
  if (name.includes('$')) return name;
  const [first = '', ...rest] = name.split('/');
  const isHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  // The port that https has anyway says nothing.
  const host = isHost ? first.replace(/:443$/, '') : 'docker.io';
  const path = isHost ? rest.join('/') : name;
  if (!HUB.has(host)) return `${host}/${path}`;
  return `docker.io/${path.includes('/') ? '' : 'library/'}${path}`;
}

/**
 * Every name that what is forbidden may be called by: an image without the registry that docker takes for granted, a
 * repository, a component or a step whatever server it is fetched from; and as a manifest has it.
 */
export function namesOf({ key, name, type, hasServer }: Target): readonly string[] {
  if (type === 'image') {
    const [, short = name, shortest = short] = /^docker\.io\/((?:library\/)?(.+))$/.exec(name) ?? [];
    return [name, short, shortest].flatMap((each) => [each, `docker://${each}`]);
  }
  const server =
    hasServer || key.startsWith('component:') ? /^(?:https?:\/\/)?[^/]*[.:][^/]*\// : /^https?:\/\/[^/]*\//;
  const names = [key, name, name.replace(/^https?:\/\//, ''), name.replace(server, '')];
  // What names no server is GitHub's, wherever it is not said otherwise.
  return key === name && !/^https?:/.test(name)
    ? [...names, `github.com/${name}`, `https://github.com/${name}`]
    : names;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

/** What a revision of a source is, by its form: without the network nothing else tells a tag from a branch. */
export type Revision = 'commit' | 'upper-case' | 'near' | 'short' | 'tag' | 'branch' | 'none';

/** The form of a revision. The whole text counts: `<40 digits>-beta` is a name that anybody can push. */
export function revisionForm(revision: string): Revision {
  if (revision === '') return 'none';
  if (COMMIT.test(revision)) return 'commit';
  if (COMMIT.test(revision.toLowerCase())) return 'upper-case';
  if (/^[0-9a-f]{40}/i.test(revision)) return 'near';
  if (/^(?:refs\/tags\/)?v?\d[\w.+-]*$/i.test(revision) && !isShort(revision)) return 'tag';
  return isShort(revision) ? 'short' : 'branch';
}

/** Seven to 39 hexadecimal digits with a letter among them; digits alone are rather a date. */
function isShort(revision: string): boolean {
  return /^[0-9a-f]{7,39}$/i.test(revision) && /[a-f]/i.test(revision);
}

/** Whether a text is a commit in full, or the digest of an image. */
export function isPin(text: string, type: Target['type']): boolean {
  return (type === 'image' ? DIGEST : COMMIT).test(text);
}

/** What pins a target: its commit or digest in full; undefined when nothing does. */
export function pinOf(target: Target): string | undefined {
  const candidate = target.type === 'image' ? (target.digest ?? '') : target.revision;
  return isPin(candidate, target.type) ? candidate : undefined;
}
