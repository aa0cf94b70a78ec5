/** What a day's number in a workbook that counts from 1904 lacks to that in any other. */
export const days1904 = 1462;
