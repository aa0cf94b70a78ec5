import { giveAltText } from '../altText';
import { refuseArgument, text } from '../formatFacets';
import { objectType } from '../objectType';
import { hostObject, type HostObject } from '../targets';
import type { Sheet } from '../../model/sheet';

const longestKey = 255;

/** The key as it is kept: keys compare without case. */
function keptKey(sheet: Sheet, key: unknown): string | undefined {
  const wanted = String(key).toLowerCase();
  return [...sheet.customProperties.keys()].find((each) => each.toLowerCase() === wanted);
}

const itemOf = (sheet: Sheet, key: unknown): HostObject | null => {
  const kept = keptKey(sheet, key);
  return kept === undefined ? null : hostObject('WorksheetCustomProperty', { sheet, key: kept });
};

/** Excel.WorksheetCustomPropertyCollection. `add` overwrites; keys have 1 to 255 characters. */
export const worksheetCustomPropertyCollection = objectType('WorksheetCustomPropertyCollection', {
  members: {
    Add: {
      since: '1.12',
      find: ({ sheet }, [key, value], session) => {
        const given = text(key);
        if (given === '' || given.length > longestKey) refuseArgument();
        const kept = keptKey(sheet, given) ?? given;
        sheet.customProperties.set(kept, text(value));
        giveAltText(session, sheet);
        session.changed('properties', sheet);
        return hostObject('WorksheetCustomProperty', { sheet, key: kept });
      },
    },
    GetCount: { since: '1.12', call: ({ sheet }) => sheet.customProperties.size },
    GetItemOrNullObject: { since: '1.12', find: ({ sheet }, [key]) => itemOf(sheet, key) },
  },
  items: ({ sheet }) =>
    [...sheet.customProperties.keys()].map((key) => hostObject('WorksheetCustomProperty', { sheet, key })),
  item: ({ sheet }, key) => itemOf(sheet, key),
});

/** Excel.WorksheetCustomProperty */
export const worksheetCustomProperty = objectType('WorksheetCustomProperty', {
  members: {
    Key: { since: '1.12', get: ({ key }) => key },
    Value: {
      since: '1.12',
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, value, session) => {
        sheet.customProperties.set(key, text(value));
        giveAltText(session, sheet);
        session.changed('properties', sheet);
      },
    },
    Delete: {
      since: '1.12',
      call: ({ sheet, key }, _args, session) => {
        sheet.customProperties.delete(key);
        session.changed('properties', sheet);
      },
    },
  },
  identity: ({ key }) => ({ _Id: key }),
  exists: ({ sheet, key }) => sheet.customProperties.has(key),
});
