import { createRequire } from 'node:module';
import { ink, line } from '../domain/case-file/case-file-block.ts';
import type { Layout } from '../domain/case-file/case-file-layout.ts';

/** The part of pdfmake that is used; the library comes without types of its own. */
type Printer = {
  setUrlAccessPolicy(allows: (url: string) => boolean): void;
  setLocalAccessPolicy(allows: (path: string) => boolean): void;
  addFonts(fonts: Fonts): void;
  addTableLayouts(layouts: object): void;
  createPdf(layout: Layout): { getBuffer(): Promise<Buffer> };
};
type Fonts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const load = createRequire(import.meta.url);
const fonts = load('pdfmake/fonts/Roboto.js') as Fonts;
const fontFiles = Object.values(fonts).flatMap((font) => Object.values(font));

const hairLines = {
  hLineWidth: (row: number) => (row === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => line,
  paddingLeft: (column: number) => (column === 0 ? 0 : 6),
  paddingRight: () => 4,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

const quotation = {
  hLineWidth: () => 0,
  vLineWidth: (column: number) => (column === 0 ? 2 : 0),
  vLineColor: () => ink,
  paddingLeft: () => 8,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

const printer = ((): Printer => {
  const made = load('pdfmake') as Printer;
  // Text of customers is only ever text: nothing is fetched, and no file but the fonts is opened.
  made.setUrlAccessPolicy(() => false);
  made.setLocalAccessPolicy((path) => fontFiles.includes(path));
  made.addFonts(fonts);
  made.addTableLayouts({ hair: hairLines, quote: quotation });
  return made;
})();

/** A laid out document as the bytes of a PDF. */
export const printPdf = (layout: Layout): Promise<Buffer> => printer.createPdf(layout).getBuffer();
