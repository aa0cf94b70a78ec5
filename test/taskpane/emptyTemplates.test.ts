import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { planTables } from '../../src/domain/planTable';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { appendFinding } from '../../src/excel/appendFinding';
import { emptyTemplates } from '../../src/taskpane/run/emptyTemplates';
import { insertFindings } from '../../src/taskpane/run/insertFindings';
import { insertPlanTable } from '../../src/taskpane/run/insertPlanTable';
import { cellsOf, workbookFor } from '../excel/workbookFor';

const figures = { Figures: [['Local authority', 'Code'], ['Cardiff', 'A1']] }; // prettier-ignore
const found = async () => emptyTemplates((await readWorkbook()).grids, jointReview);

test('a workbook without them has none', async () => {
  workbookFor(figures);
  expect(await found()).toEqual({ plan: new Set() });
});

describe.each(['en', 'cy'] as const)('inserted in %s, with nothing in it yet', (language) => {
  test.each(planTables)('a sheet of %s is known by its headings', async (kind) => {
    workbookFor(figures);
    await insertPlanTable(kind, jointReview, language, {});
    expect(await found()).toEqual({ plan: new Set([kind]) });
  });

  test('a sheet of findings is where the next finding goes', async () => {
    const { workbook } = workbookFor(figures);
    await insertFindings(jointReview, language, {});
    const { findings } = await found();
    await appendFinding(findings!, { text: 'kind staff' });
    expect(cellsOf(workbook, findings!.sheet)?.[4]).toContain('kind staff');
  });
});
