import type { Figures } from '../domain/figures';
import { GroupMemory } from './groupMemory';

/** A run has a group, and one of the council's own country beside it at most; the next run may have the same. */
const mostGroups = 3;
const remembered = new WeakMap<Figures, GroupMemory[]>();

/** What is remembered of a group in these figures: that of an earlier council with the same group, where there is one.
 * @param flags from `membership` */
export function memoryOf(figures: Figures, flags: Uint8Array): GroupMemory {
  const known = remembered.get(figures) ?? [];
  const memory = known.find((one) => one.isOf(flags)) ?? new GroupMemory(figures, flags);
  remembered.set(figures, [memory, ...known.filter((one) => one !== memory)].slice(0, mostGroups));
  return memory;
}
