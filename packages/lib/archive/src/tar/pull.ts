// For those who pull members one by one or read at any position; apart, since who walks a stream does not need it.
export { type FileAccess, fileAccess, memoryAccess } from '../bytes/random-access.ts';
export { readTar, type TarItem } from './read.ts';
export { expandSparse } from './sparse-content.ts';
export { type TarEntry, tarTree } from './tree.ts';
