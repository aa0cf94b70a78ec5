import { text } from '../formatFacets';
import { objectType, type Member } from '../objectType';
import type { Session } from '../session';
import { hostObject, type HostObject } from '../targets';

const longest = 255;

const kept = (name: 'title' | 'author' | 'subject' | 'keywords' | 'comments'): Member<null> => ({
  since: '1.7',
  get: (_target, { workbook }) => workbook.properties[name] ?? '',
  set: (_target, value, session) => {
    session.workbook.properties[name] = text(value);
    session.changed('properties');
  },
});

/** Excel.DocumentProperties, as far as the model keeps them. */
export const documentProperties = objectType('DocumentProperties', {
  members: {
    Title: kept('title'),
    Author: kept('author'),
    Subject: kept('subject'),
    Keywords: kept('keywords'),
    Comments: kept('comments'),
    Custom: { since: '1.7', child: () => hostObject('CustomPropertyCollection', null) },
  },
});

function keyOf(session: Session, key: unknown): string | undefined {
  const wanted = String(key).toLowerCase();
  return [...session.workbook.properties.custom.keys()].find((each) => each.toLowerCase() === wanted);
}

function itemOf(session: Session, key: unknown): HostObject | null {
  const found = keyOf(session, key);
  return found === undefined ? null : hostObject('CustomProperty', { key: found });
}

/** Outside the web, what is too long is cut without a word; the model keeps texts only. */
function put(session: Session, key: string, value: unknown): void {
  session.workbook.properties.custom.set(key, String(value).slice(0, longest));
  session.changed('properties');
}

/** Excel.CustomPropertyCollection */
export const customPropertyCollection = objectType('CustomPropertyCollection', {
  members: {
    Add: {
      since: '1.7',
      find: (_target, [key, value], session) => {
        const name = keyOf(session, key) ?? text(key).slice(0, longest);
        put(session, name, value);
        return hostObject('CustomProperty', { key: name });
      },
    },
    GetCount: { since: '1.7', call: (_target, _args, { workbook }) => workbook.properties.custom.size },
    GetItemOrNullObject: { since: '1.7', find: (_target, [key], session) => itemOf(session, key) },
    DeleteAll: {
      since: '1.7',
      call: (_target, _args, session) => {
        session.workbook.properties.custom.clear();
        session.changed('properties');
      },
    },
  },
  items: (_target, { workbook }) =>
    [...workbook.properties.custom.keys()].map((key) => hostObject('CustomProperty', { key })),
  item: (_target, key, session) => itemOf(session, key),
});

/** Excel.CustomProperty */
export const customProperty = objectType('CustomProperty', {
  members: {
    Key: { since: '1.7', get: ({ key }) => key },
    Type: { since: '1.7', get: () => 'String' },
    Value: {
      since: '1.7',
      get: ({ key }, { workbook }) => workbook.properties.custom.get(key),
      set: ({ key }, value, session) => {
        put(session, key, value);
      },
    },
    Delete: {
      since: '1.7',
      call: ({ key }, _args, session) => {
        session.workbook.properties.custom.delete(key);
        session.changed('properties');
      },
    },
  },
  identity: ({ key }) => ({ Id: key }),
  exists: ({ key }, { workbook }) => workbook.properties.custom.has(key),
});
