/**
 * What Fulcio writes into certificates about the run that asked for them (sigstore/fulcio, docs/oid-info.md), by the
 * last number of the OID under 1.3.6.1.4.1.57264.1. Each value is a DER UTF8String.
 */
const CLAIMS: Readonly<Record<number, string>> = {
  9: 'build_signer_uri',
  10: 'build_signer_digest',
  11: 'runner_environment',
  12: 'source_repository_uri',
  13: 'source_repository_digest',
  14: 'source_repository_ref',
  18: 'build_config_uri',
  19: 'build_config_digest',
  20: 'build_trigger',
  21: 'run_invocation_uri',
};

const FULCIO = '1.3.6.1.4.1.57264.1.';

interface Extension {
  readonly oid: { readonly id: readonly number[] } | undefined;
  readonly value: Uint8Array;
}

/** The claims of a certificate about the run, by name; what is not understood is left out. */
export function certificateClaims(extensions: readonly Extension[]): Readonly<Record<string, string>> {
  const claims: Record<string, string> = {};
  for (const { oid, value } of extensions) {
    const id = oid?.id ?? [];
    const name = id.slice(0, -1).join('.') + '.' === FULCIO ? CLAIMS[id.at(-1) ?? 0] : undefined;
    const text = name === undefined ? undefined : utf8String(Buffer.from(value));
    if (name !== undefined && text !== undefined) claims[name] = text;
  }
  return claims;
}

/**
 * The OIDC issuer who vouched for the holder: a DER UTF8String, or bare text in certificates of before it; '' where there
 * is none.
 */
export function issuerIn(extensions: readonly Extension[]): string {
  const of = (last: number): Buffer | undefined => {
    const found = extensions.find(({ oid }) => oid?.id.join('.') === `${FULCIO}${last}`);
    return found && Buffer.from(found.value);
  };
  const encoded = of(8);
  return (encoded ? utf8String(encoded) : of(1)?.toString()) ?? '';
}

/** The text of a DER UTF8String (X.690, tag 12) that is all of `der`. */
function utf8String(der: Buffer): string | undefined {
  const [tag, first = 0] = der;
  const long = first > 0x80 ? first - 0x80 : 0;
  if (tag !== 0x0c || long > 2 || der.length < 2 + long) return undefined;
  const length = long === 0 ? first : der.readUIntBE(2, long);
  const text = der.subarray(2 + long);
  return text.length === length ? text.toString() : undefined;
}
