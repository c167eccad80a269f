import { z } from 'zod';
import { RegionFile } from './region.ts';
import { NUMERALS, TABLES } from './tables.ts';

/** JSON Schemas by name, generated from the schemas that every file is checked against. */
export function jsonSchemas(): Map<string, unknown> {
  const whole: [string, string, z.ZodType][] = [
    ...TABLES.map(({ name, description, item }): [string, string, z.ZodType] => [
      name,
      description,
      z.array(item),
    ]),
    [NUMERALS.name, NUMERALS.description, NUMERALS.schema],
    ['region', 'All that is known of one region', RegionFile],
  ];
  return new Map(
    whole.map(([name, description, schema]) => [
      name,
      z.toJSONSchema(schema.meta({ title: name, description }), { target: 'draft-2020-12', io: 'output' }),
    ]),
  );
}
