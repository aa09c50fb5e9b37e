import { ReproError } from '@repro/core/error';

/** What a reader's oddities mean, by their codes. */
type Table<Code extends string> = Readonly<Record<Code, { readonly kind: string; readonly summary: string }>>;

/**
 * For readers of compressed files. What is odd, and what stands behind the data, is compared; but content without its
 * checksum is not what was compressed, and is not to be taken for the same.
 */
export function refuseContradictions<Code extends string>(
  table: Table<Code>,
): (anomaly: { readonly code: Code; readonly offset: number }) => void {
  return ({ code, offset }) => {
    const { kind, summary } = table[code];
    if (kind !== 'ambiguous') return;
    const [form = ''] = code.split('/');
    throw new ReproError(
      `ERR_REPRO_${form.toUpperCase()}_AMBIGUOUS`,
      `ambiguous ${form}: ${summary} (${code}), at byte ${offset}`,
      { hint: 'the file is damaged; fetch or make it again', at: { offset } },
    );
  };
}
