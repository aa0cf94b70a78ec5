import type { CustomXmlPart } from '../../model/workbook';
import { isWellFormed } from '../isWellFormed';
import { refuseArgument, text } from '../formatFacets';
import { objectType, type Member } from '../objectType';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import { hostObject, type HostObject } from '../targets';

const asObject = (part: CustomXmlPart): HostObject => hostObject('CustomXmlPart', { part });

/** The root element's own namespace; '' without an xmlns. */
function namespaceOf(xml: string): string {
  const root = rootTag(xml);
  if (!root) return '';
  const prefix = /^<([\w.-]+):/.exec(root)?.[1];
  const attribute =
    prefix === undefined
      ? /\sxmlns\s*=\s*(["'])(.*?)\1/
      : new RegExp(`\\sxmlns:${prefix}\\s*=\\s*(["'])(.*?)\\1`);
  return attribute.exec(root)?.[2] ?? '';
}

function rootTag(xml: string): string | undefined {
  const bare = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '').trim();
  return /^<[\p{L}_](?:[^<>"']|"[^"]*"|'[^']*')*>/u.exec(bare)?.[0];
}

function listed(session: Session, namespaceUri: string | undefined): CustomXmlPart[] {
  const { customXml } = session.workbook;
  return namespaceUri === undefined
    ? customXml
    : customXml.filter((part) => namespaceOf(part.xml) === namespaceUri);
}

function byId(session: Session, id: unknown, namespaceUri?: string): HostObject | null {
  const part = listed(session, namespaceUri).find((each) => each.id === id);
  return part ? asObject(part) : null;
}

/** Excel.CustomXmlPartCollection */
export const customXmlPartCollection = objectType('CustomXmlPartCollection', {
  members: {
    Add: {
      since: '1.5',
      find: (_target, [xml], session) => {
        const given = text(xml);
        if (!isWellFormed(given)) refuseArgument();
        const number = session.next().toString(16).toUpperCase().padStart(12, '0');
        const part: CustomXmlPart = { id: `{4A474431-0000-4000-8000-${number}}`, xml: given };
        session.workbook.customXml.push(part);
        session.changed('properties');
        return asObject(part);
      },
    },
    GetByNamespace: {
      since: '1.5',
      find: (_target, [namespaceUri]) =>
        hostObject('CustomXmlPartScopedCollection', { namespaceUri: text(namespaceUri) }),
    },
    GetCount: { since: '1.5', call: (_target, _args, session) => session.workbook.customXml.length },
    GetItemOrNullObject: { since: '1.5', find: (_target, [id], session) => byId(session, id) },
  },
  items: (_target, session) => listed(session, undefined).map(asObject),
  item: (_target, id, session) => byId(session, id),
});

/** Of several parts of a namespace none is the only one, as of none. */
const onlyItem = (missing: () => null): Member<{ namespaceUri: string }> => ({
  since: '1.5',
  find: ({ namespaceUri }, _args, session) => {
    const [part, another] = listed(session, namespaceUri);
    return part === undefined || another !== undefined ? missing() : asObject(part);
  },
});

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
export const customXmlPartScopedCollection = objectType('CustomXmlPartScopedCollection', {
  members: {
    GetCount: {
      since: '1.5',
      call: ({ namespaceUri }, _args, session) => listed(session, namespaceUri).length,
    },
    GetItemOrNullObject: {
      since: '1.5',
      find: ({ namespaceUri }, [id], session) => byId(session, id, namespaceUri),
    },
    GetOnlyItem: onlyItem(() => {
      throw new Refusal('ItemNotFound', sentences.itemNotFound);
    }),
    GetOnlyItemOrNullObject: onlyItem(() => null),
  },
  items: ({ namespaceUri }, session) => listed(session, namespaceUri).map(asObject),
  item: ({ namespaceUri }, id, session) => byId(session, id, namespaceUri),
});

/** Excel.CustomXmlPart */
export const customXmlPart = objectType('CustomXmlPart', {
  members: {
    Id: { since: '1.5', get: ({ part }) => part.id },
    NamespaceUri: { since: '1.5', get: ({ part }) => namespaceOf(part.xml) },
    GetXml: { since: '1.5', call: ({ part }) => part.xml },
    SetXml: {
      since: '1.5',
      call: ({ part }, [xml], session) => {
        const given = text(xml);
        if (!isWellFormed(given)) refuseArgument();
        part.xml = given;
        session.changed('properties');
      },
    },
    Delete: {
      since: '1.5',
      call: ({ part }, _args, session) => {
        session.workbook.customXml = session.workbook.customXml.filter((each) => each !== part);
        session.changed('properties');
      },
    },
  },
  identity: ({ part }) => ({ Id: part.id }),
  exists: ({ part }, session) => session.workbook.customXml.includes(part),
});
