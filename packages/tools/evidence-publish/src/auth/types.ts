/** Who publishes. */
export type Credentials =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  /** Sent as it is, as a bearer token. */
  | { readonly kind: 'bearer'; readonly token: string }
  /** A refresh token that a registry exchanges (docker's `identitytoken`). */
  | { readonly kind: 'identity'; readonly token: string };
