/** Who made a report or document; kept in step with package.json by `pnpm sync`. */
export const tool = { name: 'permissions-lint', version: '0.1.0' } as const;
