// Where the host finds the tables that it fills and reads.
import { BITS, CLASSES, ENTRIES, FIRST, HITS, INPUT, MARKED, NIBBLES, POOL } from './layout';

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
export function hits(): usize {
  return HITS;
}
export function input(): usize {
  return INPUT;
}
export function nibbles(): usize {
  return NIBBLES;
}
