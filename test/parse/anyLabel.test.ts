import fc from 'fast-check';
import { authorityIndex } from '../../src/parse/authorityIndex';
import { parsePeriod } from '../../src/parse/parsePeriod';
import { periodInText } from '../../src/parse/periodInText';
import { samePeriod } from '../../src/parse/samePeriod';

/** Texts made of what labels are made of, so that many are nearly right. */
const label = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '2015',
        '16',
        '2016',
        '13',
        '31',
        'March',
        'Mawrth',
        '-',
        '/',
        ' ',
        'Q1',
        'FY',
        '(p)',
        'to',
        'year ending ',
        'p',
        '–',
        '0',
        'SW1',
        '\ufffd',
        'Ã´',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

describe('whatever stands in a label', () => {
  test('a period has its days in order, and is found again by its own label', () => {
    fc.assert(
      fc.property(label, (text) => {
        const period = parsePeriod(text);
        if (period === null) return;
        expect(period.start <= period.end).toBe(true);
        expect(period.kind === 'unclear').toBe(period.start === '');
        expect(parsePeriod(period.label)?.key).toBe(period.key);
        expect(samePeriod(text, [period])).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is left of a heading is no longer than it was', () => {
    fc.assert(
      fc.property(label, (text) => {
        const found = periodInText(text);
        if (found !== null) expect(found.rest.length).toBeLessThan(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('a council is found or not, without failing, and every time the same', () => {
    const index = authorityIndex();
    fc.assert(
      fc.property(label, (text) => {
        expect(index.match(text)).toBe(index.match(text));
      }),
    );
  });
});

describe('every council is found', () => {
  const index = authorityIndex();

  test.each(['gss', 'name', 'nameCy'] as const)('by its %s, in capitals too', (field) => {
    for (const authority of index.authorities) {
      const text = authority[field];
      // The city of Durham shared its name with the county, which had the social services.
      if (text === undefined || text === 'Durham') continue;
      for (const written of [text, text.toUpperCase(), ` ${text}`]) {
        const match = index.match(written, authority.to);
        expect([written, match.kind === 'authority' && match.authority.name]).toEqual([
          written,
          authority.name,
        ]);
      }
    }
  });
});
