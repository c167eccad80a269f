import { z } from 'zod';
import { Slug } from './common.ts';

export const LEVELS = ['county', 'district', 'city', 'province'] as const;

/** A region above another: the province, the prefecture-level city. */
export const ParentRegion = z.strictObject({
  name: z.string().min(1).describe('Chinese name with its class of province or city'),
  nameEn: z.string().min(1).optional().describe('English name with its class (… City)'),
  code: z
    .string()
    .regex(/^\d{6}$/, 'six digits')
    .describe('GB/T 2260 code'),
});

/** A region that has reports (content/regions.yaml). */
export const Region = z.strictObject({
  slug: Slug.describe('Address part: pinyin without 县/区/市'),
  name: z.string().min(2).describe('Chinese name with its class of county, district or city'),
  nameEn: z.string().min(1).describe('English name with its class (… County)'),
  code: z
    .string()
    .regex(/^\d{6}$/, 'six digits')
    .describe('GB/T 2260 code: the stable identity'),
  level: z.enum(LEVELS).describe('Administrative level'),
  parents: z.array(ParentRegion).default([]).describe('Regions above it, province first, then city'),
  featured: z.boolean().optional().describe('Shown on the home page'),
});
export type Region = z.infer<typeof Region>;
