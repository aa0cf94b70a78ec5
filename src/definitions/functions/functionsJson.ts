import type { Language } from '../../domain/text';
import type { FunctionMetadata } from './functionMetadata';
import { functionMetadata } from './metadata';

/** functions.json, as Excel reads it: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json */
export interface FunctionsJson {
  $schema: string;
  /** Error values in a range are handed over, so that they can be left out like any marker, rather than becoming the result. */
  allowErrorForDataTypeAny: true;
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl?: string;
    parameters: {
      name: string;
      description: string;
      type: 'any';
      dimensionality: 'scalar' | 'matrix';
      optional?: true;
    }[];
    result: { type: 'any'; dimensionality: 'scalar' | 'matrix' };
  }[];
}

/**
 * The metadata in one language: Excel's file knows no second one. The manifest names functions.json (English), and overrides it with
 * functions.cy.json where Office is in Welsh.
 * @param helpUrl where a person can read about the functions
 */
export function functionsJson(language: Language, helpUrl?: string): FunctionsJson {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
    allowErrorForDataTypeAny: true,
    functions: (functionMetadata as readonly FunctionMetadata[]).map(
      ({ id, description, parameters, result }) => ({
        id,
        name: id,
        description: description[language],
        ...(helpUrl !== undefined && { helpUrl }),
        parameters: parameters.map((parameter) => ({
          name: parameter.name[language],
          description: parameter.description[language],
          type: parameter.type,
          dimensionality: parameter.dimensionality,
          ...(parameter.optional && { optional: true as const }),
        })),
        result: { type: 'any', dimensionality: result },
      }),
    ),
  };
}
