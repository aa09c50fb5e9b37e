import type { CST } from 'yaml';

type Entry = CST.BlockMap['items'][number];
type Tell = (offset: number, message: string) => void;

/**
 * The tokens of a text, behind each the errors in it that the parser lets pass: what it leaves out in silence or joins to
 * another mapping.
 */
export function* withOverlooked(tokens: Iterable<CST.Token>, text: string): Generator<CST.Token> {
  const directives = new Set<string>();
  for (const token of tokens) {
    const errors: CST.ErrorToken[] = [];
    const tell: Tell = (offset, message) => errors.push({ type: 'error', source: '', offset, message });
    if (token.type === 'directive') judgeDirective(token, directives, tell);
    else if (token.type === 'document') {
      directives.clear();
      judgeNode(token.value, text, tell);
    }
    yield token;
    yield* errors;
  }
}

/**
 * One version, and one prefix for a handle, to a document (YAML 1.2.2, 6.8): of two some readers take the first. Another
 * major version is not to be read.
 */
function judgeDirective({ source, offset }: CST.Directive, seen: Set<string>, tell: Tell): void {
  if (/^%YAML\s+(?!0*1\.)\d/.test(source))
    tell(offset, 'the document is of another major version of YAML than 1');
  const name = /^%(?:YAML|TAG\s+\S+)/.exec(source)?.[0].replace(/\s+/, ' ');
  if (name === undefined) return;
  if (seen.has(name)) tell(offset, `the directive ${name} was given before for this document`);
  seen.add(name);
}

/** The depth of recursion is limited by the parser, which overlooks nothing in flow collections. */
function judgeNode(node: CST.Token | null | undefined, text: string, tell: Tell): void {
  if (node?.type !== 'block-map' && node?.type !== 'block-seq') return;
  for (const item of node.items) {
    // The parser judges what has its key before it on the line; and what begins a mapping says where its keys stand.
    const isJudged = 'explicitKey' in item || (!item.key && item !== node.items[0]);
    if (node.type === 'block-map' && isJudged) judgeEntry(item as Entry, { indent: node.indent, text }, tell);
    judgeNode(item.key, text, tell);
    judgeNode(item.value, text, tell);
  }
}

/**
 * A colon that no key stands before on its line stands where the keys of its mapping do, and nothing is the value of a key
 * without a colon (YAML 1.2.2, 8.2.2).
 */
function judgeEntry({ start, explicitKey, sep = [], value }: Entry, mapping: Mapping, tell: Tell): void {
  const colon = sep.find(({ type }) => type === 'map-value-ind');
  if (!colon) {
    const stray = sep.find(isContent) ?? value;
    if (stray) tell(stray.offset, 'what stands behind a key has no colon before it');
    return;
  }
  // An empty key may have a tag or an anchor.
  const first = (explicitKey ? undefined : start.find(isContent)) ?? colon;
  if (isInColumn(first.offset, mapping)) return;
  tell(colon.offset, 'a colon that no key stands before is in another column than the keys of its mapping');
}

/** What an entry stands in. */
interface Mapping {
  /** Columns before its keys. */
  readonly indent: number;
  readonly text: string;
}

function isContent({ type }: CST.SourceToken): boolean {
  return type !== 'space' && type !== 'newline' && type !== 'comment';
}

/** The lines of a mapping are indented as far as its keys or further, so that one character tells. */
function isInColumn(offset: number, { indent, text }: Mapping): boolean {
  return text[offset - indent - 1] === '\n';
}
