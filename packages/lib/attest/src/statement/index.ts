export { statement, statementBytes } from './build.ts';
export { PAYLOAD_TYPE, preAuthEncoding } from './dsse.ts';
export { parseStatement } from './parse.ts';
export {
  type DigestSet,
  predicateTypes,
  type ResourceDescriptor,
  type Statement,
  type Subject,
  statementTypes,
} from './types.ts';
