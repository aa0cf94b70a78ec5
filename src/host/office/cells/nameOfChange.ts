/** What a change of formats is called for `changeFormats`: what is set, and to what. undefined where the value is no plain one. */
export function nameOfChange(what: string, value: unknown): string | undefined {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? `${what} ${typeof value} ${String(value)}` : undefined;
}
