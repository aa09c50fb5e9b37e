/** Runs `call` as a user for whom permissions count: the superuser reads everything. */
export async function unprivileged<T>(call: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return call();
  process.seteuid?.(65534);
  try {
    return await call();
  } finally {
    process.seteuid?.(0);
  }
}
