/**
 * A policy to begin with, commented, as `repro init` writes it: what no release should hold, and limits that a release
 * passes only by mistake.
 */
export const defaultPolicyText = `# What a release may consist of, and what it must: rbom-check holds the bill of materials against this.
# Every member but schema_version may be left out, and then demands nothing.
schema_version: '1.0'

# Each of these must be the whole name of an artifact, or match it as a glob
# (* stops at slashes, ** crosses them, {a,b} is either).
required_artifacts:
  - artifact.{tar,tar.gz,tar.zst}

# What no name may end with, in upper or lower case: keys, stores of passwords, dumps.
forbidden_extensions:
  - .pem
  - .key
  - .p12
  - .pfx
  - .jks
  - .kdbx
  - .ppk
  - .dmp
  - .core

# Globs as in .gitignore that no name may match, nor a directory that it lies in: without a slash, any part of it.
forbidden_patterns:
  - .git
  - node_modules
  - .env
  - .env.*
  - .npmrc
  - .netrc
  - id_{rsa,dsa,ecdsa,ed25519}
  - '*.{log,tmp,swp,orig,rej}'
  - '*~'
  - .DS_Store

# In bytes: what GitHub takes as one file of a release is 2 GiB.
max_artifact_size: 2147483648
max_total_size: 10737418240
max_artifact_count: 1000

# A regular expression (RE2) that each whole name must match: letters that every system, shell and URL can carry.
name_pattern: '[A-Za-z0-9][A-Za-z0-9._+-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*'
`;
