/** The fields without one of them, or with another value of it: what is not looked at is left out, not sent as nothing. */
export function without<Fields extends object>(fields: Fields, name: keyof Fields, value: unknown): Fields {
  const kept = Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name)) as Fields;
  return value === undefined ? kept : { ...kept, [name]: value };
}
