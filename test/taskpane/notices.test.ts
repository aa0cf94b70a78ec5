import { Refusal } from '../../src/domain/refusal';
import { noticeOf } from '../../src/taskpane/state/noticeOf';
import { noticeWords } from '../../src/taskpane/state/noticeWords';
import { officeTheme } from '../../src/taskpane/officeTheme';

describe('what the officer is told when something is thrown', () => {
  test('a refusal keeps its code and details, so that it can be said in either language', () => {
    const thrown = new Refusal('excelProtected', { code: 'AccessDenied' });
    const notice = noticeOf(thrown, 'publishing', '1');
    expect(notice).toEqual({
      kind: 'refused',
      code: 'excelProtected',
      details: { code: 'AccessDenied' },
      during: 'publishing',
      account: 'Judgement Grid 1 · publishing · excelProtected · AccessDenied',
    });
    expect(noticeWords(notice, 'en').message).toMatch(/protect/i);
    expect(noticeWords(notice, 'cy').message).not.toBe(noticeWords(notice, 'en').message);
  });

  test('a part of the pane that could not be loaded is a matter of the connection, which is said', () => {
    const thrown = Object.assign(new Error('Loading chunk 12 failed'), { name: 'ChunkLoadError' });
    const notice = noticeOf(thrown, 'comparing', '1');
    expect(noticeWords(notice, 'en')).toEqual({
      message:
        'A part of Judgement Grid could not be loaded. Nothing was changed, and what you typed is still here.',
      fix: 'Check the connection and try again.',
    });
    expect(notice.kind === 'refused' && notice.account).toBe('Judgement Grid 1 · comparing · ChunkLoadError');
  });

  test('an undo that took no sheet away does not count them', () => {
    expect(noticeWords({ kind: 'undone', sheets: 0 }, 'en').message).not.toMatch(/\d/);
    expect(noticeWords({ kind: 'undone', sheets: 2 }, 'en').message).toMatch(/went: 2\./);
  });

  test('a stop is no error', () => {
    const stopped = noticeOf(new Refusal('stopped'), 'reading', '1');
    expect(stopped.kind).toBe('stopped');
    expect(noticeWords(stopped, 'en').message).toBe('Stopped. Nothing was changed.');
    const after = noticeWords({ ...stopped, partly: true }, 'en').message;
    expect(after).toBe('Stopped. What was written into the workbook before that stays.');
  });

  test('a document that is stopped is said not to be made: nothing of the workbook is spoken of', () => {
    const stopped = noticeOf(new Refusal('stopped'), 'documenting', '1');
    expect(noticeWords(stopped, 'en').message).toBe('Stopped. No document was made.');
    expect(noticeWords({ kind: 'documented', name: 'conwy.docx' }, 'cy').message).toBe(
      'Lawrlwythwyd: conwy.docx',
    );
  });

  test('a fault of ours says so plainly; the account for support has no stack', () => {
    const notice = noticeOf(new TypeError('x is undefined'), 'comparing', '1.2');
    expect(notice).toEqual({
      kind: 'fault',
      account: 'Judgement Grid 1.2 · comparing · TypeError: x is undefined',
      during: 'comparing',
    });
    expect(noticeWords(notice, 'en').message).toBe(
      'Something went wrong in Judgement Grid. Your figures were not changed.',
    );
  });

  test.each([
    ['base must be above 0, got -12.5', 'base must be above #, got #'],
    ['the cell "Merthyr Tydfil" holds “1,204”', 'the cell “…” holds “…”'],
    ["cannot read '61.2' at row 7", 'cannot read “…” at row #'],
  ])('no figure and no name from the workbook is in the account: %s', (message, kept) => {
    const notice = noticeOf(new RangeError(message), 'comparing', '1.2');
    expect(notice).toMatchObject({ account: `Judgement Grid 1.2 · comparing · RangeError: ${kept}` });
  });

  test('a refusal without words still gets a sentence', () => {
    const notice = noticeOf(new Refusal('neverHeardOf'), 'reading', '1');
    expect(noticeWords(notice, 'en').message).toMatch(/neverHeardOf/);
  });
});

describe('the theme follows Office', () => {
  test.each([
    ['#FFFFFF', false, 'light'],
    ['#F3F2F1', false, 'light'],
    ['#262626', false, 'dark'], // Office's dark grey and black
    ['#000000', false, 'dark'],
    ['#FFFFFF', true, 'highContrast'],
    [undefined, false, 'light'],
  ])('background %s, forced colours %s: %s', (background, forced, theme) => {
    expect(officeTheme(background, forced)).toBe(theme);
  });
});
