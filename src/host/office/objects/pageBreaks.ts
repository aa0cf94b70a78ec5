import { objectType } from '../objectType';
import { rangeArgument } from '../rangeOf';
import { hostObject } from '../targets';

/** Excel.PageBreakCollection, of horizontal breaks: a page begins above each of its rows. */
export const pageBreakCollection = objectType('PageBreakCollection', {
  members: {
    Add: {
      since: '1.9',
      find: ({ sheet }, [range], session) => {
        const { row } = rangeArgument(session, sheet, range).area;
        const rows = new Set([...(sheet.page.rowBreaks ?? []), row]);
        sheet.page = { ...sheet.page, rowBreaks: [...rows].sort((a, b) => a - b) };
        session.changed('page', sheet);
        return hostObject('PageBreak', { sheet, row });
      },
    },
    RemovePageBreaks: {
      since: '1.9',
      call: ({ sheet }, _args, session) => {
        sheet.page = { ...sheet.page, rowBreaks: undefined };
        session.changed('page', sheet);
      },
    },
    GetCount: { since: '1.9', call: ({ sheet }) => sheet.page.rowBreaks?.length ?? 0 },
  },
  items: ({ sheet }) => (sheet.page.rowBreaks ?? []).map((row) => hostObject('PageBreak', { sheet, row })),
  item: ({ sheet }, row) =>
    sheet.page.rowBreaks?.includes(Number(row)) === true
      ? hostObject('PageBreak', { sheet, row: Number(row) })
      : null,
});

/** Excel.PageBreak */
export const pageBreak = objectType('PageBreak', {
  members: {
    Delete: {
      since: '1.9',
      call: ({ sheet, row }, _args, session) => {
        sheet.page = { ...sheet.page, rowBreaks: sheet.page.rowBreaks?.filter((each) => each !== row) };
        session.changed('page', sheet);
      },
    },
  },
  identity: ({ row }) => ({ _Id: String(row) }),
  exists: ({ sheet, row }) => sheet.page.rowBreaks?.includes(row) === true,
});
