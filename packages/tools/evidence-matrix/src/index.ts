export { type Control, controls, type Framework, frameworks } from './controls/index.ts';
export { make } from './make.ts';
export { type MatrixFormat, render } from './render.ts';
export type { ControlRow, Matrix, Output, Row } from './types.ts';
