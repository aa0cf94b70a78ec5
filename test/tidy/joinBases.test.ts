import { readingsOf, sheet, tidied } from '../read/readingsOf';

const councils = ['Cardiff', 'Swansea', 'Powys', 'Newport', 'Conwy', 'Flintshire'];

/** A row for everybody and one for those helped, for each council and two groups of ages; the percentage is of the row above. */
function rows(everybody: string, percentOf: (count: number, total: number) => number) {
  return [
    ['Council', 'Year', 'Ages', 'Measure', 'Count', 'Percent'],
    ...councils.flatMap((council, at) =>
      ['Under 5', '5 to 17'].flatMap((ages) => {
        const [total, count] = [100 + 7 * at, 30 + at];
        return [
          [council, '2024-25', ages, everybody, total, 100],
          [council, '2024-25', ages, 'Helped in time', count, percentOf(count, total)],
        ];
      }),
    ),
  ];
}

describe('a table with the base in rows of its own', () => {
  const rounded = (count: number, total: number): number => Math.round((1000 * count) / total) / 10;

  test.each(['Total children', 'All children', 'Cyfanswm'])('“%s” is the base of the percentages beside it', (total) => {
    const grid = sheet(rows(total, rounded));
    const lines = readingsOf(grid).filter((line) => line.includes('Helped in time'));
    expect(lines).toHaveLength(12);
    expect(lines).toContain('Swansea · Under 5 – Helped in time · 2024-25 · 29 · 31/107 · F7');
    const { made, problems } = tidied(grid);
    expect(problems.find(({ code }) => code === 'basesJoined')?.details).toEqual({ total, count: 12 });
    const { figures } = made;
    const reading = figures.reading(figures.indicator.findIndex((each) => /Helped/.test(figures.indicators[each]?.code ?? '')));
    // the percentage, the count, and the count of everybody in the row above
    expect(reading.cells.map(({ row, column }) => [row - (reading.cells[0]?.row ?? 0), column])).toEqual([[0, 5], [0, 4], [-1, 4]]);
  });

  test.each([
    ['percentages that do not come out of it', rows('Total children', (count) => count)],
    ['a measure that is not everybody', rows('Children seen', rounded)],
  ])('%s are left alone', (_, values) => {
    const { made, problems } = tidied(sheet(values));
    expect(problems.map(({ code }) => code)).not.toContain('basesJoined');
    expect([...made.figures.denominator].every(Number.isNaN)).toBe(true);
  });
}); // prettier-ignore
