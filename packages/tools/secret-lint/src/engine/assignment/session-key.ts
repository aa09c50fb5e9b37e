import type { Setting } from './setting.ts';

/** Names of the keys that sign sessions, as Flask and Express want them; what else is called so, what stands before tells. */
const NAME = /^(?:app(?:lication)?\.secret_key|(?:JWT_|APP_)?SECRET_KEY|secret)$/;

/**
 * Whether a string is the key that signs a framework's sessions, so that a word is one too: `app.secret_key = '…'`,
 * `app.config['SECRET_KEY'] = '…'`, `app.config.update(SECRET_KEY='…')`, `session({ secret: '…' })`.
 */
export function isSessionKey({ assignment: { name, form, value, sign }, before, above }: Setting): boolean {
  if (form !== 'quoted' || value.length < 6 || !NAME.test(name)) return false;
  if (name.includes('.')) return true;
  if (name === 'secret') return sign === ':' && /[sS]essions?\(\s{0,8}\{[^{}]{0,160}$/.test(above);
  return /\.config(?:\[["']|\.update\(\s?)$/.test(before);
}
