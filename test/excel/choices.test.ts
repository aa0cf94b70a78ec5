import { loadChoices, saveChoices } from '../../src/excel/choices';
import { choicesNamespace } from '../../src/excel/marks';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { useHost } from '../../src/host/officeClientNode';
import { openHost } from '../../src/host/openHost';
import { workbookFor } from './workbookFor';

const book = () => workbookFor({ Figures: [['Code', 'Value'], ['A', 1]] }); // prettier-ignore

describe('what the officer chose in the pane', () => {
  test('is in the file that is saved, as one part however often it is kept', async () => {
    const { workbook } = book();
    await saveChoices({ authority: 'Cardiff', comparators: 'country' });
    await saveChoices({ authority: 'Rhondda & “Cwm”', comparators: 'nearest:5', language: 'both' });
    expect(workbook.customXml.filter(({ xml }) => xml.includes(choicesNamespace))).toHaveLength(1);
    useHost(openHost(openWorkbook(saveWorkbook(workbook)), { profile: 'web' }));
    const kept = { authority: 'Rhondda & “Cwm”', comparators: 'nearest:5', language: 'both' };
    expect(await loadChoices()).toEqual(kept);
  });

  test('is one round trip to keep and two to look up', async () => {
    const { host } = book();
    host.resetCounts();
    await saveChoices({ authority: 'Cardiff' });
    expect(host.counts.syncs).toBe(1);
    await loadChoices();
    expect(host.counts.syncs).toBe(3);
  });

  test('is found where an earlier version kept it, until it is kept anew', async () => {
    const { workbook } = book();
    workbook.settings.set('JudgementGrid.choices', '{"comparators":"nearest:7"}');
    expect(await loadChoices()).toEqual({ comparators: 'nearest:7' });
    await saveChoices({ comparators: 'country' });
    expect(await loadChoices()).toEqual({ comparators: 'country' });
  });

  test.each(['', 'no text', 'AAAA'])('is nothing where what is kept is damaged: %j', async (damage) => {
    const { workbook } = book();
    const xml = `<choices xmlns="${choicesNamespace}" version="1">${damage}</choices>`;
    workbook.customXml.push({ id: '{00000000-0000-4000-8000-000000000001}', xml });
    expect(await loadChoices()).toEqual({});
  });
});
