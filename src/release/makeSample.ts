import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { carryOut, noPlaces } from '../excel/carryOut';
import { inExcel } from '../excel/inExcel';
import { saveWorkbook } from '../host/file/saveWorkbook';
import { createWorkbook } from '../host/model/createWorkbook';
import { useHost } from '../host/officeClientNode';
import { openHost } from '../host/openHost';
import { publishedFigures } from './publishedFigures';
import { sampleSheets } from './sampleSheets';
import { sampleText } from './sampleText';

const root = join(__dirname, '../..');
const source = join(root, '../shared/data/wales/published_figures.csv');
const target = join(root, 'assets/judgement-grid-sample.xlsx');
const sheetsTarget = join(root, 'assets/judgement-grid-sample.json');

/** Makes the sample anew from the published figures, as a workbook and as sheets for the pane to insert: `npm run make:sample`. */
async function makeSample(): Promise<void> {
  const plans = sampleSheets(publishedFigures(readFileSync(source)));
  const host = openHost(createWorkbook(), { profile: 'web' });
  useHost(host);
  await inExcel(async (context) => {
    for (const plan of plans) {
      carryOut(context.workbook.worksheets.add(plan.name), plan, undefined, noPlaces);
    }
    context.workbook.worksheets.getItem('Sheet1').delete();
    await context.sync();
    const first = context.workbook.worksheets.getItem('Figures');
    first.activate();
    await context.sync();
  });
  writeFileSync(target, saveWorkbook(host.workbook));
  writeFileSync(sheetsTarget, sampleText(plans));
  process.stdout.write('assets/judgement-grid-sample.xlsx\nassets/judgement-grid-sample.json\n');
}

void makeSample();
