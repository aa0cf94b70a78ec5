import { z } from 'zod';
import type { Results } from '../../domain/results';

const number = z.number().nullable();
const level = z.number().int().min(1).nullable();
const share = z.number().min(0).max(1);
const severity = z.enum(['error', 'warning', 'note']);
/** "B7", its sheet beside it. */
const cellOfSheet = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
/** As Excel writes it: "Sheet!B7", "'My sheet'!B7". */
const cell = z.string().regex(/^('(?:[^']|'')+'|[^'!]+)![A-Z]{1,3}[1-9]\d*$/);

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
  difference: z
    .enum([
      'muchBetter',
      'better',
      'similar',
      'worse',
      'muchWorse',
      'muchHigher',
      'higher',
      'lower',
      'muchLower',
    ])
    .nullable(),
  trend: z.enum(['improving', 'worsening', 'increasing', 'decreasing', 'noChange', 'notTested']),
  trendP: share.nullable(),
  target: number,
  targetMet: z.boolean().nullable(),
  gapToMedian: number,
  gapInPeople: number,
  omitted: z.array(
    z.strictObject({ gss: z.string(), name: z.string(), reason: z.string(), reasonInWords: z.string() }),
  ),
  cells: z.array(cell),
});

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
  firmnessChanges: z.array(
    z.strictObject({
      alternative: z.string(),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
      level,
    }),
  ),
  coverage: share,
  mixed: z.boolean(),
  notEnough: z.string(),
  evidence: z.array(
    z.strictObject({
      kind: z.enum(['indicator', 'finding']),
      id: z.string(),
      level,
      weight: z.number(),
      why: z.array(z.string()),
      cells: z.array(cell),
    }),
  ),
  nextLevel: z
    .strictObject({ indicator: z.string(), value: z.number(), people: number, to: z.number().int() })
    .nullable(),
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
    method: z.enum(['country', 'nearest', 'named', 'family', 'published']),
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
