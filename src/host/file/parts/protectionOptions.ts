/** The API's options of protection and the file's attributes, which say the opposite; `locked` is what an absent one means. */
export const protectionOptions: readonly { option: string; attribute: string; locked: boolean }[] = [
  { option: 'allowEditObjects', attribute: 'objects', locked: false },
  { option: 'allowEditScenarios', attribute: 'scenarios', locked: false },
  { option: 'allowFormatCells', attribute: 'formatCells', locked: true },
  { option: 'allowFormatColumns', attribute: 'formatColumns', locked: true },
  { option: 'allowFormatRows', attribute: 'formatRows', locked: true },
  { option: 'allowInsertColumns', attribute: 'insertColumns', locked: true },
  { option: 'allowInsertRows', attribute: 'insertRows', locked: true },
  { option: 'allowInsertHyperlinks', attribute: 'insertHyperlinks', locked: true },
  { option: 'allowDeleteColumns', attribute: 'deleteColumns', locked: true },
  { option: 'allowDeleteRows', attribute: 'deleteRows', locked: true },
  { option: 'allowSort', attribute: 'sort', locked: true },
  { option: 'allowAutoFilter', attribute: 'autoFilter', locked: true },
  { option: 'allowPivotTables', attribute: 'pivotTables', locked: true },
];
