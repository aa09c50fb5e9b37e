/**
 * The cases of the short form: of every situation that is listed here one tool, each time another, so that all
 * situations and all tools have a turn.
 */
const SITUATIONS = [
  'missing',
  'unreadable',
  'a directory',
  'a file',
  'below a file',
  'link loop',
  'random bytes',
  'empty',
  'invalid JSON',
  'invalid UTF-8',
  'very deep',
  '5000 deep',
  'bomb.tar.gz',
  'malformed.tar.gz',
  'cut at half.tar.zst',
  'malformed.tar.xz',
  'cut at last 8.tar.gz',
  'run_record.json invalid',
  'checks vel-validator.json deep',
  'malformed.evidence.tar',
  'compressed.evidence.tar',
  'unknown flag',
  'flag without value',
  'flag given twice',
  '--config unknown-key.json',
  '--config invalid.yml',
  '--config itself.yml',
  'SOURCE_DATE_EPOCH=yesterday',
  'REPRO_COMPRESSION=thorough',
  'a closed pipe',
  'stdout is full',
  'stdout is read-only',
  'stdin is closed',
  'disk is full',
  'disk is read-only',
  'into a missing directory',
  'output is the input',
  'SIGINT',
  'SIGTERM',
  'SIGKILL',
];

/** Picks by the situation's place in the list: the same cases on every run. */
export function shortened(cases) {
  return SITUATIONS.flatMap((situation, n) => {
    const group = cases.filter(({ what }) => what === situation);
    return group.length === 0 ? [] : [group[(n * 5) % group.length]];
  });
}
