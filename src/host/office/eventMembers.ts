import { worksheetEvents } from './eventQueue';
import type { Member } from './objectType';
import type { Session } from './session';

/** `_RegisterXEvent` and `_UnregisterXEvent` for each event of a class. Newer ones travel as `_RegisterEventX`. */
export function eventMembers<T>(
  events: Readonly<Record<string, { since: string; code?: number }>>,
  targetOf: (target: T) => string,
): Record<string, Member<T>> {
  const members: Record<string, Member<T>> = {};
  for (const [name, { since, code = worksheetEvents[name] ?? 0 }] of Object.entries(events)) {
    const register = (target: T, _args: readonly unknown[], session: Session): void => {
      session.events.register(code, targetOf(target));
    };
    const unregister = (target: T, _args: readonly unknown[], session: Session): void => {
      session.events.unregister(code, targetOf(target));
    };
    members[`_Register${name}Event`] = { since, call: register };
    members[`_Unregister${name}Event`] = { since, call: unregister };
  }
  return members;
}
