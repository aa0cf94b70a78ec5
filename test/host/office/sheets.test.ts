import { newHost, overheard, refusalOf, sheet1 } from './inHost';

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('sheets come, go and are found again (excel-facts, checks 8 to 11, 24, 27, 28)', () => {
  test('a sheet that was added is renamed in a second request through its id', async () => {
    const host = newHost();
    const { requests } = await overheard(host, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('New');
        await context.sync();
        sheet.name = 'Newer';
        await context.sync();
      }),
    );
    expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Newer']);
    expect(
      Object.values(requests[1]!.ObjectPaths).some(
        (path) => path.ArgumentInfo?.Arguments?.[0] === host.workbook.sheets[1]!.id,
      ),
    ).toBe(true);
  });

  test('copy() and addImage() used in a second request make exactly one copy and one picture', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const copy = sheet1(context).copy('End');
      const picture = sheet1(context).shapes.addImage(onePixel);
      await context.sync();
      copy.name = 'Copy';
      picture.altTextDescription = 'one pixel';
      await context.sync();
      copy.load('name');
      picture.load('width,name');
      await context.sync();
      expect([copy.name, picture.width, picture.name]).toEqual(['Copy', 0.75, 'Picture 1']);
    });
    expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Copy']);
    expect(host.workbook.sheets[0]!.pictures.map((picture) => picture.altText)).toEqual(['one pixel']);
  });

  test('getItemOrNullObject of a missing sheet is null after a sync, and so is a range derived from it', async () => {
    newHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, range.values]).toEqual([true, true, undefined]);
    });
  });

  test('getItemOrNullObject("S").delete() then add("S") in one request succeeds, with and without such a sheet', async () => {
    const host = newHost();
    for (let i = 0; i < 2; i++) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('S').delete();
        context.workbook.worksheets.add('S');
        await context.sync();
      });
    }
    expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'S']);
  });

  test('the used range of an empty sheet is A1, null by OrNullObject, and not found within a range', async () => {
    newHost();
    await Excel.run(async (context) => {
      const used = sheet1(context).getUsedRange();
      const none = sheet1(context).getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      expect([used.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
    });
    const refused = await refusalOf(async (context) => {
      sheet1(context).getRange('A1:C3').getUsedRange().load('address');
      await context.sync();
    });
    expect([refused.code, refused.location]).toEqual(['ItemNotFound', 'Range.getUsedRange']);
  });

  test('the used range counts formats unless values alone are asked for', async () => {
    newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D4').format.fill.color = '#FF0000';
      const all = sheet.getUsedRange();
      const values = sheet.getUsedRange(true);
      all.load('address');
      values.load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Sheet1!B2:D4', 'Sheet1!B2']);
    });
  });

  test.each([
    ['sheet1', 'ItemAlreadyExists'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['a[b', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ["a'", 'InvalidArgument'],
    ['', 'InvalidArgument'],
    ['  ', 'InvalidArgument'],
    ['History', 'InvalidArgument'],
  ])('a sheet cannot be called "%s": %s', async (name, code) => {
    newHost();
    const added = await refusalOf(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect([added.code, added.location]).toEqual([code, 'WorksheetCollection.add']);
    const renamed = await refusalOf(async (context) => {
      context.workbook.worksheets.add('Other').name = name;
      await context.sync();
    });
    expect([renamed.code, renamed.location]).toEqual([code, 'Worksheet.name']);
  });

  test('a sheet keeps its own name in another case', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      sheet1(context).name = 'SHEET1';
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.name).toBe('SHEET1');
  });

  test('a very hidden sheet cannot be deleted, and the last visible one neither deleted nor hidden', async () => {
    newHost();
    const veryHidden = await refusalOf(async (context) => {
      const sheet = context.workbook.worksheets.add('Secret');
      sheet.visibility = 'VeryHidden';
      sheet.delete();
      await context.sync();
    });
    expect(veryHidden).toMatchObject({ code: 'InvalidOperation', location: 'Worksheet.delete' });
    const last = await refusalOf(async (context) => {
      sheet1(context).delete();
      await context.sync();
    });
    expect(last.code).toBe('InvalidOperation');
    const hidden = await refusalOf(async (context) => {
      sheet1(context).visibility = 'Hidden';
      await context.sync();
    });
    expect(hidden.code).toBe('InvalidOperation');
  });

  test('a formula on another sheet follows a rename, and says #REF! after a delete', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.add('Data');
      sheet1(context).getRange('A1:A2').formulas = [['=Data!B2*2'], ['="Data!B2"']];
      data.name = 'My data';
      await context.sync();
    });
    const { cells } = host.workbook.sheets[0]!;
    expect([cells.formula(0, 0), cells.formula(1, 0)]).toEqual(["='My data'!B2*2", '="Data!B2"']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('My data').delete();
      await context.sync();
    });
    expect(cells.formula(0, 0)).toBe('=#REF!*2');
  });

  test('a deleted sheet cannot be read any more', async () => {
    newHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Gone');
      const range = sheet.getRange('A1');
      await context.sync();
      sheet.delete();
      await context.sync();
      sheet.load('name');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      range.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });
});
