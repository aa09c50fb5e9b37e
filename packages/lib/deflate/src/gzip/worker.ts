import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { deflateBlock } from '../block.ts';
import { useModule } from '../engine.ts';
import type { Level } from '../levels.ts';
import type { CompiledModule } from '../wasm.ts';
import { type Block, partsOf } from './cut.ts';

/** What a thread is started with. */
export interface Setup {
  readonly module: CompiledModule;
  readonly level: number;
}

/** What a thread sends back: the result, and the block's buffer to be used again. */
export interface Reply {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly buffer: Uint8Array<ArrayBuffer>;
}

const port = parentPort as MessagePort;
const { module, level } = workerData as Setup;
useModule(module);

port.on('message', (block: Block) => {
  const { bytes: input, dictionary } = partsOf(block);
  const bytes = deflateBlock(input, { dictionary, final: block.final, level: level as Level });
  const reply = { bytes, buffer: block.buffer } as Reply;
  port.postMessage(reply, [reply.bytes.buffer, reply.buffer.buffer]);
});
