import type { Tool } from '@repro/report';

/** What became of one thing that was to be published. */
export interface Published {
  /** The file, or what the manifest is. */
  readonly name: string;
  /** `sha256:…` */
  readonly digest: string;
  readonly size: number;
  /** `exists` when it was there already, the very same bytes. */
  readonly status: 'pushed' | 'exists';
}

/** The receipt of a publication. Form: schema/publish_receipt.schema.json. */
export interface Receipt {
  readonly schema_version: '1.0';
  readonly tool: Tool;
  /** Without credentials. */
  readonly target: string;
  /** Of the release's manifest, or of all files together for a form. */
  readonly digest: string;
  /** Tags that now name the release. */
  readonly tags: readonly string[];
  /** How readers of the registry find the evidence: its referrers API, or the tag that stands in for it. */
  readonly referrers?: 'api' | 'tag';
  readonly manifests: readonly Published[];
  readonly files: readonly Published[];
}
