import type { Text } from '../../domain/text';

/** An argument, as Excel asks for it. Cells may hold markers, so that numbers are taken as 'any' and read by us. */
export interface FunctionParameter {
  /** One word: it stands in the formula's tip. */
  name: Required<Text>;
  description: Required<Text>;
  type: 'any';
  /** scalar: one cell · matrix: a range. */
  dimensionality: 'scalar' | 'matrix';
  optional?: true;
}

/** A function for cells, as data; `functionsJson` makes of it what Excel reads. */
export interface FunctionMetadata<Id extends string = string> {
  /** Never changed once published: workbooks refer to it. */
  id: Id;
  /** At most 128 characters, as each parameter's. */
  description: Required<Text>;
  parameters: readonly FunctionParameter[];
  result: 'scalar' | 'matrix';
}
