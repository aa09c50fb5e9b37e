/** Where a new project keeps the policy for its bill of materials. */
export const POLICY_FILE = 'rbom_policy.yml';

/** A policy that says what it can say: strict where nothing honest is hindered. */
export const policyText = `# What a release may consist of, and what it must. rbom-check holds every bill of materials against this file.
schema_version: '1.0'

# Names or globs that must be there: {a,b} is either, * stops at slashes.
required_artifacts:
  - 'artifact.{tar,tar.gz,tar.zst}'

# What no name may end with.
forbidden_extensions: ['.exe', '.dll', '.pem', '.key', '.p12']

# Globs, as in .gitignore, that no name may match.
forbidden_patterns: ['.env', '.env.*', 'id_rsa*', '*.bak']

# Bytes of one artifact, and of all of them.
max_artifact_size: 2147483648
max_total_size: 4294967296

# How many artifacts there may be.
max_artifact_count: 100

# A regular expression that each whole name must match.
name_pattern: '[A-Za-z0-9][A-Za-z0-9._+/-]*'
`;
