import { MAX_DEPTH } from './limits.ts';
import { isPlain } from './plain.ts';
import { type Shape, type ShapeCache, shapeCache, shapeOf } from './shapes.ts';
import { newSink, putByte, putBytes, putNumber, putString, putText, type Sink } from './sink.ts';
import { mayStretch, stretchOf } from './stretch.ts';
import { badName, badValue, tooDeep } from './write-errors.ts';

/** An array or object that is being written: which of its values comes next. */
export interface Frame {
  readonly container: object;
  /** Absent for an array. */
  readonly shape: Shape | undefined;
  readonly length: number;
  /** How many values are written one by one before it is asked what to do with the rest. */
  limit: number;
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

/**
 * Writes on until a buffer is full, or the value is complete: then true.
 * One loop, whatever is nested in what: a loop for each container inside of this one was compiled twice, alone and as a
 * part of this one, which took the machine 15 ms each time.
 */
export function writeOn(writer: Writer): boolean {
  const { frames, sink } = writer;
  while (frames.length > 0) {
    if (sink.full !== undefined) return false;
    const frame = frames[frames.length - 1] as Frame;
    const { shape, index } = frame;
    if (index === frame.limit) {
      if (index === frame.length) close(writer, frame);
      else writeTogether(writer, frame);
      continue;
    }
    frame.index++;
    const value = (frame.container as Values)[shape === undefined ? index : (shape.names[index] as string)];
    if (shape === undefined) {
      if (!frame.empty) putByte(sink, 0x2c);
    } else {
      if (value === undefined) continue;
      putBytes(sink, shape.labels[index] as Uint8Array, frame.empty ? 1 : 0);
    }
    frame.empty = false;
    writeValue(writer, value);
  }
  return true;
}

/** Writes many items of an array at once, or none, and then all that are left one by one. */
function writeTogether({ sink, shapes }: Writer, frame: Frame): void {
  const items = frame.container as readonly unknown[];
  const stretch = stretchOf(shapes, items, { from: frame.index, most: sink.pieceSize });
  if (stretch === undefined) {
    frame.limit = frame.length;
    return;
  }
  if (!frame.empty) putByte(sink, 0x2c);
  putText(sink, stretch.text);
  frame.empty = false;
  frame.index += stretch.count;
  frame.limit = frame.index;
}

type Values = Readonly<Record<string | number, unknown>>;

/** Writes a value that is no container; opens an array or object. */
function writeValue(writer: Writer, value: unknown): void {
  const { frames, sink } = writer;
  switch (typeof value) {
    case 'string':
      if (!putString(sink, value)) badValue(frames, value);
      return;
    case 'number':
      if (!Number.isFinite(value)) badValue(frames, value);
      return putNumber(sink, value);
    case 'boolean':
      return putText(sink, value ? 'true' : 'false');
    case 'object':
      return value === null ? putText(sink, 'null') : open(writer, value);
    default:
      return badValue(frames, value);
  }
}

function open(writer: Writer, container: object): void {
  const { frames, sink } = writer;
  if (frames.length === MAX_DEPTH) tooDeep(frames, container);
  if (Array.isArray(container)) {
    putByte(sink, 0x5b);
    const { length } = container;
    // At the greatest depth an object in it is an error, which only the other way tells.
    const limit = frames.length < MAX_DEPTH - 1 && mayStretch(container) ? 0 : length;
    frames.push({ container, shape: undefined, length, limit, index: 0, empty: true });
    return;
  }
  if (!isPlain(container)) badValue(frames, container);
  const shape = shapeOf(writer.shapes, container);
  if (typeof shape === 'string') return badName(frames, shape);
  putByte(sink, 0x7b);
  const { length } = shape.names;
  frames.push({ container, shape, length, limit: length, index: 0, empty: true });
}

function close({ frames, sink }: Writer, { shape }: Frame): void {
  putByte(sink, shape === undefined ? 0x5d : 0x7d);
  frames.pop();
}
