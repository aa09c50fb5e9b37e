export { bytesKey, pathKey } from './bytes-key.ts';
export { type FoundHazard, type NameHazard, nameHazards } from './hazards.ts';
export { caselessKey, firstUnassigned, isAscii, isComposed, unicodeVersion } from './unicode.ts';
