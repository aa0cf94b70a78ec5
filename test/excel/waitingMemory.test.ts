import { waitingNamespace } from '../../src/excel/marks';
import { publish } from '../../src/excel/publish';
import { keepWaiting, loadWaiting } from '../../src/excel/waitingMemory';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import type { Workbook } from '../../src/host/model/workbook';
import { useHost } from '../../src/host/officeClientNode';
import { openHost } from '../../src/host/openHost';
import { smallPlans } from './smallPlans';
import { workbookFor } from './workbookFor';

const book = () => workbookFor({ Figures: [['Code', 'Value'], ['A', 1]] }); // prettier-ignore
const parts = ({ customXml }: Workbook): number =>
  customXml.filter(({ xml }) => xml.includes(waitingNamespace)).length;

describe('what waits in the pane', () => {
  test('is in the file that is saved, to the letter, and is there when it is opened again', async () => {
    const { workbook } = book();
    await keepWaiting('=“Ask carers” & <b>ŵ</b>', '');
    useHost(openHost(openWorkbook(saveWorkbook(workbook)), { profile: 'web' }));
    expect(await loadWaiting()).toBe('=“Ask carers” & <b>ŵ</b>');
  });

  test('takes three round trips, and is one part of the file however often it is kept; nothing leaves none', async () => {
    const { host, workbook } = book();
    await keepWaiting('one', '');
    host.resetCounts();
    await keepWaiting('two', 'one');
    expect(host.counts.syncs).toBeLessThanOrEqual(3);
    expect([await loadWaiting(), parts(workbook)]).toEqual(['two', 1]);
    await keepWaiting('', 'two');
    expect([await loadWaiting(), parts(workbook)]).toEqual(['', 0]);
  });

  test('is not written over what another pane has kept since', async () => {
    book();
    await keepWaiting('theirs', '');
    await expect(keepWaiting('mine', '')).rejects.toMatchObject({ code: 'waitingChanged' });
    await expect(keepWaiting('', '')).rejects.toMatchObject({ code: 'waitingChanged' });
    expect(await loadWaiting()).toBe('theirs');
  });

  test('is written over what this pane asked to be kept, where the answer was lost', async () => {
    const { host } = book();
    await keepWaiting('one', '');
    host.faults.dropAnswer(3);
    await expect(keepWaiting('two', 'one')).rejects.toThrow();
    expect(await loadWaiting()).toBe('two');
    await keepWaiting('three', 'one', 'two');
    expect(await loadWaiting()).toBe('three');
  });

  test('waits for the end of cell editing', async () => {
    const { host } = book();
    host.faults.editCell(true);
    const keeping = keepWaiting('mine', '');
    host.faults.editCell(false);
    await keeping;
    expect(await loadWaiting()).toBe('mine');
  });

  test('that Excel refuses to keep is as before, and can be kept later', async () => {
    const { host } = book();
    await keepWaiting('one', '');
    let refusals = 0;
    for (let n = 1; (await loadWaiting()) === 'one'; n++) {
      host.faults.failAction(n, 'AccessDenied');
      await keepWaiting('two', 'one').catch(() => refusals++);
      host.faults.clear();
    }
    expect([await loadWaiting(), refusals > 3]).toEqual(['two', true]);
  });
});

describe('a publish', () => {
  test('takes what it took in out of the workbook', async () => {
    const { workbook } = book();
    await keepWaiting('one', '');
    await publish(smallPlans('one'), { waiting: { text: '', known: 'one' } });
    expect(parts(workbook)).toBe(0);
  });

  test('keeps what waits on', async () => {
    book();
    await keepWaiting('one', '');
    await publish(smallPlans('one'), { waiting: { text: 'a rest', known: 'one' } });
    expect(await loadWaiting()).toBe('a rest');
  });

  test('lets be what another pane has kept since, and says so', async () => {
    book();
    await keepWaiting('theirs', '');
    const { keepsWaiting } = await publish(smallPlans('one'), { waiting: { text: 'a rest', known: '' } });
    expect([keepsWaiting, await loadWaiting()]).toEqual([false, 'theirs']);
  });

  test('that knows of none lets it be', async () => {
    book();
    await keepWaiting('one', '');
    await publish(smallPlans('one'));
    expect(await loadWaiting()).toBe('one');
  });

  test('that fails, at whatever action of its last request, leaves all of it waiting', async () => {
    const { host } = book();
    await publish(smallPlans('zero'));
    await keepWaiting('zero', '');
    host.resetCounts();
    await publish(smallPlans('one'), { waiting: { text: '', known: 'zero' } });
    const { actions } = host.counts;
    await keepWaiting('one', '');
    let failures = 0;
    for (let n = actions - 20; (await loadWaiting()) === 'one'; n++) {
      host.faults.failAction(n, 'GeneralException');
      await publish(smallPlans(`run ${n}`), { waiting: { text: '', known: 'one' } }).catch(() => failures++);
      host.faults.clear();
      expect(await loadWaiting()).toBe(failures > n - actions + 20 ? 'one' : '');
    }
    expect(failures).toBeGreaterThan(6);
  });
});
