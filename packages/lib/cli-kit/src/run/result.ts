import type { Report } from '@repro/report';

/** What a command gives back; the kit writes it, the command prints nothing. */
export type Result = Outcome & {
  /** The exit status, where it does not follow from the reports' verdicts. */
  readonly status?: 0 | 1 | 2;
  /** The verdict of a document: told on stderr as reports' are, when the document itself goes to a file. */
  readonly verdict?: string;
  /** One line for people on stderr, silenced by --quiet. */
  readonly note?: string;
  /** What kept part of the work from being done: told on stderr below a result that is whole all the same. */
  readonly error?: unknown;
};

type Outcome =
  | { readonly report: Report }
  | { readonly reports: readonly Report[] }
  /**
   * Written as canonical JSON and a newline; one with a form for people is written in that on a terminal, and where
   * --format says `text`.
   */
  | { readonly document: unknown; readonly forPeople?: () => string | Promise<string> }
  | { readonly text: string }
  | { readonly bytes: AsyncIterable<Uint8Array> }
  /** Nothing for stdout. */
  | { readonly none: true };
