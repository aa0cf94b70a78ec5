import { newHost, refusalOf, sheet1 } from './inHost';

describe('what the workbook keeps for us', () => {
  test('custom properties of a sheet: any case finds them, adding overwrites, 255 characters of key', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const { customProperties } = sheet1(context);
      customProperties.add('Mark', 'one');
      customProperties.add('MARK', 'two');
      const found = customProperties.getItemOrNullObject('mark').load('key,value');
      const none = customProperties.getItemOrNullObject('other');
      await context.sync();
      expect([found.key, found.value, none.isNullObject]).toEqual(['Mark', 'two', true]);
      found.delete();
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.customProperties.size).toBe(0);
    const refused = await refusalOf(async (context) => {
      sheet1(context).customProperties.add('k'.repeat(256), '');
      await context.sync();
    });
    expect(refused.code).toBe('InvalidArgument');
  });

  test('settings keep values of any kind and survive being set again', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('a', { deep: [1, 2] });
      settings.add('a', { deep: [3] });
      settings.add('b', 'text');
      await context.sync();
      settings.getItem('b').delete();
      const found = settings.getItemOrNullObject('a').load('value');
      await context.sync();
      expect(found.value).toEqual({ deep: [3] });
    });
    expect([...host.workbook.settings.keys()]).toEqual(['a']);
  });

  test('custom XML parts are found by namespace, read, set and deleted', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<a xmlns="urn:one"><b/></a>');
      parts.add('<p:a xmlns:p="urn:two"/>');
      await context.sync();
      const scoped = parts.getByNamespace('urn:two');
      const only = scoped.getOnlyItem();
      only.setXml('<p:a xmlns:p="urn:two">new</p:a>');
      const xml = only.getXml();
      only.load('id,namespaceUri');
      await context.sync();
      expect([xml.value, only.namespaceUri]).toEqual(['<p:a xmlns:p="urn:two">new</p:a>', 'urn:two']);
      parts.add('<a xmlns="urn:one"/>');
      const several = parts.getByNamespace('urn:one').getOnlyItemOrNullObject();
      await context.sync();
      expect(several.isNullObject).toBe(true);
      for (const part of host.workbook.customXml.filter(({ xml }) => xml === '<a xmlns="urn:one"/>'))
        parts.getItem(part.id).delete();
      await context.sync();
      parts.getByNamespace('urn:one').getOnlyItem().delete();
      await context.sync();
    });
    expect(host.workbook.customXml).toHaveLength(1);
    for (const bad of ['no xml', '<a>', '<a></b>', '<a/><b/>', '<a x=1/>', '<a>&nbsp;</a>']) {
      const refused = await refusalOf(async (context) => {
        context.workbook.customXmlParts.add(bad);
        await context.sync();
      });
      expect([bad, refused.code]).toEqual([bad, 'InvalidArgument']);
    }
  });

  test('names of the workbook and of a sheet', async () => {
    newHost();
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('Rate', sheet1(context).getRange('B2:C3'), 'a comment');
      sheet1(context).names.add('Own', '=Sheet1!$A$1');
      const rate = names.getItem('rate');
      rate.load('name,value,formula,type,scope,comment');
      const range = rate.getRange().load('address');
      const own = names.getItemOrNullObject('Own');
      sheet1(context).getRange('Own').load('address');
      await context.sync();
      expect(rate.toJSON()).toMatchObject({
        name: 'Rate',
        value: 'Sheet1!B2:C3',
        formula: '=Sheet1!$B$2:$C$3',
        type: 'Range',
        scope: 'Workbook',
        comment: 'a comment',
      });
      expect([range.address, own.isNullObject]).toEqual(['Sheet1!B2:C3', true]);
    });
    for (const bad of ['A1', 'two words', '1st', '']) {
      const refused = await refusalOf(async (context) => {
        context.workbook.names.add(bad, '=1');
        await context.sync();
      });
      expect([bad, refused.code]).toEqual([bad, 'InvalidArgument']);
    }
  });

  test('page layout: one zoom object, whole rows as titles, margins that are not named stay', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const page = sheet1(context).pageLayout;
      page.orientation = 'Landscape';
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintTitleRows('$1:$3');
      page.setPrintArea('A1:D9');
      page.setPrintMargins('Centimeters', { top: 2.54 });
      page.headersFooters.defaultForAllPages.centerFooter = 'Page &P of &N';
      page.load('zoom,topMargin,leftMargin');
      const rows = page.getPrintTitleRows().load('address');
      const none = page.getPrintTitleColumnsOrNullObject();
      await context.sync();
      expect([page.zoom, page.topMargin, page.leftMargin]).toEqual([
        { horizontalFitToPages: 1, verticalFitToPages: null },
        72,
        50.4,
      ]);
      expect([rows.address, none.isNullObject]).toEqual(['Sheet1!1:3', true]);
    });
    expect(host.workbook.sheets[0]!.page).toMatchObject({
      orientation: 'Landscape',
      fit: { wide: 1, tall: 0 },
      titleRows: { first: 0, last: 2 },
      headerFooter: { centerFooter: 'Page &P of &N' },
    });
    const refused = await refusalOf(async (context) => {
      sheet1(context).pageLayout.setPrintTitleRows('A1:B2');
      await context.sync();
    });
    expect(refused).toMatchObject({ code: 'InvalidArgument', location: 'PageLayout.setPrintTitleRows' });
  });

  test('panes are frozen and thawed', async () => {
    newHost();
    await Excel.run(async (context) => {
      const { freezePanes } = sheet1(context);
      freezePanes.freezeAt(sheet1(context).getRange('A1:B3'));
      const at = freezePanes.getLocationOrNullObject().load('address');
      freezePanes.freezeRows(1);
      const rows = freezePanes.getLocationOrNullObject().load('address');
      freezePanes.freezeRows(0);
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect([at.address, rows.address, none.isNullObject]).toEqual(['Sheet1!A1:B3', 'Sheet1!1:1', true]);
    });
  });

  test('a validation rule covers its cells alone, and a list of more than 255 characters has to stand in cells', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('A4:A5').dataValidation.clear();
      sheet.getRange('B1').dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('D1:D3') },
      };
      const read = sheet.getRange('A1').dataValidation.load('type,rule');
      await context.sync();
      expect([read.type, read.rule]).toEqual(['List', { list: { inCellDropDown: true, source: 'a,b' } }]);
    });
    expect(
      host.workbook.sheets[0]!.validations.map(({ areas, rule }) => [
        areas.map(({ row, rows }) => [row, rows]),
        rule['list'],
      ]),
    ).toEqual([
      [
        [
          [0, 3],
          [5, 4],
        ],
        { inCellDropDown: true, source: 'a,b' },
      ],
      [[[0, 1]], { inCellDropDown: true, source: '=Sheet1!$D$1:$D$3' }],
    ]);
    const refused = await refusalOf(async (context) => {
      sheet1(context).getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'x'.repeat(256) },
      };
      await context.sync();
    });
    expect(refused.code).toBe('InvalidArgument');
  });

  test('conditional formats: a formula, a comparison, a text', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const { conditionalFormats } = sheet1(context).getRange('A1:A9');
      const custom = conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$A1>3';
      custom.custom.format.fill.color = '#FFEEDD';
      const cell = conditionalFormats.add('CellValue');
      cell.cellValue.rule = { formula1: '=3', operator: 'GreaterThan' };
      cell.cellValue.format.font.color = 'red';
      await context.sync();
      conditionalFormats.load('items/type,items/priority');
      await context.sync();
      expect(conditionalFormats.items.map((item) => [item.type, item.priority])).toEqual([
        ['CellValue', 0],
        ['Custom', 1],
      ]);
    });
    expect(host.workbook.sheets[0]!.conditionalFormats.map(({ rule, format }) => [rule, format])).toEqual([
      [{ formula1: '=3', operator: 'GreaterThan' }, { color: '#FF0000' }],
      [{ formula: '=$A1>3' }, { fill: '#FFEEDD' }],
    ]);
  });

  test('document properties', async () => {
    newHost();
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Judgement grid';
      properties.custom.add('Key', 'value');
      properties.load('title');
      const found = properties.custom.getItem('key').load('value');
      await context.sync();
      expect([properties.title, found.value]).toEqual(['Judgement grid', 'value']);
    });
  });
});
