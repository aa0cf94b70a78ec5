import { objectTypes } from './objects/objectTypes';
import type { Member, ObjectType } from './objectType';
import { Refusal, sentences } from './refusal';
import type { Session } from './session';
import type { HostObject } from './targets';

/** Every table takes its own target; here the class and the target come together at run time. */
export type AnyMember = Member<unknown>;
export type AnyType = ObjectType<unknown>;

export function typeOf(object: HostObject): AnyType {
  return objectTypes[object.type] as AnyType;
}

/** The class and the member as errors name them: "Range.values". */
export function memberLocation(object: HostObject, name: string): string {
  return `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/**
 * The member of an object, if this Excel has it.
 * @param name as on the wire, PascalCase
 * @throws Refusal ApiNotFound for a member that is unknown, newer than the session's `api` or not on its platform
 */
export function memberOf(object: HostObject, name: string, session: Session): AnyMember {
  stillThere(object, session);
  const member = typeOf(object).members[name];
  if (!member || !isKnown(member, session)) {
    throw new Refusal('ApiNotFound', sentences.apiNotFound, memberLocation(object, name));
  }
  return member;
}

export function isKnown(member: AnyMember, session: Session): boolean {
  return isSince(session.api, member.since) && (!member.only || member.only.includes(session.profile));
}

const compared = new Map<string, boolean>();

/** Is `api` ("1.14") at least `since` ("1.9")? Asked for every action, so the answers are kept. */
export function isSince(api: string, since: string): boolean {
  const key = `${api}>${since}`;
  let answer = compared.get(key);
  if (answer === undefined) {
    const [major = 0, minor = 0] = api.split('.').map(Number);
    const [sinceMajor = 0, sinceMinor = 0] = since.split('.').map(Number);
    answer = major > sinceMajor || (major === sinceMajor && minor >= sinceMinor);
    compared.set(key, answer);
  }
  return answer;
}

/** @throws Refusal where the object, or the sheet that it is on, was deleted */
function stillThere(object: HostObject, session: Session): void {
  const target: unknown = object.target;
  if (typeof target === 'object' && target !== null && 'sheet' in target && target.sheet !== null) {
    const { sheet } = target as { sheet: Session['workbook']['sheets'][number] };
    if (!session.workbook.sheets.includes(sheet)) gone(object);
  }
  const exists = typeOf(object).exists;
  if (exists && !exists(object.target, session)) gone(object);
}

function gone(object: HostObject): never {
  if (object.type === 'Range' || object.type === 'RangeAreas') {
    throw new Refusal('InvalidReference', sentences.invalidReference);
  }
  throw new Refusal('ItemNotFound', sentences.itemNotFound);
}

export function identityOf(object: HostObject, session: Session): Record<string, unknown> {
  stillThere(object, session);
  return typeOf(object).identity?.(object.target, session) ?? {};
}

export function findByMember(
  parent: HostObject,
  name: string,
  args: readonly unknown[],
  how: 'child' | 'find',
  session: Session,
): HostObject | null {
  const member = memberOf(parent, name, session);
  if (how === 'child' && member.child) return member.child(parent.target, session);
  if (how === 'find' && member.find) return member.find(parent.target, args, session);
  throw new Refusal('ApiNotFound', sentences.apiNotFound, memberLocation(parent, name));
}

export function findItem(collection: HostObject, key: unknown, session: Session): HostObject {
  stillThere(collection, session);
  const item = typeOf(collection).item?.(collection.target, key, session);
  if (!item) throw new Refusal('ItemNotFound', sentences.itemNotFound, memberLocation(collection, 'GetItem'));
  return item;
}

export function callMethod(
  object: HostObject,
  name: string,
  args: readonly unknown[],
  session: Session,
): unknown {
  const { call } = memberOf(object, name, session);
  if (!call) throw new Refusal('ApiNotFound', sentences.apiNotFound, memberLocation(object, name));
  return call(object.target, args, session) ?? null;
}

export function setProperty(object: HostObject | null, name: string, value: unknown, session: Session): void {
  if (object === null) {
    throw new Refusal(
      'InvalidOperation',
      'A property of a null object cannot be set: look at isNullObject first.',
    );
  }
  const { set } = memberOf(object, name, session);
  if (!set) throw new Refusal('InvalidArgument', `${memberLocation(object, name)} is read-only.`);
  set(object.target, value, session);
}

/** `update`: scalars are set, objects are updated in turn. */
export function updateObject(
  object: HostObject | null,
  state: Record<string, unknown>,
  session: Session,
): void {
  for (const [key, value] of Object.entries(state)) {
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    const child = object && memberOf(object, name, session).child;
    if (object && child)
      updateObject(child(object.target, session), value as Record<string, unknown>, session);
    else setProperty(object, name, value, session);
  }
}
