/** Kinds of validation that compare: the file's word to the key of the API's rule. */
export const validationTypes: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};
