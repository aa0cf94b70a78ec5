import { z } from 'zod';
import type { Results } from '../../domain/results';
import { planSchema } from './planSchema';

const number = z.number().nullable();
const level = z.number().int().min(1).nullable();
const share = z.number().min(0).max(1);
const severity = z.enum(['error', 'warning', 'note']);
/** "B7", its sheet beside it. */
const cellOfSheet = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
/** As Excel writes it: "Sheet!B7", "'My sheet'!B7". */
const cell = z.string().regex(/^('(?:[^']|'')+'|[^'!]+)![A-Z]{1,3}[1-9]\d*$/);

const difference = z.enum([
  'muchBetter',
  'better',
  'similar',
  'worse',
  'muchWorse',
  'muchHigher',
  'higher',
  'lower',
  'muchLower',
]);
const trend = z.enum(['improving', 'worsening', 'increasing', 'decreasing', 'noChange', 'notTested']);
const council = { gss: z.string(), name: z.string() };

const indicator = z.strictObject({
  code: z.string(),
  title: z.string(),
  polarity: z.enum(['higherIsBetter', 'lowerIsBetter']).nullable(),
  unit: z.string(),
  period: z.string(),
  value: number,
  numerator: number,
  denominator: number,
  marker: z.string().nullable(),
  markerText: z.string().nullable(),
  rank: z.number().int().min(1).nullable(),
  of: z.number().int().min(0),
  tied: z.number().int().min(0),
  quartile: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  comparatorMedian: number,
  comparatorMean: number,
  comparatorPooled: number,
  lower95: number,
  upper95: number,
  lower998: number,
  upper998: number,
  intervalApproximate: z.boolean(),
  difference: difference.nullable(),
  trend,
  trendP: share.nullable(),
  target: number,
  targetMet: z.boolean().nullable(),
  gapToMedian: number,
  gapInPeople: number,
  percentile: share.nullable(),
  quintile: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).nullable(),
  funnel: z
    .strictObject({
      average: z.number(),
      lower95: z.number(),
      upper95: z.number(),
      lower998: z.number(),
      upper998: z.number(),
      difference,
      approximate: z.boolean(),
    })
    .nullable(),
  change: z
    .strictObject({
      period: z.string(),
      from: z.number(),
      difference: z.number(),
      lower95: number,
      upper95: number,
      approximate: z.boolean(),
      direction: trend,
    })
    .nullable(),
  against: z.array(
    z.strictObject({
      benchmark: z.enum(['pooled', 'mean', 'country', 'target', 'lastYear']),
      value: z.number(),
      gap: z.number(),
      difference: difference.nullable(),
    }),
  ),
  processControl: z
    .strictObject({
      points: z.number().int(),
      mean: z.number(),
      lower: z.number(),
      upper: z.number(),
      variation: z.enum(['commonCause', 'improvement', 'concern', 'neutralHigh', 'neutralLow']),
      assurance: z.enum(['consistentlyMet', 'consistentlyMissed', 'hitAndMiss']).nullable(),
    })
    .nullable(),
  interquartileRange: number,
  coefficientOfVariation: number,
  bestQuartileBound: number,
  gapToBestQuartile: number,
  gapToBestQuartileInPeople: number,
  learnFrom: z
    .strictObject({
      better: z.array(z.strictObject({ ...council, value: z.number() })),
      improved: z.array(
        z.strictObject({ ...council, value: z.number(), from: z.number(), period: z.string() }),
      ),
    })
    .nullable(),
  within: z
    .strictObject({
      by: z.enum(['members', 'nearest', 'country']),
      members: z.array(z.strictObject(council)),
    })
    .nullable(),
  omitted: z.array(
    z.strictObject({ gss: z.string(), name: z.string(), reason: z.string(), reasonInWords: z.string() }),
  ),
  cells: z.array(cell),
});

const firmnessChanges = z.array(
  z.strictObject({
    alternative: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
    level,
  }),
);
const nextLevel = z
  .strictObject({ indicator: z.string(), value: z.number(), people: number, to: z.number().int() })
  .nullable();

const role = z.enum(['lead', 'moderator']);
const judgementSaid = z.strictObject({ level, reason: z.string(), by: z.string(), on: z.string() });
const evidenceThen = z
  .strictObject({ level, period: z.string().nullable(), value: number, text: z.string().nullable() })
  .nullable();

const domain = z.strictObject({
  id: z.string(),
  name: z.string(),
  suggested: level,
  level,
  judged: z.boolean(),
  mean: number,
  reason: z.string(),
  by: z.string(),
  on: z.string(),
  firmness: share.nullable(),
  firmnessChanges,
  coverage: share,
  mixed: z.boolean(),
  notEnough: z.string(),
  evidence: z.array(
    z.strictObject({
      kind: z.enum(['indicator', 'finding']),
      id: z.string(),
      level,
      weight: z.number(),
      firmness: share.nullable(),
      firmnessChanges,
      nextLevel,
      why: z.array(z.string()),
      cells: z.array(cell),
    }),
  ),
  nextLevel,
  targetLevel: level,
  role: role.nullable(),
  lead: judgementSaid.nullable(),
  moderated: judgementSaid.nullable(),
  earlier: judgementSaid.extend({ year: z.string(), role }).nullable(),
  evidenceChanges: z.array(
    z.strictObject({
      what: z.enum(['added', 'removed', 'changed']),
      kind: z.enum(['indicator', 'finding']),
      id: z.string(),
      then: evidenceThen,
      now: evidenceThen,
      inWords: z.string(),
    }),
  ),
});

const logEntry = z.strictObject({
  number: z.number().int().min(1),
  on: z.string(),
  framework: z.string(),
  domain: z.string(),
  role,
  suggested: level,
  before: level,
  level,
  reason: z.string(),
  by: z.string(),
  judgedOn: z.string(),
});

const question = z.strictObject({
  id: z.string(),
  mean: number,
  level,
  label: z.string(),
  caps: z.array(z.strictObject({ id: z.string(), from: z.number(), to: z.number(), reason: z.string() })),
  judged: z.number().int().min(0),
  domains: z.number().int().min(0),
});

/** The schema of results.json, version 1. A contract: fields are only ever added. */
export const resultsSchema = z.strictObject({
  schema: z.literal(1),
  authority: z.strictObject({ gss: z.string(), name: z.string() }),
  framework: z.string(),
  period: z.string().nullable(),
  comparators: z.strictObject({
    method: z.enum(['country', 'nearest', 'named', 'list', 'family', 'published']),
    count: z.number().int().min(0),
    members: z.array(
      z.strictObject({ gss: z.string(), name: z.string(), distance: z.number().min(0).optional() }),
    ),
    reason: z.string(),
  }),
  indicators: z.array(indicator),
  domains: z.array(domain),
  themes: z.array(z.strictObject({ id: z.string(), question: z.string(), mean: number, level })),
  questions: z.array(question),
  matrix: z
    .strictObject({
      x: level,
      y: level,
      previous: z.strictObject({ x: z.number().int(), y: z.number().int() }).nullable(),
    })
    .nullable(),
  log: z.array(logEntry),
  ...planSchema,
  problems: z.array(
    z.strictObject({
      code: z.string(),
      severity,
      sheet: z.string().nullable(),
      cell: cellOfSheet.nullable(),
      message: z.string(),
      fix: z.string(),
    }),
  ),
}) satisfies z.ZodType<Results>;
