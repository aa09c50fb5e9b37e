/** Who made a report or document; kept in step with package.json by `pnpm sync`. */
export const tool = { name: 'pins-manifest-check', version: '1.0.0' } as const;
