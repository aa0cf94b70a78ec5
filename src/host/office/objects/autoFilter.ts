import { guardOption } from '../cells/writeGuard';
import { objectType } from '../objectType';
import { rangeArgument, rangeOf } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import type { Area } from '../../model/area';
import type { Targets } from '../targets';

const areaOf = ({ sheet, table }: Targets['AutoFilter']): Area | undefined =>
  table ? (table.showFilterButton ? table.area : undefined) : sheet.autoFilter;

/** Excel.AutoFilter: the buttons. Filtering by criteria is not part of this host. */
export const autoFilter = objectType('AutoFilter', {
  members: {
    Enabled: { since: '1.9', get: (target) => areaOf(target) !== undefined },
    IsDataFiltered: { since: '1.9', get: () => false },
    Apply: {
      since: '1.9',
      call: (target, [range, , criteria], session) => {
        if (criteria !== null && criteria !== undefined) {
          throw new Refusal('NotImplemented', 'Filtering by criteria is not part of this host.');
        }
        const { sheet } = target;
        guardOption(session, sheet, 'allowAutoFilter');
        sheet.autoFilter = { ...rangeArgument(session, sheet, range).area };
        session.changed('tables', sheet);
      },
    },
    ClearCriteria: { since: '1.9', call: () => null },
    Remove: {
      since: '1.9',
      call: ({ sheet, table }, _args, session) => {
        if (table) table.showFilterButton = false;
        else sheet.autoFilter = undefined;
        session.changed('tables', sheet);
      },
    },
    GetRange: {
      since: '1.9',
      find: (target) => {
        const area = areaOf(target);
        if (!area) throw new Refusal('ItemNotFound', sentences.itemNotFound);
        return rangeOf(target.sheet, area);
      },
    },
    GetRangeOrNullObject: {
      since: '1.9',
      find: (target) => {
        const area = areaOf(target);
        return area ? rangeOf(target.sheet, area) : null;
      },
    },
  },
});
