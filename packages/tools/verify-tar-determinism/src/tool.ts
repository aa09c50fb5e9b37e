/** Who made a report or document; kept in step with package.json by `pnpm sync`. */
export const tool = { name: 'verify-tar-determinism', version: '1.0.0' } as const;
