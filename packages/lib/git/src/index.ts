export type {
  Commit,
  DescribeOptions,
  Description,
  GitFacts,
  GitOptions,
  Repository,
  RepositoryLike,
  TreeOptions,
  WorkTreeDifference,
  WorkTreeMatch,
  WorkTreeState,
} from './types.ts';
