/** A form of plain scalars, and what its readers make of it. */
type Form = readonly [RegExp, (source: string) => string];

/** YAML 1.1 (yaml.org/type) against the core schema of 1.2: most readers in use are one or the other, or a mixture. */
const FORMS: readonly Form[] = [
  [
    /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/,
    (source) => `${source} is a string in YAML 1.2 and a boolean in 1.1`,
  ],
  [
    /^[-+]?0[0-9]+$/,
    (source) => `${source} is ${Number(source)} in YAML 1.2 and, if it has such digits, octal in 1.1`,
  ],
  [/^0o[0-7]+$/, (source) => `${source} is ${Number(source)} in YAML 1.2 and a string in 1.1`],
  [/^[-+]?0b[01_]+$/, (source) => `${source} is a string in YAML 1.2 and a number in 1.1`],
  [
    /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/,
    (source) => `${source} is a string in YAML 1.2 and a number of base 60 in 1.1`,
  ],
  [
    /^[-+]?[0-9][0-9_]*_[0-9_]*(?:\.[0-9_]*)?$/,
    (source) => `${source} is a string in YAML 1.2 and a number in 1.1`,
  ],
  [
    /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ][0-9:. +Z-]+)?$/,
    (source) => `${source} is a string in YAML 1.2 and a time in 1.1`,
  ],
  [
    /^[-+]?[0-9]+\.[0-9]*0$/,
    (source) => `${source} is the number ${Number(source)}: how it is written is lost`,
  ],
];

/** Why a plain scalar may not be read as it was meant; undefined for most. */
export function ambiguityOf(source: string): string | undefined {
  if (source.length > 64) return undefined;
  return FORMS.find(([form]) => form.test(source))?.[1](source);
}
