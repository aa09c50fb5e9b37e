/** Of the caller's environment only these reach git: enough to find programs and temporary files, nothing that steers git. */
const passed = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'SystemRoot',
  'SYSTEMROOT',
  'PATHEXT',
  'TMPDIR',
  'TEMP',
  'TMP',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
];

/**
 * The environment that git runs in. An allow-list, because every GIT_* variable can move the repository, its index,
 * its configuration or the programs that git calls, and a new one comes with each release.
 */
export function gitEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const name of passed) {
    const value = env[name];
    if (value !== undefined) clean[name] = value;
  }
  return {
    ...clean,
    // Messages are parsed and dates must not depend on the machine.
    LC_ALL: 'C',
    TZ: 'UTC',
    // The user's own configuration is left out: results must be the same for every user.
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    // Replacement refs and grafts make a commit's hash stand for other content.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    // A partial clone fetches what it lacks from a URL, or by a program, that the repository names.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    // Reading must not write the index.
    GIT_OPTIONAL_LOCKS: '0',
  };
}

/** Settings that a repository's own configuration could use to run a program, fetch, or hide a change; ours win. */
const neutral = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.sshCommand=false',
  'core.gitProxy=',
  'core.askPass=',
  'core.pager=cat',
  'core.editor=false',
  'core.alternateRefsCommand=false',
  'core.attributesFile=/dev/null',
  'core.excludesFile=/dev/null',
  'credential.helper=',
  'diff.external=',
  'gpg.program=false',
  'log.showSignature=false',
  'protocol.allow=never',
  'submodule.recurse=false',
  // A commit-graph file may tell other parents than the commits do.
  'core.commitGraph=false',
  'core.untrackedCache=false',
  // A name that differs from a tracked one in case alone would not be told.
  'core.ignoreCase=false',
  'core.trustctime=true',
  'core.checkStat=default',
];

/** The arguments that come before git's command. */
export function neutralArguments(settings: readonly string[] = []): string[] {
  return ['--no-pager', ...[...neutral, ...settings].flatMap((setting) => ['-c', setting])];
}
