import { openHost } from '../../../src/host/openHost';
import { createWorkbook } from '../../../src/host/model/createWorkbook';
import { useHost } from '../../../src/host/officeClientNode';
import { aMoment, hearing, newHost, sheet1, speak } from './inHost';

describe('events (excel-facts, checks 36 to 38)', () => {
  test('a write of our own is told to the sheet and to the collection, with triggerSource ThisLocalAddin', async () => {
    newHost();
    const heard: [string, string, string | undefined][] = [];
    await Excel.run(async (context) => {
      sheet1(context).onChanged.add(
        hearing((event) => {
          heard.push(['sheet', event.address, event.triggerSource]);
        }),
      );
      context.workbook.worksheets.onChanged.add(
        hearing((event) => {
          heard.push(['collection', event.address, event.triggerSource]);
        }),
      );
      await context.sync();
      sheet1(context).getRange('B2:C3').values = 'x' as never;
      await context.sync();
    });
    await aMoment();
    expect(heard).toEqual([
      ['sheet', 'B2:C3', 'ThisLocalAddin'],
      ['collection', 'B2:C3', 'ThisLocalAddin'],
    ]);
  });

  test('what a person types brings the value before and after, and a range to look at', async () => {
    const host = newHost();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      sheet1(context).onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address,values');
          await inner.sync();
          heard.push([
            event.details.valueBefore,
            event.details.valueAfter,
            event.triggerSource,
            range.address,
            range.values,
          ]);
        });
      });
      await context.sync();
    });
    host.person.type(host.workbook.sheets[0]!.id, 'C4', '12');
    await aMoment();
    await aMoment();
    expect(heard).toEqual([['', 12, 'Unknown', 'Sheet1!C4', [[12]]]]);
  });

  test('what a colleague types at another computer has the source Remote; a person’s own is Local', async () => {
    const host = newHost();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      sheet1(context).onChanged.add(
        hearing(({ address, source, triggerSource }) => {
          heard.push([address, source, triggerSource]);
        }),
      );
      await context.sync();
    });
    const { id } = host.workbook.sheets[0]!;
    host.colleague.type(id, 'C4', '12');
    host.person.type(id, 'C5', '13');
    await aMoment();
    expect(heard).toEqual([
      ['C4', 'Remote', 'Unknown'],
      ['C5', 'Local', 'Unknown'],
    ]);
  });

  test('sheets that come, go, are turned to, and selections in them are told', async () => {
    const host = newHost();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(
        hearing(() => {
          heard.push('added');
        }),
      );
      worksheets.onDeleted.add(
        hearing(() => {
          heard.push('deleted');
        }),
      );
      worksheets.onActivated.add(
        hearing(() => {
          heard.push('activated');
        }),
      );
      worksheets.onSelectionChanged.add(
        hearing((event) => {
          heard.push(`selected ${event.address}`);
        }),
      );
      context.workbook.onSelectionChanged.add(
        hearing(() => {
          heard.push('workbook selection');
        }),
      );
      await context.sync();
      const sheet = worksheets.add('New');
      sheet.getRange('B2').select();
      await context.sync();
    });
    await aMoment();
    expect(heard).toEqual(['added', 'activated', 'selected B2', 'workbook selection']);
    const added = host.workbook.sheets[1]!;
    host.person.select(added.id, 'C3:D4');
    host.person.remove(added.id);
    await aMoment();
    expect(heard.slice(4)).toEqual(['selected C3:D4', 'workbook selection', 'deleted']);
  });

  test('a handler that was taken away hears nothing more', async () => {
    const host = newHost();
    let heard = 0;
    await Excel.run(async (context) => {
      const handler = sheet1(context).onChanged.add(
        hearing(() => {
          heard++;
        }),
      );
      await context.sync();
      handler.remove();
      await context.sync();
    });
    host.person.type(host.workbook.sheets[0]!.id, 'A1', 1);
    await aMoment();
    expect(heard).toBe(0);
  });

  test('a registration is answered with the result of its trace action and with TraceIds: without them the client keeps no handler', async () => {
    const host = newHost();
    const answer = await speak(host, {
      Actions: [
        {
          Id: 5,
          ActionType: 3,
          Name: '_RegisterDataChangedEvent',
          ObjectPathId: 2,
          ArgumentInfo: { Arguments: [] },
        },
        { Id: 6, ActionType: 5, Name: 'Trace', ObjectPathId: 0 },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      },
    });
    expect(answer.Results.map((result) => result.ActionId)).toEqual([5, 6]);
    expect(answer.TraceIds).toEqual([6]);
  });

  test('with enableEvents = false there are no events until it is true again', async () => {
    newHost();
    let heard = 0;
    await Excel.run(async (context) => {
      sheet1(context).onChanged.add(
        hearing(() => {
          heard++;
        }),
      );
      context.runtime.enableEvents = false;
      await context.sync();
      sheet1(context).getRange('A1').values = [[1]];
      await context.sync();
      await aMoment();
      expect(heard).toBe(0);
      context.runtime.enableEvents = true;
      sheet1(context).getRange('A1').values = [[2]];
      await context.sync();
    });
    await aMoment();
    expect(heard).toBe(1);
  });

  test('nothing is sent that nobody registered for', async () => {
    const host = newHost();
    const sent: string[] = [];
    const { onMessageFromHost } = host.bridge;
    host.bridge.onMessageFromHost = (json) => {
      sent.push(json);
      onMessageFromHost(json);
    };
    host.person.type(host.workbook.sheets[0]!.id, 'A1', 1);
    host.person.addSheet('New');
    await aMoment();
    expect(sent).toEqual([]);
  });

  test('another host takes over: the one before is heard no more', async () => {
    const first = newHost();
    let heard = 0;
    await Excel.run(async (context) => {
      sheet1(context).onChanged.add(
        hearing(() => {
          heard++;
        }),
      );
      await context.sync();
    });
    const second = openHost(createWorkbook());
    useHost(second);
    first.person.type(first.workbook.sheets[0]!.id, 'A1', 1);
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1').values = [['second']];
      await context.sync();
    });
    await aMoment();
    expect(heard).toBe(0);
    expect([first, second].map((host) => host.workbook.sheets[0]!.cells.value(0, 0))).toEqual([1, 'second']);
  });
});

describe('what the workbench needs', () => {
  test('every change is told to listeners with its sheet', async () => {
    const host = newHost();
    const kinds = new Set<string>();
    const stop = host.onChange(({ kind }) => kinds.add(kind));
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:B3').values = [
        ['k', 'v'],
        ['a', 1],
        ['b', 2],
      ];
      sheet.getRange('A1').format.font.bold = true;
      sheet.tables.add('A1:B3', true);
      sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns');
      context.workbook.worksheets.add('New').activate();
      await context.sync();
    });
    stop();
    host.person.type(host.workbook.sheets[0]!.id, 'D1', 1);
    expect([...kinds].sort()).toEqual(['cells', 'charts', 'formats', 'selection', 'sheets', 'tables']);
    expect(host.counts.syncs).toBeGreaterThan(0);
    host.resetCounts();
    expect(host.counts).toEqual({ syncs: 0, actions: 0, bytesIn: 0, bytesOut: 0 });
  });
});
