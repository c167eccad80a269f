import { jsonSchemas } from '../../../dataset/export/schemas.ts';

/** What of a JSON Schema the dictionary shows. */
interface Schema {
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  anyOf?: Schema[];
  enum?: (string | number)[];
  const?: string | number;
  additionalProperties?: Schema | boolean;
  $ref?: string;
}

export interface Field {
  /** Name with the names above it: `evidence.quote`. */
  name: string;
  type: string;
  optional: boolean;
  description: string;
}

/** The kind of a value in a word or two: string, number or null, one of …, list of object. */
function typeOf(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.join(' | ');
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(typeOf).join(', ')}]`;
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  return Array.isArray(schema.type) ? schema.type.join(' or ') : (schema.type ?? 'any');
}

/** The object inside a schema that may be optional, null or a list. */
function inner(schema: Schema): Schema | undefined {
  if (schema.properties !== undefined) return schema;
  if (schema.items !== undefined) return inner(schema.items);
  return schema.anyOf?.map(inner).find((found) => found !== undefined);
}

function fieldsOf(schema: Schema, above: string): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, value]) => {
    const full = above === '' ? name : `${above}.${name}`;
    const own: Field = {
      name: full,
      type: typeOf(value),
      optional: !(schema.required ?? []).includes(name),
      description: value.description ?? inner(value)?.description ?? '',
    };
    const below = inner(value);
    return [own, ...(below === undefined ? [] : fieldsOf(below, full))];
  });
}

/** The dictionary: the fields of each file, from the schemas that the files are checked against. */
export function dictionary(): { name: string; fields: Field[] }[] {
  return [...jsonSchemas()]
    .filter(([name]) => name !== 'region')
    .map(([name, schema]) => {
      const item = inner(schema as Schema);
      return { name, fields: item === undefined ? [] : fieldsOf(item, '') };
    });
}

/** Parts that several files share: the dictionary shows their fields where they come first. */
const SHARED = ['evidence', 'period', 'canonical', 'investment', 'sections.period'];

/** The dictionary without what the observations have shown already: shared parts, and figures taken out again. */
export function shortDictionary(): { name: string; fields: Field[] }[] {
  return dictionary().map(({ name, fields }) => ({
    name,
    fields: fields.filter((field) => {
      if (name === 'observations') return true;
      return name !== 'dropped' && !SHARED.some((part) => field.name.startsWith(`${part}.`));
    }),
  }));
}
