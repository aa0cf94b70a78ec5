import { readAndTidy } from '../../src/assess';
import type { Grid } from '../../src/domain/grid';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { WorkbookRead } from '../../src/taskpane/state/paneState';

const grid: Grid = {
  sheet: 'Figures',
  top: 0,
  left: 0,
  values: [
    ['authority', 'gss', 'code', 'year', 'numerator', 'denominator', 'value'],
    ['Merthyr Tydfil', 'W06000024', 'SCC/010', '2014-15', 10, 100, 10],
    ['Merthyr Tydfil', 'W06000024', 'SCC/010', '2015-16', 20, 100, 20],
    ['Cardiff', 'W06000015', 'SCC/010', '2015-16', 30, 100, 30],
    ['Isle of Anglesey', 'W06000001', 'SCC/010', '2015-16', 40, 100, 40],
  ],
};

/** A workbook of three councils and two years, read as the pane reads it. */
export function workbookRead(): WorkbookRead {
  const { made: tidied, problems } = readAndTidy([grid], jointReview);
  return { begun: 0, owned: [], hidden: [], tidied, problems, framework: jointReview };
}
