/** What a key begins in a cell: typing over it, editing what is there, emptying it; null for any other key. */
export type EditStart = { kind: 'over'; text: string } | { kind: 'within' } | { kind: 'empty' };

export function editStart(event: {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}): EditStart | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'F2') return { kind: 'within' };
  if (event.key === 'Delete' || event.key === 'Backspace') return { kind: 'empty' };
  return /^.$/u.test(event.key) ? { kind: 'over', text: event.key } : null;
}
