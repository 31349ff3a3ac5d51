import type { CaseFile } from './case-file.ts';

/** The part of pdfmake's document language that is used here. */
export type Block =
  | string
  | {
      readonly text?: string | readonly Block[];
      readonly stack?: readonly Block[];
      readonly columns?: readonly Block[];
      readonly table?: {
        readonly headerRows?: number;
        readonly dontBreakRows?: boolean;
        readonly widths: readonly (string | number)[];
        readonly body: readonly (readonly Block[])[];
      };
      readonly [property: string]: unknown;
    };

export const ink = '#16324f';
export const quiet = '#5b6b7a';
export const line = '#c9d3dc';

/** A moment as it is written on paper: in the reader's language, in the zone of the house. */
export const moment = ({ locale, zone }: Pick<CaseFile, 'locale' | 'zone'>, at: Date): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(at);
