const space = ' \\u00a0\\u2007\\u2009\\u202f';
const figure = new RegExp(
  `^([+-]?)[${space}]*[£€$]?[${space}]*([+-]?)((?:\\d{1,3}(?:[,${space}]\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(e[+-]?\\d+)?[${space}]*(%?)$`,
  'i',
);

/**
 * The number that a text says: "1,234", "£1,234.50", "−5". "42%" is 0.42, as Excel's VALUE and as a cell formatted as a percentage hands
 * over (the sheets of the product print it as 42). A comma as the decimal sign is not guessed at.
 * @returns undefined for any other text
 */
export function numberInText(text: string): number | undefined {
  const found = figure.exec(text.replace(/[\u2010-\u2013\u2212](?=[\s£€$]*[\d.])/, '-'));
  if (found === null) return undefined;
  const [, before = '', within = '', digits = '', exponent = '', percent = ''] = found;
  if (before !== '' && within !== '') return undefined;
  const sign = before === '-' || within === '-' ? '-' : '';
  const value = Number(`${sign}${digits.replace(/[^\d.]/g, '')}${exponent}`);
  if (!Number.isFinite(value)) return undefined;
  return percent === '' ? value : Number((value / 100).toPrecision(15));
}
