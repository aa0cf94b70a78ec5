import { z } from 'zod';

const text = z.strictObject({ en: z.string().min(1), cy: z.string().min(1).optional() });
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const level = z.number().int().min(1);
const day = z.iso.date();

const weight = z.number().positive();
const code = z.string().min(1);

const ruled = { indicator: code, weight: weight.optional() };
const indicatorRule = z.discriminatedUnion('rule', [
  z.strictObject({ ...ruled, rule: z.literal('quartile') }),
  z.strictObject({ ...ruled, rule: z.literal('threshold'), bounds: z.array(z.number()) }),
  z.strictObject({ ...ruled, rule: z.literal('target') }),
  z.strictObject({ ...ruled, rule: z.literal('context') }),
]);

/** The shape of a framework file, part by part. What has to agree between parts is checked in `agreement.ts`. */
export const frameworkSchema = z.strictObject({
  id,
  version: z.string().min(1),
  date: day,
  name: text,
  about: text.optional(),
  scale: z.strictObject({
    levels: z.number().int().min(0).max(12),
    best: z.enum(['highest', 'lowest']),
    labels: z.array(text),
  }),
  questions: z
    .array(z.strictObject({ id, text, labels: z.array(text), domainLabels: z.array(text).optional() }))
    .min(1),
  themes: z.array(z.strictObject({ id, question: id, name: text })).min(1),
  domains: z
    .array(
      z.strictObject({
        id,
        theme: id,
        name: text,
        definition: text,
        descriptors: z.array(text),
        goodForPublic: z.array(text).optional(),
        goodForMembers: z.array(text).optional(),
        scrutinyQuestions: z.array(text).optional(),
        evidenceKinds: z.array(text),
        weight,
        aliases: z.array(z.string().min(1)),
      }),
    )
    .min(1),
  coverage: z.strictObject({
    minimumEvidence: z.number().int().min(1),
    floor: z.number().min(0).max(1),
  }),
  rollUp: z.strictObject({
    domain: z.literal('weightedMeanHalfUp'),
    question: z.enum(['meanHalfUp', 'percentageBands']),
    bands: z.array(z.number().min(0).max(100)).optional(),
  }),
  caps: z.array(z.strictObject({ id, domain: id, atMost: level, question: id, limit: level, reason: text })),
  matrix: z.strictObject({ across: id, up: id }).optional(),
  indicatorRules: z.array(indicatorRule),
  valueForMoney: z.array(z.strictObject({ cost: code, outcome: code, domain: id.optional() })).optional(),
  teams: z.strictObject({ weight }).optional(),
});
