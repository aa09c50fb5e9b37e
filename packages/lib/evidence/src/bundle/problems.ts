import type { JsonObject } from '@repro/core';

/** What can be wrong with a bundle as a container; whether what it says is true is an auditor's question. */
export type BundleProblemCode =
  | 'bundle/digest'
  | 'bundle/extra'
  | 'bundle/form'
  | 'bundle/index'
  | 'bundle/layout'
  | 'bundle/manifest'
  | 'bundle/member'
  | 'bundle/missing'
  | 'bundle/name'
  | 'bundle/size'
  | 'bundle/subject';

/** One thing that is wrong, and where. */
export interface BundleProblem {
  readonly code: BundleProblemCode;
  /** The member of the tar. */
  readonly path: string;
  /** In the bundle file, when one byte is meant. */
  readonly offset?: number;
  readonly data: JsonObject;
}
