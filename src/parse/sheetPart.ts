const words = 'numerators?|denominators?|rhifiadur(?:on)?|enwadur(?:on)?';
const behind = new RegExp(`^(.*?)[\\s_–:,(-]*\\b(${words})\\)?$`, 'i');
const before = new RegExp(`^(${words})\\b[\\s_–:,-]*(?:of |for )?(.*)$`, 'i');

/** A sheet that is called after one part of its readings, and what it and the sheet of the values are called besides. */
export interface SheetPart {
  part: 'numerator' | 'denominator';
  rest: string;
}

/** "SCC/025 numerators" holds numerators of SCC/025; "Enwadur" denominators of what a sheet "Gwerth" has. undefined for other sheets. */
export function sheetPart(sheet: string): SheetPart | undefined {
  const name = sheet.trim();
  const found = behind.exec(name);
  const first = before.exec(name);
  const word = (found?.[2] ?? first?.[1])?.toLowerCase();
  if (word === undefined) return undefined;
  const rest = (found?.[1] ?? first?.[2] ?? '').trim();
  return {
    part: /^[nr]/.test(word) ? 'numerator' : 'denominator',
    rest: rest === '' ? (/^[nd]/.test(word) ? 'Value' : 'Gwerth') : rest,
  };
}
