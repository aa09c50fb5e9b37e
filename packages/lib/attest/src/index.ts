export { type AttestCode, isRefusal } from './errors.ts';
export * from './keys/index.ts';
export * from './sign/index.ts';
export * from './statement/index.ts';
export * from './verify/index.ts';
