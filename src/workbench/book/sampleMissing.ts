/** The sample workbook is not beside the page, or the page's server is gone. */
export class SampleMissing extends Error {}
