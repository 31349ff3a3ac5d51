import { ValidateBy } from 'class-validator';

const dayForm = /^(?:19|20|21)\d\d-\d\d-\d\d$/;
const instantForm = /^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)$/;

export const isDay = (value: unknown): boolean => typeof value === 'string' && dayForm.test(value) && exists(value);

export const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && instantForm.test(value) && exists(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));

/** False for the 30th of February. */
const exists = (day: string): boolean => {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
};

/** A day that exists, as YYYY-MM-DD. */
export const IsDay = (): PropertyDecorator =>
  ValidateBy({ name: 'isDay', validator: { validate: isDay, defaultMessage: () => '$property is a day like 2026-03-02' } });

/** An instant with its offset, as ISO 8601. */
export const IsInstant = (): PropertyDecorator =>
  ValidateBy({
    name: 'isInstant',
    validator: { validate: isInstant, defaultMessage: () => '$property is an instant like 2026-03-02T15:00:00Z' },
  });
