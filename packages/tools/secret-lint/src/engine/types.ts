/** How sure a detection is: `certain` is proved by the format itself (a checksum, a structure that parses). */
export type Confidence = 'certain' | 'likely' | 'possible';

/** What the loss of such a credential would mean. */
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';

/** What the scanner is told of a file beside its bytes. */
export interface FileFacts {
  /** Relative to the root, '/'-separated; its name and ending give context, never a reason to pass a file over unread. */
  readonly path: string;
}

/** How bytes were unwrapped before a credential showed, outermost first. */
export type Encoding = 'base64' | 'hex' | 'percent' | 'unicode-escape' | 'utf-16' | 'joined-strings';

/** One credential in one file. */
export interface Detection {
  /** The rule's id, as in `github-pat`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The bytes that hold it in the file as it is, `start` included, `end` not; of the encoded form where it was encoded. */
  readonly start: number;
  readonly end: number;
  /** The credential itself, decoded. It leaves the process only when the user asks for it. */
  readonly secret: string;
  /** How it was wrapped; empty when it stands there in the clear. */
  readonly encodings: readonly Encoding[];
}

/** How many detections are enough, for who tells no more of a file. */
export interface Enough {
  /** There are no fewer when it is asked. */
  readonly least: number;
  /** Whether these are, the first ones of the file as they are told in the end: what follows is not looked at then. */
  readonly isEnough: (detections: readonly Detection[]) => boolean;
}

/** Finds credentials in files, one after another; holds no state between them. */
export interface Scanner {
  /**
   * The detections of one file in the order of `start`, none of them inside another. A binary file has none, by its content.
   * Behind those that were enough there may be others, of which some may not be told by a scan of the whole.
   */
  scan(bytes: Uint8Array, file: FileFacts, enough?: Enough): readonly Detection[];
}
