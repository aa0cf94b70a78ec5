import { atOnce } from '../../src/domain/steps';
import { parsePublished, publishedXml } from '../../src/excel/published';
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

  test.each([
    ['there is none', undefined],
    ['it is damaged', '<published xmlns="urn:judgement-grid:published" version="1">AAAA</published>'],
    [
      'it is of another version',
      '<published xmlns="urn:judgement-grid:published" version="9">AAAA</published>',
    ],
  ])('where %s, nothing is made up', (_, xml) => {
    expect(parsePublished(xml)).toEqual([]);
  });
});
