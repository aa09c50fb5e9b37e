export { commitExists, commitOf } from './objects/commit.ts';
export { isObjectName } from './objects/hash.ts';
export { headHolds } from './objects/holds.ts';
export { describe } from './repository/describe.ts';
export { type FactOptions, gitFacts } from './repository/facts.ts';
export { openRepository } from './repository/open.ts';
export { commitCount, headRef, tagsOf } from './repository/refs.ts';
export { remoteUrl } from './repository/remote.ts';
export { workTreeState } from './repository/state.ts';
export type {
  Commit,
  DescribeOptions,
  Description,
  GitFacts,
  GitOptions,
  Repository,
  RepositoryLike,
  WorkTreeState,
} from './types.ts';
export { publicUrl } from './url.ts';
