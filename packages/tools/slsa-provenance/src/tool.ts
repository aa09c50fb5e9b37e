/** Who made a report or document; kept in step with package.json by `pnpm sync`. */
export const tool = { name: 'slsa-provenance', version: '1.0.0' } as const;
