/** A framework that controls are of. */
export interface Framework {
  /** `slsa`, `ssdf`, `iso-27001`, `soc-2`, `osps`. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
}

/** A control, and what evidence of a release can and cannot say of it. */
export interface Control {
  readonly framework: string;
  /** As the framework writes it: `PS.2.1`, `A.8.28`. */
  readonly id: string;
  /** What it is about, in a few words of our own. */
  readonly title: string;
  /** The kinds of evidence that speak to it, by their id in the catalogue; none where nothing of a release can. */
  readonly evidence: readonly string[];
  /** What the evidence shows when all of it passed. */
  readonly shows: string;
  /** What it does not show, however it turned out. */
  readonly lacks: string;
}
