import { rasterise } from '../../src/cli/rasterise';
import { makeReport } from '../../src/report/makeReport';
import { assessmentFrom, sampleGrids } from '../report/sampleAssessment';
import { wordPackage } from '../report/wordPackage';

test('committee reports come with sharp pictures', async () => {
  const grids = await sampleGrids();
  for (const council of ['Merthyr Tydfil', 'Cardiff']) {
    const run = assessmentFrom(grids, council);
    const bytes = await makeReport(run, 'committee', 'en', rasterise);
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
}, 60000);
