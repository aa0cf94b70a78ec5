import { refuseArgument, text } from '../formatFacets';
import { objectType } from '../objectType';
import type { Session } from '../session';
import { hostObject, type HostObject } from '../targets';

/** Excel fails above a few MB (office-js issue 3957); the Common API's settings are documented with 2 MB. */
const largestSetting = 2 * 1024 * 1024;

function itemOf(session: Session, key: unknown): HostObject | null {
  return session.workbook.settings.has(String(key)) ? hostObject('Setting', { key: String(key) }) : null;
}

function keep(session: Session, key: string, value: unknown): void {
  if (JSON.stringify(value ?? null).length > largestSetting) refuseArgument();
  session.workbook.settings.set(key, value);
  session.changed('properties');
}

/** Excel.SettingCollection: what the add-in keeps in the file. `add` overwrites. */
export const settingCollection = objectType('SettingCollection', {
  members: {
    Add: {
      since: '1.4',
      find: (_target, [key, value], session) => {
        keep(session, text(key), value);
        return hostObject('Setting', { key: text(key) });
      },
    },
    GetCount: { since: '1.4', call: (_target, _args, session) => session.workbook.settings.size },
    GetItemOrNullObject: { since: '1.4', find: (_target, [key], session) => itemOf(session, key) },
  },
  items: (_target, session) =>
    [...session.workbook.settings.keys()].map((key) => hostObject('Setting', { key })),
  item: (_target, key, session) => itemOf(session, key),
});

/** Excel.Setting */
export const setting = objectType('Setting', {
  members: {
    Key: { since: '1.4', get: ({ key }) => key },
    Value: {
      since: '1.4',
      get: ({ key }, session) => session.workbook.settings.get(key),
      set: ({ key }, value, session) => {
        keep(session, key, value);
      },
    },
    Delete: {
      since: '1.4',
      call: ({ key }, _args, session) => {
        session.workbook.settings.delete(key);
        session.changed('properties');
      },
    },
  },
  identity: ({ key }) => ({ _Id: key }),
  exists: ({ key }, session) => session.workbook.settings.has(key),
});
