import { pathType, type Action, type ArgumentInfo, type ObjectPath } from './protocol';
import { findByMember, findItem, memberLocation } from './actions';
import { Refusal, sentences } from './refusal';
import type { Session } from './session';
import { hostObject, type HostObject } from './targets';

/** The objects that one request speaks of, each found once, when its first action comes. Null stands for a null object. */
export class BatchObjects {
  private readonly found = new Map<number, HostObject | null>();
  private readonly born: HostObject<'Range' | 'RangeAreas'>[] = [];

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly session: Session,
  ) {}

  at(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new Refusal('InvalidRequest', `There is no object path ${id} in the request.`);
    const object = this.resolve(path);
    this.found.set(id, object);
    if (object && (object.type === 'Range' || object.type === 'RangeAreas')) {
      const range = object as HostObject<'Range' | 'RangeAreas'>;
      if (!this.session.living.has(range.target)) {
        this.session.living.add(range.target);
        this.born.push(range);
      }
    }
    return object;
  }

  private resolve(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === pathType.root) return hostObject('Workbook', null);
    if (path.ObjectPathType === pathType.none) return null;
    if (path.ObjectPathType === pathType.reference) return this.referenced(path.Name);
    if (path.ObjectPathType === pathType.create) {
      throw new Refusal('ApiNotFound', `${path.Name} cannot be made here.`, path.Name);
    }
    const parent = this.at(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathType.property:
        return findByMember(parent, path.Name, [], 'child', this.session);
      case pathType.method:
        return findByMember(parent, path.Name, args, 'find', this.session);
      case pathType.indexer:
        return findItem(parent, args[0], this.session);
      default:
        throw new Refusal('InvalidRequest', `Object path type ${path.ObjectPathType} is not known.`);
    }
  }

  private referenced(id: string): HostObject {
    const target = this.session.references.get(id);
    if (!target)
      throw new Refusal('InvalidReference', sentences.invalidReference, 'Workbook._GetObjectByReferenceId');
    return 'areas' in target ? hostObject('RangeAreas', target) : hostObject('Range', target);
  }

  /** The arguments of a call, with the objects among them looked up. */
  argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return values.map((value, i) => this.argument(value, ids?.[i]));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id !== 0) return this.at(id);
    if (Array.isArray(value) && Array.isArray(id)) return value.map((each, i) => this.argument(each, id[i]));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return this.plain(value);
    return value;
  }

  /** Plain data may hold objects as `{_ObjectPathId: n}`. */
  private plain(value: object): unknown {
    const entries = Object.entries(value);
    const id: unknown = (value as Record<string, unknown>)['_ObjectPathId'];
    if (entries.length === 1 && typeof id === 'number') return this.at(id);
    return Object.fromEntries(entries.map(([key, each]) => [key, this.argument(each, undefined)]));
  }

  /** "Class.member" of an action, for an error that does not say it itself. */
  locationOf(action: Action): string {
    const path = this.paths[action.ObjectPathId];
    const own = this.found.get(action.ObjectPathId);
    if (action.Name !== '' && own) return memberLocation(own, action.Name);
    if (own) return own.type;
    if (!path) return 'Workbook';
    const parent = this.found.get(path.ParentObjectPathId ?? 0);
    if (!parent) return 'Workbook';
    const name = path.ObjectPathType === pathType.indexer ? 'GetItem' : path.Name;
    return memberLocation(parent, name);
  }

  /** Ranges that nobody asked to keep end with the request. */
  release(): void {
    for (const { target } of this.born)
      if (target.referenceId === undefined) this.session.living.delete(target);
  }
}
