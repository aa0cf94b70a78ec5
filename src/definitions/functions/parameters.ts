import type { FunctionParameter } from './functionMetadata';

/** Arguments that several functions have. */
export const parameters = {
  value: {
    name: { en: 'value', cy: 'gwerth' },
    description: { en: 'The council’s value', cy: 'Gwerth y cyngor' },
    type: 'any',
    dimensionality: 'scalar',
  },
  range: {
    name: { en: 'values', cy: 'gwerthoedd' },
    description: {
      en: 'All values of the group, the council’s own among them; blanks and markers are left out',
      cy: 'Holl werthoedd y grŵp, gan gynnwys gwerth y cyngor; gadewir celloedd gwag a marcwyr allan',
    },
    type: 'any',
    dimensionality: 'matrix',
  },
  polarity: {
    name: { en: 'polarity', cy: 'polaredd' },
    description: {
      en: 'Which is better: "higher" (1), "lower" (-1) or "none" (0); none when left out',
      cy: 'Pa un sydd orau: "uchel" (1), "isel" (-1) neu "dim" (0); dim os gadewir allan',
    },
    type: 'any',
    dimensionality: 'scalar',
    optional: true,
  },
  confidence: {
    name: { en: 'confidence', cy: 'hyder' },
    description: {
      en: 'Level of confidence: 0.95 (when left out), 0.998, or any other between 0 and 1; 95 is taken as 0.95',
      cy: 'Lefel hyder: 0.95 (os gadewir allan), 0.998, neu unrhyw un arall rhwng 0 ac 1; cymerir 95 fel 0.95',
    },
    type: 'any',
    dimensionality: 'scalar',
    optional: true,
  },
  multiplier: {
    name: { en: 'multiplier', cy: 'lluosydd' },
    description: {
      en: '100 for per cent, 10000 for a rate per 10,000; 1 when left out',
      cy: '100 ar gyfer y cant, 10000 ar gyfer cyfradd fesul 10,000; 1 os gadewir allan',
    },
    type: 'any',
    dimensionality: 'scalar',
    optional: true,
  },
  count: {
    name: { en: 'count', cy: 'cyfrif' },
    description: {
      en: 'People who met the condition, or events: 0 or more',
      cy: 'Pobl a fodlonodd yr amod, neu ddigwyddiadau: 0 neu fwy',
    },
    type: 'any',
    dimensionality: 'scalar',
  },
  base: {
    name: { en: 'base', cy: 'sail' },
    description: { en: 'People in all: above 0', cy: 'Pobl i gyd: mwy na 0' },
    type: 'any',
    dimensionality: 'scalar',
  },
} as const satisfies Record<string, FunctionParameter>;
