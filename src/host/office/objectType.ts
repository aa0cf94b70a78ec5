import type { Profile } from './profile';
import type { Session } from './session';
import type { HostObject, Targets, TypeName } from './targets';

/**
 * One member of an API class, by its name on the wire (PascalCase). Exactly one of these ways of being used:
 * a scalar (`get`, and `set` unless it is read-only), a `child` (a property that is an object), a `find` (a method that gives
 * an object) or a `call` (any other method).
 */
export interface Member<T> {
  /** The ExcelApi requirement set that brought it; 'ExcelApiOnline' members are left out altogether. */
  readonly since: string;
  /** Where it does not exist everywhere. */
  readonly only?: readonly Profile[];
  /** Not part of `load()` without names (big or slow ones still are, as in Excel). */
  readonly notByDefault?: true;
  readonly get?: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
  readonly child?: (target: T, session: Session) => HostObject | null;
  readonly find?: (target: T, args: readonly unknown[], session: Session) => HostObject | null;
  readonly call?: (target: T, args: readonly unknown[], session: Session) => unknown;
}

export interface ObjectType<T> {
  readonly members: Readonly<Record<string, Member<T>>>;
  /** What instantiating answers, so that the client can find the object again: `Id`, `_Id` or `_ReferenceId`. */
  readonly identity?: (target: T, session: Session) => Record<string, unknown>;
  /** For collections: the items, and the one with a given key. */
  readonly items?: (target: T, session: Session) => HostObject[];
  readonly item?: (target: T, key: unknown, session: Session) => HostObject | null;
  /** The items are found again by place (`GetItemAt`), not by a key. */
  readonly itemsByIndex?: true;
  /** False once what it stands on was deleted. */
  readonly exists?: (target: T, session: Session) => boolean;
}

/** Names the class for the checker, so that a table's functions know what their target is. */
export function objectType<K extends TypeName>(
  _name: K,
  type: ObjectType<Targets[K]>,
): ObjectType<Targets[K]> {
  return type;
}
