import { serialOf } from '../cells/serialDate';
import { number, refuseArgument } from '../formatFacets';
import { objectType } from '../objectType';
import { hostObject } from '../targets';

/** Excel.Functions: Excel's own formulas. DATE alone, which tells from when a workbook counts its days. */
export const functions = objectType('Functions', {
  members: {
    Date: {
      since: '1.2',
      find: (_target, [year, month, day], { workbook }) => {
        const value = serialOf(number(year), number(month), number(day), workbook.date1904);
        return hostObject('FunctionResult', { value: value ?? refuseArgument() });
      },
    },
  },
});

/** Excel.FunctionResult */
export const functionResult = objectType('FunctionResult', {
  members: {
    Value: { since: '1.2', get: ({ value }) => value },
    Error: { since: '1.2', get: () => null },
  },
});
