import { splitSheet } from './parseAddress';

/** Texts are left alone; a reference may have a sheet before it, and a name is one only where it looks like cells. */
const pieces =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)/gu;

/**
 * Passes each reference of a formula through `change`.
 * @param change gets the sheet's name where one stands before the reference, and the reference; gives the new text of both
 */
export function mapReferences(
  formula: string,
  change: (sheetName: string | undefined, reference: string, prefix: string) => string,
): string {
  return formula.replace(
    pieces,
    (
      whole: string,
      prefix: string | undefined,
      reference: string | undefined,
      alone: string | undefined,
      at: number,
    ) => {
      if (whole.startsWith('"')) return whole;
      const before = formula.charAt(at - 1);
      if (/[\p{L}\p{N}_.$\\]/u.test(before)) return whole;
      const sheet = prefix ?? alone;
      const name = sheet === undefined ? undefined : splitSheet(sheet).sheetName;
      return change(name, reference ?? '', sheet ?? '');
    },
  );
}
