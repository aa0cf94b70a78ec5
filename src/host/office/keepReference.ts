import type { Session } from './session';
import type { AreasTarget, RangeTarget } from './targets';

/** The client wants to use the range in later requests: from now on it is known by an id. */
export function keepReference(
  target: RangeTarget | AreasTarget,
  _args: readonly unknown[],
  session: Session,
): null {
  if (target.referenceId === undefined) {
    target.referenceId = `reference${session.next()}`;
    session.references.set(target.referenceId, target);
    session.living.add(target);
  }
  return null;
}

/** Unknown ids are tolerated: the client lets go of everything at the end, some of it more than once. */
export function removeReference(id: unknown, session: Session): null {
  const target = session.references.get(String(id));
  if (target) {
    session.references.delete(String(id));
    session.living.delete(target);
    target.referenceId = undefined;
  }
  return null;
}
