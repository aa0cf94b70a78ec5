import type { RefusalCode } from '../../../src/host/office/refusal';
import type { Host } from '../../../src/host/openHost';
import { newHost, refusalOf, sheet1, speak } from './inHost';

type Way = (context: Excel.RequestContext, host: Host) => void;

/** Each way that Excel refuses (excel-facts, section 2), and one thing that brings it about here. */
const ways: Record<Exclude<RefusalCode, 'InvalidRequest'>, [how: string, way: Way]> = {
  AccessDenied: [
    'a locked cell of a protected sheet is written',
    (context) => {
      sheet1(context).protection.protect();
      sheet1(context).getRange('A1').values = [[1]];
    },
  ],
  ApiNotFound: [
    'a member is used that this Excel does not have',
    (context) => context.workbook.slicers.load('items/name'),
  ],
  EmptyChartSeries: [
    'points are asked of a series without values',
    (context) => {
      const chart = sheet1(context).charts.add('Line', sheet1(context).getRange('A1:A2'), 'Columns');
      chart.series.add('New').points.load('count');
    },
  ],
  FormulaLengthExceedsLimit: [
    'a formula has more than 8,192 characters',
    (context) => {
      sheet1(context).getRange('A1').formulas = [[`=${'1+'.repeat(4096)}1`]];
    },
  ],
  GeneralException: [
    'a very long text begins with a minus',
    (context) => {
      sheet1(context).getRange('A1').values = [[`-${'x'.repeat(32_767)}`]];
    },
  ],
  InsertDeleteConflict: [
    'cells are deleted across a part of a table',
    (context) => {
      sheet1(context).tables.add('A1:C4', true);
      sheet1(context).getRange('B2').delete('Up');
    },
  ],
  InvalidArgument: ['an address is none', (context) => sheet1(context).getRange('B0').load('values')],
  InvalidOperation: [
    'a hidden sheet is activated',
    (context) => {
      const sheet = context.workbook.worksheets.add('Hidden');
      sheet.visibility = 'Hidden';
      sheet.activate();
    },
  ],
  InvalidOperationInCellEditMode: [
    'a person is editing a cell',
    (context, host) => {
      sheet1(context).load('name');
      host.faults.editCell(true);
    },
  ],
  InvalidReference: [
    'a range is read of a sheet that was deleted',
    (context) => {
      const sheet = context.workbook.worksheets.add('Gone');
      const range = sheet.getRange('A1');
      sheet.delete();
      range.load('values');
    },
  ],
  InvalidSelection: [
    'several areas are selected and one is asked for',
    (context, host) => {
      host.person.select(host.workbook.sheets[0]!.id, 'A1,C3');
      context.workbook.getSelectedRange().load('address');
    },
  ],
  ItemAlreadyExists: [
    'a name is given twice',
    (context) => {
      context.workbook.names.add('Twice', '=1');
      context.workbook.names.add('TWICE', '=2');
    },
  ],
  ItemNotFound: [
    'a table is asked for that is not there',
    (context) => context.workbook.tables.getItem('None').load('name'),
  ],
  MergedRangeConflict: [
    'cells of a table are merged',
    (context) => {
      sheet1(context).tables.add('A1:C4', true);
      sheet1(context).getRange('B2:B3').merge();
    },
  ],
  NonBlankCellOffSheet: [
    'cells would be pushed over the last column',
    (context) => {
      sheet1(context).getRange('XFD1').values = [[1]];
      sheet1(context).getRange('A1').insert('Right');
    },
  ],
  NotImplemented: ['a shape is drawn', (context) => sheet1(context).shapes.addGeometricShape('Rectangle')],
  RangeExceedsLimit: [
    'more than five million cells are read',
    (context) => sheet1(context).getRange('A1:J600000').load('values'),
  ],
  RequestPayloadSizeLimitExceeded: [
    'a request has more than 5 MB',
    (context) => {
      sheet1(context).getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    },
  ],
  ResponsePayloadSizeLimitExceeded: [
    'an answer has more than 5 MB',
    (context, host) => {
      for (let row = 0; row < 200; row++) host.workbook.sheets[0]!.cells.setValue(row, 0, 'x'.repeat(30_000));
      sheet1(context).getRange('A1:A200').load('values');
    },
  ],
  UnsupportedSheet: [
    'a chart sheet is asked for',
    (context, host) => {
      const sheet = host.workbook.newSheet('Chart1');
      host.workbook.sheets.push(
        Object.assign(Object.create(sheet) as typeof sheet, { kind: 'chart', name: 'Chart1' }),
      );
      context.workbook.worksheets.getItem('Chart1').load('name');
    },
  ],
};

describe('each way that Excel refuses', () => {
  test.each(Object.entries(ways).map(([code, [how, way]]) => [code, how, way] as const))(
    '%s when %s',
    async (code, _how, way) => {
      const host = newHost();
      const refused = await refusalOf(async (context) => {
        way(context, host);
        await context.sync();
      });
      expect(refused.code).toBe(code);
    },
  );

  test('InvalidRequest when a request makes no sense, which the client never sends', async () => {
    const answer = await speak(newHost(), {
      Actions: [{ Id: 1, ActionType: 3, Name: 'Delete', ObjectPathId: 7 }],
    });
    expect(answer.Error).toMatchObject({ Code: 'InvalidRequest', ActionIndex: 0 });
  });
});
