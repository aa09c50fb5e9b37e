import { iso27001 } from './iso-27001.ts';
import { osps } from './osps.ts';
import { slsa } from './slsa.ts';
import { soc2 } from './soc-2.ts';
import { ssdf } from './ssdf.ts';
import type { Control } from './types.ts';

export { frameworks } from './frameworks.ts';
export type { Control, Framework } from './types.ts';

/** Every control that evidence of a release speaks to, in the order of the frameworks. */
export const controls: readonly Control[] = [...slsa, ...ssdf, ...iso27001, ...soc2, ...osps];
