/**
 * How deep arrays and objects may nest, in what is read and in what is written.
 * Real documents stay below 50; whoever walks a value by recursion is safe at this depth on every default stack.
 */
export const MAX_DEPTH = 1000;

/** How many bytes a JSON text may have unless the reader says otherwise: 256 MiB, over a million snapshot entries. */
export const MAX_BYTES = 256 * 1024 * 1024;

/** The longest string that V8 holds; a longer text has no value and no canonical string. */
export const MAX_STRING = 0x1fffffe8;
