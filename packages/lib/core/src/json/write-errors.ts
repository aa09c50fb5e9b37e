import { ReproError } from '../error.ts';
import { MAX_DEPTH } from './limits.ts';
import type { Frame } from './write.ts';

const HINTS: { readonly [type: string]: string } = {
  number: 'write it as a string or as null, or leave the member out',
  bigint: 'write it as a string: a JSON number is read as a double',
  undefined: 'write null, or leave the item out',
  object: 'make it a plain object or array first; toJSON is never called',
};

/** @throws ERR_REPRO_JSON_VALUE: the value that was begun last has no JSON form. */
export function badValue(frames: readonly Frame[], value: unknown): never {
  throw valueError(frames, describe(value), HINTS[typeof value]);
}

/** @throws ERR_REPRO_JSON_VALUE: an object has a member name that UTF-8 cannot carry. */
export function badName(frames: readonly Frame[], name: string): never {
  throw valueError(frames, `the member name ${JSON.stringify(name)} holds a lone surrogate`);
}

/** @throws ERR_REPRO_JSON_CYCLE when a container holds itself, else ERR_REPRO_JSON_DEPTH. */
export function tooDeep(frames: readonly Frame[], container: object): never {
  const cycle = frames.findIndex((frame) => frame.container === container);
  if (cycle < 0) {
    const at = { pointer: pointerOf(frames.slice(0, 8)) };
    const message = `the value is nested deeper than ${MAX_DEPTH} levels, below ${at.pointer}`;
    throw new ReproError('ERR_REPRO_JSON_DEPTH', message, { at });
  }
  const second = frames.findIndex((frame, i) => i > cycle && frame.container === container);
  const at = { pointer: pointerOf(second < 0 ? frames : frames.slice(0, second)) };
  const message = `the value at ${at.pointer} is the one at ${place(pointerOf(frames.slice(0, cycle)))}: a cycle has no end`;
  throw new ReproError('ERR_REPRO_JSON_CYCLE', message, { at });
}

function valueError(frames: readonly Frame[], what: string, hint?: string): ReproError {
  const pointer = pointerOf(frames);
  return new ReproError('ERR_REPRO_JSON_VALUE', `${what}, at ${place(pointer)}`, { hint, at: { pointer } });
}

function place(pointer: string): string {
  return pointer === '' ? 'the top of the value' : pointer;
}

/** The JSON Pointer (RFC 6901) of the value that was begun last. */
function pointerOf(frames: readonly Frame[]): string {
  return frames.map((frame) => `/${step(frame)}`).join('');
}

function step({ shape, index }: Frame): string {
  if (shape === undefined) return String(index - 1);
  return (shape.names[index - 1] as string).replaceAll('~', '~0').replaceAll('/', '~1');
}

function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return 'a string holds a lone surrogate, which UTF-8 cannot carry';
    case 'number':
      return `${value} is no JSON number`;
    case 'object':
      return `an object of class ${className(value as object)} has no JSON form`;
    default:
      return `${value === undefined ? 'undefined' : `a ${typeof value}`} has no JSON form`;
  }
}

function className(value: object): string {
  const { constructor } = value as { readonly constructor?: unknown };
  return typeof constructor === 'function' && constructor.name !== '' ? constructor.name : 'without name';
}
