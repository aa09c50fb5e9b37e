import type { TarAnomalyCode } from '@repro/archive/tar';

/**
 * Oddities that the judgement of values and forms tells too, and better, since it knows what the profile expects:
 * they have no rule of their own.
 */
const judgedByProfile = [
  'tar/checksum-form',
  'tar/device-unused',
  'tar/number-empty',
  'tar/number-form',
] as const;

/** The reader's oddities that are findings. */
export type ReaderCode = Exclude<TarAnomalyCode, (typeof judgedByProfile)[number]>;

/** Whether an oddity of the reader is a finding. */
export function isReaderCode(code: TarAnomalyCode): code is ReaderCode {
  return !(judgedByProfile as readonly string[]).includes(code);
}
