// The same statement: what is asked for is the commit of another of its files.
export { default } from '../ok.source-behind-other-digests/input.mjs';
