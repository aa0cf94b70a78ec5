/** What the rows of a table of records are about; figures apart. */
export type RecordKind =
  | 'register' // of indicators
  | 'context'
  | 'neighbours'
  | 'families'
  | 'findings'
  | 'targets'
  | 'lookup'
  | 'objectives'
  | 'partnerActions';
