/** Why a file never came to be opened as a workbook, by its word: the sample is not beside the page, or its server is gone; … */
export type WhyNotOpened = 'sampleMissing' | 'parquetFile' | 'badGzip';

export class NotOpened extends Error {
  constructor(readonly why: WhyNotOpened) {
    super(why);
    this.name = 'NotOpened';
  }
}
