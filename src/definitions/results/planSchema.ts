import { z } from 'zod';
import { actors } from '../../domain/action';

const level = z.number().int().min(1).nullable();
/** As Excel writes it: "Sheet!B7", "'My sheet'!B7". */
const cell = z.string().regex(/^('(?:[^']|'')+'|[^'!]+)![A-Z]{1,3}[1-9]\d*$/);
const figureAt = z.strictObject({ period: z.string(), value: z.number() });

const action = z.strictObject({
  key: z.string(),
  adopted: z.boolean(),
  text: z.string(),
  area: z.string(),
  domain: z.string(),
  priority: z.number().int().nullable(),
  actor: z.enum(actors).nullable(),
  owner: z.string(),
  due: z.string(),
  objective: z.string(),
  partner: z.string(),
  risk: z.string(),
  cost: z.string(),
  progress: z.string(),
  indicators: z.array(z.string()),
  year: z.string().nullable(),
  effects: z.array(
    z.strictObject({
      code: z.string(),
      from: figureAt,
      to: figureAt.nullable(),
      difference: z.number().nullable(),
      direction: z.enum(['improving', 'worsening', 'increasing', 'decreasing', 'noChange', 'notTested']),
    }),
  ),
});

const improvement = z.strictObject({
  strengths: z.array(
    z.strictObject({
      key: z.string(),
      kind: z.enum(['strength', 'areaForDevelopment', 'leftOut']),
      domain: z.string(),
      text: z.string(),
      own: z.boolean(),
      cells: z.array(cell),
    }),
  ),
  priorities: z.array(z.strictObject({ number: z.number().int(), domain: z.string(), text: z.string() })),
  actions: z.array(action),
  objectives: z.array(
    z.strictObject({
      ref: z.string(),
      text: z.string(),
      owner: z.string(),
      indicators: z.array(z.string()),
      cell,
    }),
  ),
  partnerActions: z.array(
    z.strictObject({
      ref: z.string(),
      text: z.string(),
      partner: z.string(),
      objective: z.string(),
      domain: z.string(),
      due: z.string(),
      progress: z.string(),
      cell,
    }),
  ),
  gaps: z.array(
    z.strictObject({
      code: z.enum([
        'areasWithoutAction',
        'actionsWithoutActor',
        'actionsWithoutOwner',
        'actionsWithoutDue',
        'actionsOverdue',
        'actionsWithoutObjective',
        'objectiveWithoutIndicator',
        'objectiveWithoutAction',
        'indicatorsWithoutObjective',
        'objectiveNotKnown',
        'indicatorNotKnown',
      ]),
      inWords: z.string(),
      cell: cell.nullable(),
    }),
  ),
});

const year = z.strictObject({
  label: z.string(),
  on: z.string(),
  framework: z.string(),
  domains: z.array(z.strictObject({ id: z.string(), level, suggested: level })),
  matrix: z.strictObject({ x: z.number().int().nullable(), y: z.number().int().nullable() }).nullable(),
});

/** The plan and the closed years of results.json. */
export const planSchema = { improvement: improvement.nullable(), years: z.array(year) };
