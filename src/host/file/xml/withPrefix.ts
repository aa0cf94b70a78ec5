/** A fragment of ours in a part that writes its elements with a prefix (`x:`): each tag without one gets it. */
export function withPrefix(fragment: string, prefix: string): string {
  return prefix === '' ? fragment : fragment.replace(/<(\/?)([A-Za-z]+)(?=[\s/>])/g, `<$1${prefix}$2`);
}
