const wholeYear =
  /^(?:(?:full |whole )?year(?:[ -]end)?|end of year|annual|total|cyfanswm|blwyddyn(?: gyfan)?|diwedd (?:y )?flwyddyn)(?: (?:total|outturn|actual|result|figure))?$|^(?:year[ -]end )?outturn$|^alldro$/i;

/** What stands over or beside the figure of a year among those of its quarters or months: "Total", "Year end", "Outturn". */
export function saysWholeYear(text: string): boolean {
  return wholeYear.test(text.trim());
}
