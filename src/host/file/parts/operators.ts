/** Comparisons: the file's word, and what the API calls it in a validation rule and in a conditional format. */
export const operators: readonly { file: string; validation: string; format: string }[] = [
  { file: 'between', validation: 'Between', format: 'Between' },
  { file: 'notBetween', validation: 'NotBetween', format: 'NotBetween' },
  { file: 'equal', validation: 'EqualTo', format: 'EqualTo' },
  { file: 'notEqual', validation: 'NotEqualTo', format: 'NotEqualTo' },
  { file: 'greaterThan', validation: 'GreaterThan', format: 'GreaterThan' },
  { file: 'lessThan', validation: 'LessThan', format: 'LessThan' },
  { file: 'greaterThanOrEqual', validation: 'GreaterThanOrEqualTo', format: 'GreaterThanOrEqual' },
  { file: 'lessThanOrEqual', validation: 'LessThanOrEqualTo', format: 'LessThanOrEqual' },
];
