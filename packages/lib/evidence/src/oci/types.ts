/** A descriptor of the OCI image specification 1.1 (descriptor.md). */
export interface Descriptor {
  readonly mediaType: string;
  /** `sha256:` and 64 lower-case hexadecimal digits. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** An image manifest of the OCI image specification 1.1 (manifest.md), as it holds artifacts that are no images. */
export interface Manifest {
  readonly schemaVersion: 2;
  readonly mediaType: typeof MANIFEST;
  readonly artifactType: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  /** The manifest that this one says something of. */
  readonly subject?: Descriptor;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** An image index (image-index.md). */
export interface Index {
  readonly schemaVersion: 2;
  readonly mediaType: typeof INDEX;
  readonly manifests: readonly Descriptor[];
}

export const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const INDEX = 'application/vnd.oci.image.index.v1+json';
/** The descriptor of `{}`, for a manifest that has no configuration. */
export const EMPTY: Descriptor = {
  mediaType: 'application/vnd.oci.empty.v1+json',
  digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  size: 2,
};

/** What the manifest of a release's artifact says it is. */
export const RELEASE = 'application/vnd.repro-pack.release.v1';
/** What the manifest of the evidence about a release says it is. */
export const EVIDENCE = 'application/vnd.repro-pack.evidence.v1';
/** What cosign and others look for among the referrers of a manifest. */
export const SIGSTORE_BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** The annotation that names a layer's file; oras unpacks by it. */
export const TITLE = 'org.opencontainers.image.title';
export const VERSION = 'org.opencontainers.image.version';
/** The annotation that gives a manifest of an image layout its tag. */
export const REF_NAME = 'org.opencontainers.image.ref.name';
