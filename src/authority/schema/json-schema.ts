/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** An object with exactly these fields; those named in `optional` may be absent. */
export const objectOf = (fields: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties: fields,
  required: Object.keys(fields).filter((field) => !optional.includes(field)),
  additionalProperties: false,
});

export const listOf = (items: JsonSchema, minItems: number, maxItems: number): JsonSchema => ({
  ...{ type: 'array', items, minItems, maxItems },
});

export const setOf = (items: JsonSchema, minItems: number, maxItems: number): JsonSchema => ({
  ...listOf(items, minItems, maxItems),
  uniqueItems: true,
});

export const integer = (minimum: number, maximum: number): JsonSchema => ({ type: 'integer', minimum, maximum });
export const oneOf = (values: readonly string[]): JsonSchema => ({ enum: values });
export const exactly = (value: string): JsonSchema => ({ const: value });
export const flag: JsonSchema = { type: 'boolean' };
export const code: JsonSchema = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9-]{0,63}$' };
export const text = (maxLength: number): JsonSchema => ({ type: 'string', pattern: '\\S', maxLength });
export const either = (...anyOf: readonly JsonSchema[]): JsonSchema => ({ anyOf });
export const definition = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
