const space = ' \\u00a0\\u2007\\u2009\\u202f';
const digits = `\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:[${space}]\\d{3})+`;
const amount = `((?:${digits})(?:\\.\\d+)?|\\.\\d+)((?:[eE][+-]?\\d+)?)`;
const number = new RegExp(`^([+-]?)[${space}]*([£€$]?)[${space}]*([+-]?)${amount}[${space}]*(%?)$`);
const bracketed = new RegExp(
  `^([£€$]?)[${space}]*\\([${space}]*([£€$]?)[${space}]*${amount}[${space}]*(%?)\\)$`,
);

/**
 * The number that a text says: "1,234", "1 234", "£1,234.50", "−5", "42%". "(12)" is minus twelve where a currency, a
 * thousands separator, decimals or the format show accounts; alone it may be a footnote and is none.
 * A comma as the decimal sign is not guessed at.
 */
export function parseNumberText(
  text: string,
  format = '',
): { value: number; percent: boolean; digits: string } | undefined {
  const plain = text.replace(/^([£€$]?\s*)[\u2212\u2013\u2012\u2011](?=[\s£€$]*[\d.])/, '$1-');
  const straight = number.exec(plain);
  if (straight !== null) {
    const [, sign = '', , inner = '', figure = '', exponent = '', percent] = straight;
    if (sign !== '' && inner !== '') return undefined;
    const negative = sign === '-' || inner === '-';
    return said(figure, exponent, negative, percent === '%');
  }
  const accounts = bracketed.exec(plain);
  if (accounts === null) return undefined;
  const [, before = '', within = '', figure = '', exponent = '', percent] = accounts;
  const isAccounts = before !== '' || within !== '' || /[,.]/.test(figure) || /[()]/.test(format);
  return isAccounts ? said(figure, exponent, true, percent === '%') : undefined;
}

function said(figure: string, exponent: string, negative: boolean, percent: boolean) {
  const digits = figure.replace(/[^\d.]/g, '') + exponent;
  const value = Number(digits) * (negative && Number(digits) !== 0 ? -1 : 1);
  return Number.isFinite(value) ? { value, percent, digits } : undefined;
}
