// For those who pull members one by one; apart, since who walks an archive does not need it.
export { readTar, type TarItem } from './read.ts';
export { expandSparse } from './sparse-content.ts';
export { type TarEntry, tarTree } from './tree.ts';
