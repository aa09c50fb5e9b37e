import { isUtf8 } from 'node:buffer';
import type { ArtifactType } from '../document.ts';

type Clue = readonly [RegExp, ArtifactType];

const BEGINS: readonly Clue[] = [
  [/^-----BEGIN (?:PGP SIGNATURE|SSH SIGNATURE|PGP SIGNED MESSAGE|PKCS7|CMS)-----/, 'signature'],
  [/^-----BEGIN (?:CERTIFICATE|TRUSTED CERTIFICATE|PUBLIC KEY|PGP PUBLIC KEY BLOCK)-----/, 'certificate'],
  [/^untrusted comment: .*signature/i, 'signature'],
  [/^SPDXVersion: SPDX-/, 'sbom'],
  [/^(?:\\?[0-9a-f]{32,128} [ *][^\n]+\n)+/i, 'checksums'],
  [/^(?:SHA(?:1|256|384|512)|MD5|BLAKE2b) \([^\n]+\) = [0-9a-f]{32,128}\n/, 'checksums'],
];

/** An unescaped quote before a name and after it: in JSON that can only be a member. */
const IN_JSON: readonly Clue[] = [
  [/"bomFormat"\s*:\s*"CycloneDX"/, 'sbom'],
  [/"(?:spdxVersion"\s*:\s*"SPDX-|SPDXID"\s*:\s*"SPDXRef-DOCUMENT")/, 'sbom'],
  [/"@context"\s*:\s*"https:\/\/spdx\.org\/rdf\//, 'sbom'],
  // Each value is told from the next name: what only looks for the names takes the cube of a hostile head's length.
  [
    /^\s*\{\s*"artifacts"\s*:\s*\[\s*\{\s*"name"\s*:\s*"(?:[^"\\]|\\.)*"\s*,\s*"sha256"\s*:\s*"[^"]*"\s*,\s*"size"\s*:\s*\d+\s*,\s*"type"/,
    'sbom',
  ],
  [/"(?:payloadType"\s*:\s*"application\/vnd\.in-toto|dsseEnvelope"\s*:)/, 'attestation'],
  [/"_type"\s*:\s*"https:\/\/in-toto\.io\/Statement\//, 'attestation'],
  [/"mediaType"\s*:\s*"application\/vnd\.dev\.sigstore\.bundle/, 'attestation'],
  // In a canonical envelope the payload, which may be long, comes before its type.
  [/^\s*\{\s*"payload"\s*:\s*"[A-Za-z0-9+/=_-]+(?:"|$)/, 'attestation'],
  [/^\s*\{\s*"findings"\s*:\s*\[/, 'report'],
  [/"\$schema"\s*:\s*"[^"]*sarif/, 'report'],
  [/"results_contract"\s*:\s*\{|^\s*\{\s*"environment"\s*:\s*\{[^{}]*"node_version"/, 'manifest'],
  [/^\s*\{\s*"files"\s*:\s*\[\s*\{\s*"(?:link|mode)"/, 'manifest'],
];

const IN_XML: readonly Clue[] = [
  [/<bom\s[^<>]*cyclonedx\.org/, 'sbom'],
  [/<testsuites?[\s>]/, 'report'],
  [/<svg[\s>]/, 'image'],
  [/<(?:!doctype\s+)?html[\s>]/i, 'document'],
];

/** What a text says of itself; undefined for what is no text. `named` is what the name says. */
export function typeOfText(head: Uint8Array, named: ArtifactType | undefined): ArtifactType | undefined {
  const text = decode(head);
  if (text === undefined) return undefined;
  const found = first(BEGINS, text) ?? structured(text);
  // What the name claims of a binary format, a text is not.
  return found ?? (named !== undefined && TEXTS.has(named) ? named : 'data');
}

const TEXTS: ReadonlySet<ArtifactType> = new Set<ArtifactType>([
  'attestation',
  'certificate',
  'checksums',
  'data',
  'document',
  'executable',
  'report',
  'signature',
]);

function structured(text: string): ArtifactType | undefined {
  const start = /\S/.exec(text)?.[0];
  if (start === '{' || start === '[') return first(IN_JSON, text) ?? 'data';
  return start === '<' ? first(IN_XML, text) : undefined;
}

function first(clues: readonly Clue[], text: string): ArtifactType | undefined {
  return clues.find(([clue]) => clue.test(text))?.[1];
}

/** The text; a character that the end of the head cuts is left out. */
function decode(head: Uint8Array): string | undefined {
  if (head.includes(0)) return undefined;
  for (let cut = 0; cut < 4 && cut < head.length; cut++) {
    const whole = head.subarray(0, head.length - cut);
    if (isUtf8(whole)) return Buffer.from(whole.buffer, whole.byteOffset, whole.length).toString();
  }
  return undefined;
}
