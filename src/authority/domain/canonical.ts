export type CanonicalValue =
  null | boolean | number | string | readonly CanonicalValue[] | { readonly [key: string]: CanonicalValue | undefined };

/**
 * One text per value: keys in the order of their UTF-16 units, no white space, numbers and strings as ECMAScript writes them
 * (the JSON Canonicalization Scheme, RFC 8785). A key whose value is undefined is left out; NaN and infinities throw RangeError.
 */
export function canonical(value: CanonicalValue): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`Not a JSON number: ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.keys(value)
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${JSON.stringify(key)}:${canonical(member)}`];
    });
  return `{${members.join(',')}}`;
}

const isList = (value: object): value is readonly CanonicalValue[] => Array.isArray(value);
