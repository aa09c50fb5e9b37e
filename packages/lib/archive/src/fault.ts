const heads: Readonly<Record<string, string>> = {
  AMBIGUOUS: 'ambiguous',
  CHANGED: 'unreadable',
  ENCRYPTED: 'unreadable',
  FILTER: 'unreadable',
  METHOD: 'unreadable',
};

/** What an error of a format begins with: a file that passes a limit, or needs what is not read here, is not malformed. */
export function headOf(format: string, fault: string): string {
  if (fault === 'LIMIT' || fault === 'RATIO') return `${format} beyond a limit`;
  return `${heads[fault] ?? 'malformed'} ${format}`;
}
