/** First bytes of what kernels, loaders and registered interpreters run, as Latin-1. */
const MAGICS: readonly string[] = [
  '\x7fELF',
  'MZ', // PE, and DOS before it
  '\xfe\xed\xfa\xce', // Mach-O, 32 and 64 bit, in both byte orders
  '\xfe\xed\xfa\xcf',
  '\xce\xfa\xed\xfe',
  '\xcf\xfa\xed\xfe',
  '\xca\xfe\xba\xbe', // Mach-O for several processors, and Java classes
  '\0asm',
  'BC\xc0\xde', // LLVM bitcode
  'dex\n', // Android
];

/** What is run by its extension rather than by its first bytes: on Windows, by Java, by a desktop. */
const RUN_BY_NAME = /\.(?:bat|cmd|com|exe|msi|ps1|vbs|jar|war|desktop)$/i;

/** Whether a file is a program by its first bytes; `#!` is judged by `interpreterOf`. */
export function isProgram(head: string): boolean {
  return MAGICS.some((magic) => head.startsWith(magic));
}

/** Whether a file can be run by its name. */
export function runsByName(name: string): boolean {
  return RUN_BY_NAME.test(name);
}
