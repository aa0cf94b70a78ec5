import { grid } from '../../model/area';
import { areaAddress, qualifiedAddress } from '../cells/areaAddress';
import { clearArea } from '../cells/clearArea';
import { raiseCellsChanged } from '../cells/eventsOfCells';
import { guardCells } from '../cells/writeGuard';
import { oneOf, refuseArgument } from '../formatFacets';
import { keepReference } from '../keepReference';
import { objectType } from '../objectType';
import { areasOf, rangeOf } from '../rangeOf';
import { hostObject } from '../targets';

/** Excel.RangeAreas */
export const rangeAreas = objectType('RangeAreas', {
  members: {
    Address: {
      since: '1.9',
      get: ({ sheet, areas }) => areas.map((area) => qualifiedAddress(sheet.name, area)).join(','),
    },
    AddressLocal: { since: '1.9', get: ({ areas }) => areas.map((area) => areaAddress(area)).join(',') },
    AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
    CellCount: {
      since: '1.9',
      get: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
    },
    IsEntireRow: { since: '1.9', get: ({ areas }) => areas.every((area) => area.columns === grid.columns) },
    IsEntireColumn: { since: '1.9', get: ({ areas }) => areas.every((area) => area.rows === grid.rows) },
    Areas: { since: '1.9', child: (target) => hostObject('RangeCollection', target) },
    Format: { since: '1.9', child: (target) => hostObject('RangeFormat', target) },
    DataValidation: { since: '1.9', child: (target) => hostObject('DataValidation', target) },
    ConditionalFormats: {
      since: '1.9',
      child: (target) => hostObject('ConditionalFormatCollection', target),
    },
    Worksheet: { since: '1.9', child: ({ sheet }) => hostObject('Worksheet', { sheet }) },
    Clear: {
      since: '1.9',
      call: ({ sheet, areas }, [applyTo], session) => {
        const what = oneOf(applyTo ?? 'All', [
          'All',
          'Formats',
          'Contents',
          'Hyperlinks',
          'RemoveHyperlinks',
          'ResetContents',
        ]);
        for (const area of areas) {
          guardCells(session, sheet, area);
          clearArea(session, sheet, area, what);
          raiseCellsChanged(session, sheet, area, { changeType: 'RangeEdited' });
        }
      },
    },
    GetEntireRow: {
      since: '1.9',
      find: ({ sheet, areas }) =>
        areasOf(
          sheet,
          areas.map((area) => ({ ...area, column: 0, columns: grid.columns })),
        ),
    },
    GetEntireColumn: {
      since: '1.9',
      find: ({ sheet, areas }) =>
        areasOf(
          sheet,
          areas.map((area) => ({ ...area, row: 0, rows: grid.rows })),
        ),
    },
    _KeepReference: { since: '1.9', call: keepReference },
  },
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
});

/** Excel.RangeCollection: the areas one by one. */
export const rangeCollection = objectType('RangeCollection', {
  members: {
    GetCount: { since: '1.9', call: ({ areas }) => areas.length },
    GetItemAt: {
      since: '1.9',
      find: ({ sheet, areas }, [index]) => {
        const area = areas[Number(index)];
        return area ? rangeOf(sheet, area) : refuseArgument();
      },
    },
  },
  items: ({ sheet, areas }) => areas.map((area) => rangeOf(sheet, area)),
  itemsByIndex: true,
});
