import { z } from 'zod';

const day = z.iso.date();
const gss = z.string().regex(/^[EWSN]\d{8}$/);
/** Northern Ireland's 26 districts of before 2015 are known by their old code alone. */
const councilCode = z.union([gss, z.string().regex(/^95[A-Z]$/)]);
/** A name without an accent spoilt on the way, and without spaces around it. */
const name = z.string().regex(/^(?!.*[\uFFFDÃ¿½])\S(?:.*\S)?$/);
const codes = z.strictObject({
  dfe: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  statswales: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  ons: z
    .string()
    .regex(/^(\d\d[A-Z]{0,2}|[EWSN])$/)
    .optional(),
  iso: z
    .string()
    .regex(/^[A-Z]{3,4}$/)
    .optional(),
});

/** What the files of councils hold (the country is the file's). Checked by a test, not at every start. */
export const authoritiesSchema = z.array(
  z.strictObject({
    gss: councilCode,
    name,
    nameCy: name.optional(),
    council: name.optional(),
    tier: z.enum([
      'unitary',
      'county',
      'district',
      'londonBorough',
      'metropolitan',
      'cityCorporation',
      'combined',
    ]),
    region: name.optional(),
    from: day.optional(),
    to: day.optional(),
    otherGss: z.array(gss).nonempty().optional(),
    aliases: z.array(name).nonempty().optional(),
    codes: codes.optional(),
    predecessors: z.array(councilCode).nonempty().optional(),
    successors: z.array(councilCode).nonempty().optional(),
    continuedBy: gss.optional(),
  }),
);

/** What the file of aggregates holds. */
export const aggregatesSchema = z.array(
  z.strictObject({
    name,
    nameCy: name.optional(),
    country: z.enum(['Wales', 'England', 'Scotland', 'Northern Ireland']).optional(),
    gss: z
      .string()
      .regex(/^[EWSNK]\d{8}$/)
      .optional(),
    otherGss: z.array(gss).nonempty().optional(),
    aliases: z.array(name).nonempty().optional(),
    codes: codes.optional(),
  }),
);
