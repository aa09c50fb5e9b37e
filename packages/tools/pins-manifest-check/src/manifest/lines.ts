/** A block of code between fences that is open, and what it lies in. */
interface Fence {
  readonly marks: string;
  /** How many quotes are around it: a line without their marks ends them, and the code with them. */
  readonly quotes: number;
  /** Where the text of the list's item begins whose mark stands in the line of the fence; 0 for none. */
  readonly indent: number;
}

/** The marks of quotes and of items of lists before a text, each with the blank that belongs to it. */
const CONTAINERS = /^(?: {0,3}(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)))+/;

/** Four blanks or a tab make code of a line. */
const CODE = /^(?: {4}| {0,3}\t)/;

/**
 * The lines of a Markdown text (CommonMark), without the marks of quotes and lists and without blanks around; undefined
 * for those of code blocks and HTML comments.
 */
export function shownLines(text: string): (string | undefined)[] {
  let fence: Fence | undefined;
  let hidden = false;
  return text.split('\n').map((line) => {
    const code = fence && insideOf(fence, line);
    if (fence && code !== undefined) {
      if (isEnd(code, fence)) fence = undefined;
      return undefined;
    }
    fence = undefined;
    const starts = hidden;
    const opened = line.lastIndexOf('<!--');
    const closed = line.lastIndexOf('-->');
    if (opened > closed) hidden = true;
    else if (closed !== -1) hidden = false;
    if (starts || hidden) return undefined;
    fence = fenceOf(line);
    const inner = line.replace(CONTAINERS, '');
    return CODE.test(inner) ? undefined : inner.replaceAll(/<!--.*?-->/g, '').trim();
  });
}

function fenceOf(line: string): Fence | undefined {
  const [before = ''] = CONTAINERS.exec(line) ?? [];
  const marks = marksOf(line.slice(before.length));
  if (marks === '') return undefined;
  const quotes = before.split('>').length - 1;
  return { marks, quotes, indent: before.replace(/^.*>[ \t]?/, '').length };
}

function marksOf(text: string): string {
  return /^ {0,3}(```+|~~~+)/.exec(text)?.[1] ?? '';
}

/** A line of code without what stands before it in its quotes and list; undefined where they ended before it. */
function insideOf({ quotes, indent }: Fence, line: string): string | undefined {
  let text = line;
  for (let i = 0; i < quotes; i++) {
    const [mark] = /^[ \t]*>[ \t]?/.exec(text) ?? [];
    if (mark === undefined) return undefined;
    text = text.slice(mark.length);
  }
  if (text.trim() === '') return '';
  return text.slice(0, indent).trim() === '' ? text.slice(indent) : undefined;
}

/** With words behind it, a fence ends nothing. */
function isEnd(code: string, { marks }: Fence): boolean {
  const found = marksOf(code);
  return found.startsWith(marks) && code.trim() === found;
}
