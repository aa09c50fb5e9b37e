import { publishError } from './errors.ts';
import { parseUrl } from './http/url.ts';

/** Where to publish: a repository of an OCI registry, or a URL that takes forms. */
export type Target =
  | {
      readonly kind: 'oci';
      /** `https://registry.example` or, for a registry without TLS, `http://127.0.0.1:5000`. */
      readonly origin: string;
      /** `org/project/release`. */
      readonly name: string;
      /** Absent: the release's version. */
      readonly tag?: string;
    }
  | { readonly kind: 'http'; readonly url: URL };

/** OCI distribution specification 1.1, "Pulling manifests". */
const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const A_TAG = 'a tag is up to 128 letters, digits, underscores, dots and dashes';
/** Docker's own registry is called by names under which nothing answers for it (distribution/reference, normalize.go). */
const HUB_NAMES: ReadonlySet<string> = new Set(['docker.io', 'index.docker.io']);
const HUB = 'registry-1.docker.io';
/** Some registries take no more for host and name together. */
const MAX_NAME = 255;

/**
 * Reads `oci://HOST[:PORT]/NAME[:TAG]` or `https://…`. A registry on this machine is spoken to without TLS, as docker
 * does; any other only when `plainHttp` says so.
 * @throws ERR_REPRO_PUBLISH_TARGET
 */
export function parseTarget(text: string, plainHttp = false): Target {
  const url = parseUrl(text);
  if (!url) throw bad(text, 'is no URL');
  if (url.username !== '' || url.password !== '') {
    throw publishError('TARGET', 'the target holds a user or a password', {
      hint: 'give credentials in the environment or in the docker configuration: what stands on a command line is seen by others',
    });
  }
  if (url.protocol === 'oci:') return ociTarget(text, plainHttp);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && (plainHttp || isLoopback(url.hostname)))) {
    return { kind: 'http', url };
  }
  if (url.protocol === 'http:')
    throw bad(text, 'is not encrypted', 'use https, or allow it with --plain-http');
  throw bad(text, `is of the kind ${url.protocol}`);
}

function ociTarget(text: string, plainHttp: boolean): Target {
  const [, host = '', name = '', tag] = /^oci:\/\/([^/?#]+)\/([^:?#@]+)(?::([^:?#@/]+))?$/.exec(text) ?? [];
  const { hostname } = (host !== '' && parseUrl(`https://${host}`)) || {};
  if (hostname === undefined) throw bad(text, 'names no host and repository');
  if (!NAME.test(name) || name.length > MAX_NAME)
    throw bad(
      text,
      `has the name ${JSON.stringify(name)}`,
      'a name is lower-case words between slashes, dots, dashes and underscores',
    );
  if (tag !== undefined && !TAG.test(tag)) throw bad(text, `has the tag ${JSON.stringify(tag)}`, A_TAG);
  const scheme = plainHttp || isLoopback(hostname) ? 'http' : 'https';
  return {
    kind: 'oci',
    origin: `${scheme}://${HUB_NAMES.has(hostname) ? HUB : host}`,
    name,
    ...(tag !== undefined && { tag }),
  };
}

/**
 * Refuses further tags that are none: one with slashes or dots in it would lead to another place of the registry.
 * @throws ERR_REPRO_PUBLISH_TARGET
 */
export function requireTags({ kind }: Target, tags: readonly string[]): void {
  const [first] = tags;
  if (kind === 'http' && first !== undefined) {
    throw publishError('TARGET', `the tag ${JSON.stringify(first)} has no place in a form`, {
      hint: 'leave it out, or publish to oci://HOST/NAME',
    });
  }
  const wrong = tags.find((tag) => !TAG.test(tag));
  if (wrong === undefined) return;
  throw publishError('TARGET', `the tag ${JSON.stringify(wrong.slice(0, 200))} is none`, { hint: A_TAG });
}

/** Whether a host name is this machine's own. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** What may be a credential is not told: a user and a password, a query. */
function shown(text: string): string {
  return JSON.stringify(text.replace(/[?#].*$/s, '?…').replace(/\/\/.*@/s, '//…@'));
}

function bad(text: string, found: string, hint?: string): Error {
  return publishError('TARGET', `the target ${shown(text)} ${found}`, {
    hint: hint ?? 'expected oci://HOST/NAME[:TAG] or https://…',
  });
}
