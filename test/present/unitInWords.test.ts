import { unitInWords } from '../../src/present/phrases/unitInWords';
import { valueOnAxis } from '../../src/present/phrases/valueOnAxis';
import { valueInWords } from '../../src/present/phrases/valueInWords';

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
    ['people', 'pobl'],
    ['children', 'plant'],
    ['days', 'diwrnod'],
    ['working days', 'diwrnod gwaith'],
    ['% of pupils', '% o ddisgyblion'],
    ['per 10,000 children aged 0-17', 'fesul 10,000 o blant 0 i 17 oed'],
    ['per 1,000 older people aged 75+', 'fesul 1,000 o bobl hŷn 75 oed a hŷn'],
    ['% of population aged 65 and over', '% o bobl 65 oed a hŷn'],
    ['aged under 18', 'pobl dan 18 oed'],
    ['cases per social worker', 'achosion fesul gweithiwr cymdeithasol'],
    ['£m', '£ miliwn'],
    ['£ per person per week', '£ y pen yr wythnos'],
  ])('“%s” is “%s”', (unit, welsh) => {
    expect(unitInWords(unit, 'cy')).toBe(welsh);
  });

  test.each(['widgets per 1,000 children', 'per 10,000 households with a dog', 'CPP', '', 'peoples'])(
    '“%s” stays as it was written, rather than half in each language',
    (unit) => {
      expect(unitInWords(unit, 'cy')).toBe(unit);
    },
  );

  test('stays in English as it was written', () => {
    expect(unitInWords(' per 10,000 aged under 18 ', 'en')).toBe('per 10,000 aged under 18');
  });
});

describe('behind a value', () => {
  test.each([
    ['number', '245', '245'],
    ['Number', '245', '245'],
    ['Rate', '245', '245'],
    ['Rate per 10,000', '245 per 10,000', '245 fesul 10,000'],
    ['Rate per 10,000 children', '245 per 10,000 children', '245 fesul 10,000 o blant'],
    ['Per 1,000 population', '245 per 1,000 population', '245 fesul 1,000 o’r boblogaeth'],
    ['number of children', '245 children', '245 o blant'],
    ['complaints', '245 complaints', '245 o gwynion'],
    ['% of 19 year olds', '245% of 19 year olds', '245% o rai 19 oed'],
    ['£m', '£245m', '£245 miliwn'],
    ['Number reviewed', '245 reviewed', '245 reviewed'],
    ['Score per pupil', '245 per pupil', '245 y disgybl'],
    ['Unit Cost', '245', '245'],
    ['Spend', '245', '245'],
    ['Average Scaled Score', '245', '245'],
    ['Turnover rate', '245', '245'],
    ['pupils at a high cost', '245 pupils at a high cost', '245 pupils at a high cost'],
    ['Percentage', '245%', '245%'],
    ['£ thousand', '£245 thousand', '£245 mil'],
    ['£’000', '£245 thousand', '£245 mil'],
    ['£000s per head', '£245 thousand per head', '£245 mil y pen'],
    ['rated places', '245 rated places', '245 rated places'],
  ])('“%s” is said so: %s', (unit, english, welsh) => {
    const indicator = { code: 'X', title: { en: 'X' }, polarity: 'none', measure: 'count', unit } as const;
    expect(valueInWords(245, indicator, 'en')).toBe(english);
    expect(valueInWords(245, indicator, 'cy')).toBe(welsh);
  });
});

describe('of one', () => {
  test.each([
    ['people', 1, '1 person', '1 person'],
    ['number of children looked after', 1, '1 child looked after', '1 plentyn sy’n derbyn gofal'],
    ['number of children with a plan', 1, '1 child with a plan', '1 child with a plan'],
    ['families', 1, '1 family', '1 teulu'],
    ['Children', 1, '1 child', '1 plentyn'],
    ['days', 1, '1 day', '1 diwrnod'],
    ['years', 1, '1 year', '1 flwyddyn'],
    ['days', 0, '0 days', '0 diwrnod'],
    ['people', -1, '−1 person', '−1 person'],
    ['per 1,000 people', 1, '1 per 1,000 people', '1 fesul 1,000 o bobl'],
  ])('“%s” of %d is said so: %s', (unit, value, english, welsh) => {
    const indicator = { code: 'X', title: { en: 'X' }, polarity: 'none', measure: 'count', unit } as const;
    expect(valueInWords(value, indicator, 'en')).toBe(english);
    expect(valueInWords(value, indicator, 'cy')).toBe(welsh);
  });
});

describe('beside a mark in a picture', () => {
  test.each([
    ['£ million', '£245 million'],
    ['£000s', '£245 thousand'],
    ['£m', '£245m'],
    ['£ per head', '£245'],
    ['£ minutes', '£245'],
    ['% of adults', '245%'],
    ['per 1,000 adults', '245'],
  ])('“%s” is said so: %s', (unit, words) => {
    const indicator = { code: 'X', title: { en: 'X' }, polarity: 'none', measure: 'count', unit } as const;
    expect(valueOnAxis(245, indicator, 'en')).toBe(words);
  });
});
