import { rasterise } from '../../src/cli/rasterise';
import { makeReport } from '../../src/report/makeReport';
import { assessmentFrom, sampleGrids } from '../report/sampleAssessment';
import { wordPackage } from '../report/wordPackage';

/** Processor seconds of one report, once the first has loaded what all need; 22 councils are to take less than a minute. */
const most = 2.6;

test('committee reports come with sharp pictures, 22 of them in less than a minute', async () => {
  const grids = await sampleGrids();
  await rasterise('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">a</text></svg>');
  const seconds: number[] = [];
  for (const council of ['Merthyr Tydfil', 'Cardiff']) {
    const run = assessmentFrom(grids, council);
    const before = process.cpuUsage();
    const bytes = await makeReport(run, 'committee', 'en', rasterise);
    const { user, system } = process.cpuUsage(before);
    seconds.push((user + system) / 1e6);
    const file = wordPackage(bytes);
    const pictures = file.names.filter((name) => name.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(5);
    expect(pictures).toHaveLength(file.root('word/document.xml').within('docPr').length);
    for (const name of pictures) {
      const png = Buffer.from(file.bytes(name));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      // 1,000 pixels over 17 cm print at 150 to the inch
      expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
    }
    expect(file.text('docProps/core.xml')).toContain(council);
  }
  expect(Math.min(...seconds)).toBeLessThan(most);
}, 60000);
