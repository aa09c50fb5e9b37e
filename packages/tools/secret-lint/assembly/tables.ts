// Where the host finds the tables that it fills and reads.
import { ASKED, BITS, CLASSES, ENTRIES, FIRST, HITS, INPUT, MARKED, NAMES, NIBBLES, POOL, SETS, SURPRISE, TREE } from './layout';

export function classes(): usize {
  return CLASSES;
}
export function bits(): usize {
  return BITS;
}
export function marked(): usize {
  return MARKED;
}
export function first(): usize {
  return FIRST;
}
export function entries(): usize {
  return ENTRIES;
}
export function pool(): usize {
  return POOL;
}
export function sets(): usize {
  return SETS;
}
export function hits(): usize {
  return HITS;
}
export function input(): usize {
  return INPUT;
}
export function nibbles(): usize {
  return NIBBLES;
}
export function tree(): usize {
  return TREE;
}
export function surprise(): usize {
  return SURPRISE;
}
export function names(): usize {
  return NAMES;
}
export function asked(): usize {
  return ASKED;
}
