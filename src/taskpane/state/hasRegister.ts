import type { WorkbookRead } from './paneState';

/** Whether the workbook has a register of indicators of the officer's. */
export function hasRegister({ tidied }: WorkbookRead): boolean {
  return tidied.tables.some(({ layout }) => layout === 'register');
}
