import { MAX_DEPTH } from './limits.ts';
import { type Shape, type ShapeCache, shapeCache, shapeOf } from './shapes.ts';
import { newSink, putByte, putBytes, putNumber, putString, putText, type Sink } from './sink.ts';
import { badName, badValue, tooDeep } from './write-errors.ts';

/** An array or object that is being written: which of its values comes next. */
export interface Frame {
  readonly container: object;
  /** Absent for an array. */
  readonly shape: Shape | undefined;
  readonly length: number;
  /** How many values have been begun. */
  index: number;
  /** Whether nothing has been written inside yet: an absent member takes no comma. */
  empty: boolean;
}

/**
 * Canonical text on its way: it can stop after any value and go on later.
 * The stack is a list, not the machine's: no value is deep enough to overflow it.
 */
export interface Writer {
  readonly sink: Sink;
  readonly frames: Frame[];
  readonly shapes: ShapeCache;
}

/** A writer that has begun with `value` and fills buffers of `pieceSize` bytes. */
export function startWriting(value: unknown, pieceSize: number): Writer {
  const writer: Writer = { sink: newSink(pieceSize), frames: [], shapes: shapeCache() };
  writeValue(writer, value);
  return writer;
}

/** Writes on until a buffer is full, or the value is complete: then true. */
export function writeOn(writer: Writer): boolean {
  const { frames, sink } = writer;
  for (;;) {
    const frame = frames[frames.length - 1];
    if (frame === undefined) return true;
    if (sink.full !== undefined) return false;
    if (frame.index < frame.length) writeValues(writer, frame);
    else close(writer, frame);
  }
}

/** Writes values of one container until one of them is a container itself, or a buffer is full. */
function writeValues(writer: Writer, frame: Frame): void {
  const { shape, length } = frame;
  const { sink } = writer;
  const container = frame.container as Record<string | number, unknown>;
  while (frame.index < length) {
    const i = frame.index++;
    const value = container[shape === undefined ? i : (shape.names[i] as string)];
    if (shape === undefined) {
      if (!frame.empty) putByte(sink, 0x2c);
    } else {
      if (value === undefined) continue;
      putBytes(sink, shape.labels[i] as Uint8Array, frame.empty ? 1 : 0);
    }
    frame.empty = false;
    if (!writeValue(writer, value) || sink.full !== undefined) return;
  }
}

/** Writes a value that is no container and returns true; opens an array or object and returns false. */
function writeValue(writer: Writer, value: unknown): boolean {
  switch (typeof value) {
    case 'string':
      return putString(writer.sink, value) || badValue(writer.frames, value);
    case 'number':
      if (!Number.isFinite(value)) badValue(writer.frames, value);
      putNumber(writer.sink, value);
      return true;
    case 'boolean':
      putText(writer.sink, value ? 'true' : 'false');
      return true;
    case 'object':
      if (value !== null) return open(writer, value);
      putText(writer.sink, 'null');
      return true;
    default:
      return badValue(writer.frames, value);
  }
}

function open(writer: Writer, container: object): false {
  const { frames, sink } = writer;
  if (frames.length === MAX_DEPTH) tooDeep(frames, container);
  if (Array.isArray(container)) {
    putByte(sink, 0x5b);
    frames.push({ container, shape: undefined, length: container.length, index: 0, empty: true });
    return false;
  }
  if (!isPlain(container)) badValue(frames, container);
  const shape = shapeOf(writer.shapes, container);
  if (typeof shape === 'string') return badName(frames, shape);
  putByte(sink, 0x7b);
  frames.push({ container, shape, length: shape.names.length, index: 0, empty: true });
  return false;
}

function close({ frames, sink }: Writer, { shape }: Frame): void {
  putByte(sink, shape === undefined ? 0x5d : 0x7d);
  frames.pop();
}

/**
 * Whether an object is nothing but its members: its prototype is none, or the root of all objects.
 * The root is recognised by having no prototype, since another realm (a vm context, a test runner) has its own.
 */
function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
