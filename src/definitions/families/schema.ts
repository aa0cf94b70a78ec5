import { z } from 'zod';

const text = z.strictObject({ en: z.string().trim().min(1), cy: z.string().trim().min(1).optional() });

/** The shape of a file of family groups: which councils are alike, in whose judgement. A council stands in one family of a file at most. */
export const familySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: text,
  source: z.string().trim().min(1),
  country: z.enum(['Wales', 'England', 'Scotland', 'Northern Ireland']).optional(),
  families: z
    .array(z.strictObject({ name: text, authorities: z.array(z.string().trim().min(1)).min(2) }))
    .min(1),
});
