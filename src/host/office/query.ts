import { isKnown, memberLocation, memberOf, typeOf } from './actions';
import type { QueryInfo } from './protocol';
import { Refusal } from './refusal';
import type { Session } from './session';
import type { HostObject } from './targets';

/** What was asked of an object: its scalars by name, and what was asked of the objects behind it. */
interface Wish {
  all: boolean;
  scalars: Set<string>;
  children: Map<string, Wish>;
}

type ItemsKey = '_Items' | 'items';

/**
 * Answers a load. Names come in camelCase with `/` between an object and what is asked of it; a step named `items` stands for
 * a collection's items and may be left out.
 * @param itemsKey `_Items` for load, `items` for retrieve
 * @throws Refusal InvalidArgument for a name that the class does not have
 */
export function answerQuery(
  object: HostObject,
  query: QueryInfo,
  session: Session,
  itemsKey: ItemsKey,
): unknown {
  const wish = wishOf(query);
  return answerWish(object, wish, session, itemsKey, query.Skip ?? 0, query.Top ?? Infinity);
}

function wishOf(query: QueryInfo): Wish {
  const wish: Wish = { all: false, scalars: new Set(), children: new Map() };
  const select = query.Select ?? [];
  const expand = query.Expand ?? [];
  if (select.length === 0) wish.all = true;
  for (const path of select) addPath(wish, steps(path));
  for (const path of expand) addPath(wish, [...steps(path), '*']);
  return wish;
}

function steps(path: string): string[] {
  return path.split('/').filter((step) => step !== 'items' && step !== '');
}

function addPath(wish: Wish, [first, ...rest]: string[]): void {
  if (first === undefined || first === '*' || first === '$all') {
    wish.all = true;
  } else if (rest.length === 0) {
    wish.scalars.add(first);
  } else {
    const child = wish.children.get(first) ?? { all: false, scalars: new Set(), children: new Map() };
    wish.children.set(first, child);
    addPath(child, rest);
  }
}

function answerWish(
  object: HostObject,
  wish: Wish,
  session: Session,
  itemsKey: ItemsKey,
  skip = 0,
  top = Infinity,
): unknown {
  const type = typeOf(object);
  if (!type.items) return answerObject(object, wish, session, itemsKey);
  const all = type.items(object.target, session);
  const window = all.slice(skip, top === Infinity ? undefined : skip + top);
  const own = ownNames(object, wish);
  const answer: Record<string, unknown> = {};
  for (const name of own) answer[name] = scalar(object, name, session);
  answer[itemsKey] = window.map((item, i) => {
    const rest =
      own.length === 0
        ? wish
        : { ...wish, scalars: new Set([...wish.scalars].filter((n) => !own.includes(pascal(n)))) };
    const found = answerObject(item, rest, session, itemsKey);
    return type.itemsByIndex ? { _Index: skip + i, ...found } : found;
  });
  return answer;
}

/** Names that a collection has itself, such as `count`; they are asked for beside those of its items. */
function ownNames(collection: HostObject, wish: Wish): string[] {
  const { members } = typeOf(collection);
  return [...wish.scalars].map(pascal).filter((name) => members[name]?.get);
}

function answerObject(
  object: HostObject,
  wish: Wish,
  session: Session,
  itemsKey: ItemsKey,
): Record<string, unknown> {
  const type = typeOf(object);
  const answer: Record<string, unknown> = { ...type.identity?.(object.target, session) };
  if (wish.all) {
    for (const [name, member] of Object.entries(type.members)) {
      if (member.get && !member.notByDefault && isKnown(member, session))
        answer[name] = scalar(object, name, session);
    }
  }
  for (const name of wish.scalars) {
    const member = asked(object, name, session);
    if (member.get) answer[pascal(name)] = scalar(object, pascal(name), session);
    else if (member.child) answer[pascal(name)] = behind(object, name, everything, session, itemsKey);
    else throw unknownName(object, name);
  }
  for (const [name, child] of wish.children)
    answer[pascal(name)] = behind(object, name, child, session, itemsKey);
  return answer;
}

const everything: Wish = { all: true, scalars: new Set(), children: new Map() };

function behind(object: HostObject, name: string, wish: Wish, session: Session, itemsKey: ItemsKey): unknown {
  const member = asked(object, name, session);
  if (!member.child) throw unknownName(object, name);
  const child = member.child(object.target, session);
  return child && answerWish(child, wish, session, itemsKey);
}

function asked(object: HostObject, name: string, session: Session): ReturnType<typeof memberOf> {
  const { members } = typeOf(object);
  if (!members[pascal(name)]) throw unknownName(object, name);
  return memberOf(object, pascal(name), session);
}

function scalar(object: HostObject, name: string, session: Session): unknown {
  const { get } = memberOf(object, name, session);
  try {
    return get?.(object.target, session) ?? null;
  } catch (error) {
    if (error instanceof Refusal && error.location === undefined) {
      throw new Refusal(error.code, error.message, memberLocation(object, name));
    }
    throw error;
  }
}

function unknownName(object: HostObject, name: string): Refusal {
  return new Refusal(
    'InvalidArgument',
    `${object.type} has no property "${name}" that can be loaded.`,
    memberLocation(object, name),
  );
}

/** camelCase to the wire's PascalCase. */
function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
