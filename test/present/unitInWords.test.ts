import { unitInWords } from '../../src/present/phrases/unitInWords';

describe('a unit in Welsh', () => {
  test.each([
    ['%', '%'],
    ['£ thousand', '£ mil'],
    ['£ per head', '£ y pen'],
    ['£ per week', '£ yr wythnos'],
    ['per 10,000 aged under 18', 'fesul 10,000 o bobl dan 18 oed'],
    ['per 10,000 children', 'fesul 10,000 o blant'],
    ['per 1,000 aged 75 and over', 'fesul 1,000 o bobl 75 oed a hŷn'],
    ['per 100,000 population aged 18 to 64', 'fesul 100,000 o bobl 18 i 64 oed'],
    ['Per 1,000 Population', 'fesul 1,000 o’r boblogaeth'],
    ['people', 'o bobl'],
    ['days', 'diwrnod'],
  ])('“%s” is “%s”', (unit, welsh) => {
    expect(unitInWords(unit, 'cy')).toBe(welsh);
  });

  test.each(['widgets per 1,000 children', 'per 10,000 households with a dog', 'FTE', '', 'peoples'])(
    '“%s” stays as it was written, rather than half in each language',
    (unit) => {
      expect(unitInWords(unit, 'cy')).toBe(unit);
    },
  );

  test('stays in English as it was written', () => {
    expect(unitInWords(' per 10,000 aged under 18 ', 'en')).toBe('per 10,000 aged under 18');
  });
});
