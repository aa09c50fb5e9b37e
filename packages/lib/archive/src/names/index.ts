export { bytesKey, pathKey } from '@repro/tree/path-key';
export { type FoundHazard, type NameHazard, nameHazards } from './hazards.ts';
export { caselessKey, firstUnassigned, isAscii, isComposed, unicodeVersion } from './unicode.ts';
