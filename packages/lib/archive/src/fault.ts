import { ReproError } from '@repro/core/error';
import type { AnomalyKind } from './tar/anomalies.ts';

const heads: Readonly<Record<string, string>> = {
  AMBIGUOUS: 'ambiguous',
  ENCRYPTED: 'unreadable',
  FILTER: 'unreadable',
  METHOD: 'unreadable',
};

/** Makes an error of a format: at `offset` bytes from the start of the file; `what` says expected and found. */
export type FaultError<Fault extends string> = (fault: Fault, offset: number, what: string) => ReproError;

/** The errors of a format, each with the hint of its fault. */
export function errorsOf<Fault extends string>(
  format: string,
  hints: Readonly<Record<Fault, string>>,
): FaultError<Fault> {
  return (fault, offset, what) =>
    new ReproError(
      `ERR_REPRO_${format.toUpperCase()}_${fault}`,
      `${headOf(format, fault)}: ${what}, at byte ${offset}`,
      { hint: hints[fault], at: { offset } },
    );
}

/** What an error begins with: a file that passes a limit, or needs what is not read here, is not malformed. */
function headOf(format: string, fault: string): string {
  if (fault === 'LIMIT' || fault === 'RATIO') return `${format} beyond a limit`;
  return `${heads[fault] ?? 'malformed'} ${format}`;
}

/** What a reader does with oddities when nobody listens: those that are more than odd are errors. */
export function refusing<Code extends string>(
  table: Readonly<Record<Code, { readonly kind: AnomalyKind; readonly summary: string }>>,
  error: FaultError<'AMBIGUOUS'>,
): (anomaly: { readonly code: Code; readonly offset: number }) => void {
  return ({ code, offset }) => {
    const { kind, summary } = table[code];
    if (kind !== 'odd') throw error('AMBIGUOUS', offset, `${summary} (${code})`);
  };
}
