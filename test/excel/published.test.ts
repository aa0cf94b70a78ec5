import { atOnce } from '../../src/domain/steps';
import { parsePublished, publishedIn, publishedXml } from '../../src/excel/published';
import { planOf } from './planOf';

describe('what was published is remembered in the workbook', () => {
  test('plans come back as they were, heights and pictures too', () => {
    const plans = [
      planOf({
        cells: [['Ynys Môn', 1.5, null, true]],
        heights: new Map([[3, 24]]),
        pictures: [
          {
            name: 'p',
            png: Uint8Array.of(1, 2, 3),
            over: { row: 0, column: 0, rows: 1, columns: 1 },
            altText: 'a',
          },
        ],
      }),
    ];
    expect(parsePublished(atOnce(publishedXml(plans)))).toEqual(plans);
  });

  test('plans of megabytes are taken out in steps, so that a page stays alive', () => {
    const cells = Array.from({ length: 20_000 }, (_, row) => [
      `Council ${String((row * 7919) % 9973)}`,
      row / 7,
    ]);
    const work = publishedIn(atOnce(publishedXml([planOf({ cells })])));
    let steps = 0;
    let step = work.next();
    for (; step.done !== true; step = work.next()) steps++;
    expect(steps).toBeGreaterThan(5);
    expect(step.value[0]?.cells).toEqual(cells);
  });

  test.each([
    ['there is none', undefined],
    ['it is damaged', '<published xmlns="urn:judgement-grid:published" version="1">AAAA</published>'],
    [
      'half of it is missing',
      atOnce(publishedXml([planOf({ cells: [['Conwy']] })])).replace(/[A-Za-z0-9+/]{40}=*(?=<)/, ''),
    ],
    [
      'it is of another version',
      '<published xmlns="urn:judgement-grid:published" version="9">AAAA</published>',
    ],
  ])('where %s, nothing is made up', (_, xml) => {
    expect(parsePublished(xml)).toEqual([]);
  });
});
