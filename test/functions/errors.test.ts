import { down, errorOf, excel } from './excelDouble';

const en = excel('en');
const cy = excel('cy');
const years = down(1, 2, 3, 4, 5);

describe('an error stands in the cell and says what to do, in both languages', () => {
  test.each<[string, string, unknown[], string, string]>([
    ['#N/A', 'RANK', [11, down(10, 20)], '11 is not in the range', 'Nid yw 11 yn yr ystod'],
    ['#N/A', 'RANK', [null, down(10, 20)], 'missing', 'ar goll'],
    ['#N/A', 'RANK', [10, down('[c]', '')], 'no number in the range', 'Nid oes rhif'],
    ['#VALUE!', 'RANK', [10, down(10, 20), 'up'], '“up” is no polarity', 'yn bolaredd'],
    ['#VALUE!', 'RANK', [10, down(10, 20), 2], '“2” is no polarity', 'yn bolaredd'],
    ['#N/A', 'QUARTILE', [10, down(10, 20, 30)], 'has 3', 'ystod 3'],
    ['#VALUE!', 'QUARTILE', [10, down(10, 20, 30, 40), null, 'R6'], 'quartile method', 'ddull chwartel'],
    ['#NUM!', 'WILSON', [5, 0], 'above 0', 'yn fwy na 0'],
    ['#NUM!', 'WILSON', [-1, 10], '0 or more', '0 neu’n fwy'],
    ['#NUM!', 'WILSON', [11, 10], 'JG.BYAR', 'JG.BYAR'],
    ['#NUM!', 'WILSON', [5, 10, 100], 'between 0 and 1', 'rhwng 0 ac 1'],
    ['#NUM!', 'WILSON', [5, 10, 0], 'between 0 and 1', 'rhwng 0 ac 1'],
    ['#NUM!', 'WILSON', [5, 10, null, -1], 'multiplier', 'lluosydd'],
    ['#N/A', 'WILSON', ['[c]', 10], 'count is missing', 'cyfrif ar goll'],
    ['#N/A', 'WILSON', [5, '..'], 'base', 'sail'],
    ['#VALUE!', 'WILSON', ['five', 10], '“five”', '“five”'],
    ['#NUM!', 'BYAR', [5, -10], 'above 0', 'yn fwy na 0'],
    ['#VALUE!', 'FUNNEL', [1, 10, down(1, 2), down(10)], '2 counts, 1 bases', '2 cyfrif, 1 sail'],
    ['#NUM!', 'FUNNEL', [1, 10, down(11), down(10)], 'more than the base', 'yn fwy na’r sail'],
    ['#N/A', 'FUNNEL', [1, 10, down('[c]'), down(10)], 'no number', 'Nid oes rhif'],
    ['#N/A', 'TREND', [down(1, 2, 3, 4, '[c]'), down(9, 9, 9, 9, 9)], 'five', 'pum'],
    ['#N/A', 'TREND', [years, down(10, 10, 10, 10, 5)], '100%', '100%'],
    ['#VALUE!', 'TREND', [down(1.5, 2, 3, 4, 5)], '1.5 is no count', 'Nid yw 1.5'],
    ['#N/A', 'XMR', [years], 'has 5', 'ystod 5'],
    ['#N/A', 'XMR', [down(...Array<number>(13).fill(1)), 'higher', '[c]'], 'target', 'targed'],
    ['#N/A', 'NEAREST', ['D', down('A', 'B'), down(1, 2)], '“D” is not among', 'ymhlith'],
    ['#VALUE!', 'NEAREST', ['A', down('A', 'B'), down(1, 2, 3)], '2 names, 3 rows', '2 enw, 3 rhes'],
    ['#NUM!', 'NEAREST', ['A', down('A', 'B'), down(1, 2), 0], 'whole number', 'rhif cyfan'],
    ['#NUM!', 'NEAREST', ['A', down('A', 'B'), down(1, 2), 1.5], '1.5', '1.5'],
    [
      '#VALUE!',
      'NEAREST',
      ['A', down('A', 'B'), down(1, 2), 1, [[1, 2]]],
      '2 weights, 1 columns',
      '2 pwysau',
    ],
    ['#NUM!', 'NEAREST', ['A', down('A', 'B'), down(1, 2), 1, [[-1]]], 'weights', 'pwysau'],
    ['#N/A', 'NEAREST', ['A', down('A', 'B'), down('', 2)], 'no figure for A', 'ar gyfer A'],
    [
      '#N/A',
      'NEAREST',
      ['A', down('A', 'B'), down(1, '')],
      'No other council',
      'Nid oes gan yr un cyngor arall',
    ],
    ['#N/A', 'COMPARE', [60, down(60), 'higher', 60, 100], 'nobody', 'neb'],
    ['#N/A', 'COMPARE', [60, down(60, 50), 'higher', 60], 'base', 'sail'],
    ['#VALUE!', 'COMPARE', [60, down(60, 50), 'higher', 70, 100], 'does not give the value 60', 'gwerth 60'],
    ['#VALUE!', 'COMPARE', [0, down(0, 12), 'higher', 0, 20], 'multiplier', 'lluosydd'],
    ['#VALUE!', 'COMPARE', [60, down(60, 50), 'higher', 60, 100, 1000], 'does not give', 'nad yw’n rhoi'],
  ])('%s from %s%j', (code, id, given, english, welsh) => {
    const inEnglish = errorOf(() => en(id, ...given));
    expect(inEnglish.code).toBe(code);
    expect(inEnglish.message).toContain(english);
    expect(inEnglish.shown).toBe(code === '#NUM!' ? undefined : inEnglish.message);
    const inWelsh = errorOf(() => cy(id, ...given));
    expect(inWelsh.code).toBe(code);
    expect(inWelsh.message).toContain(welsh);
    expect(inEnglish.message + inWelsh.message).not.toMatch(/[{}]/);
  });
});
