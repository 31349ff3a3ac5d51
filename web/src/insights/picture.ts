/** What a picture says besides its chart: the answer above it, names of lines or bars and what it counts below; `nothing`: why nothing is drawn. */
export type Caption = {
  readonly title: string;
  readonly legend: readonly LegendEntry[];
  readonly notes: readonly string[];
  readonly nothing?: string;
};
/** `pattern`: the id of the pattern that its bars are filled with. */
export type LegendEntry = { readonly label: string; readonly color: string; readonly dash: string; readonly pattern?: string };

const namespace = 'http://www.w3.org/2000/svg';
const inherited = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-family', 'font-weight', 'opacity', 'text-anchor']; // prettier-ignore
const lineHeight = 20;
const margin = 16;
/** Sharp on paper, too. */
const pixelsPerPoint = 2;

/** The chart drawn in `holder` as a picture of its own: letters as they are shown, on paper whatever the screen is like. Null while nothing is drawn. */
export function pictureOf(holder: Element, caption: Caption): string | null {
  const page = document.documentElement;
  const shown = page.getAttribute(scheme);
  // Between two frames: nobody sees the page turn light and back.
  page.setAttribute(scheme, 'light');
  try {
    return drawnOn(holder, caption);
  } finally {
    page.setAttribute(scheme, shown ?? 'light');
  }
}

const scheme = 'data-mantine-color-scheme';

function drawnOn(holder: Element, { title, legend, notes, nothing }: Caption): string | null {
  const drawn = holder.querySelector('svg.recharts-surface:not(.recharts-legend-icon), svg[data-chart]');
  if (!drawn) return nothing === undefined ? null : wordsOnly(holder, [title, nothing, ...notes]);
  const { width, height } = drawn.getBoundingClientRect();
  const chart = drawn.cloneNode(true);
  if (!(chart instanceof SVGElement)) return null;
  keepStyles(drawn, chart);
  chart.setAttribute('x', String(margin));
  const ink = getComputedStyle(holder).color;
  const titles = wrapped(title, width, 9);
  const below = notes.flatMap((note) => wrapped(note, width, 6.5));
  const top = margin + titles.length * lineHeight + 8;
  chart.setAttribute('y', String(top));
  chart.setAttribute('width', String(width));
  chart.setAttribute('height', String(height));
  const picture = document.createElementNS(namespace, 'svg');
  const whole = { width: width + 2 * margin, height: top + height + (legend.length + below.length + 2) * lineHeight };
  picture.setAttribute('xmlns', namespace);
  picture.setAttribute('width', String(whole.width));
  picture.setAttribute('height', String(whole.height));
  picture.setAttribute('font-family', 'sans-serif');
  picture.append(node('rect', { width: '100%', height: '100%', fill: groundOf(holder) }));
  titles.forEach((line, place) => picture.append(text(line, margin, margin + 14 + place * lineHeight, ink, 17)));
  picture.append(chart);
  let y = top + height + lineHeight;
  for (const entry of legend) {
    const { label } = entry;
    picture.append(keyTo(holder, entry, y - 4));
    picture.append(text(label, margin + 36, y, ink, 13));
    y += lineHeight;
  }
  for (const line of below) {
    picture.append(text(line, margin, y, ink, 12));
    y += lineHeight;
  }
  return new XMLSerializer().serializeToString(picture);
}

/** A picture of sentences alone, where there is nothing to draw. */
function wordsOnly(holder: Element, sentences: readonly string[]): string {
  const width = 640;
  const ink = getComputedStyle(holder).color;
  const lines = sentences.flatMap((sentence, place) => wrapped(sentence, width, place === 0 ? 9 : 6.5).map((line) => ({ line, size: place === 0 ? 17 : 12 }))); // prettier-ignore
  const picture = node('svg', { width: `${width + 2 * margin}`, height: `${(lines.length + 2) * lineHeight}`, 'font-family': 'sans-serif' }); // prettier-ignore
  picture.setAttribute('xmlns', namespace);
  picture.append(node('rect', { width: '100%', height: '100%', fill: groundOf(holder) }));
  lines.forEach(({ line, size }, place) => picture.append(text(line, margin, margin + 14 + place * lineHeight, ink, size)));
  return new XMLSerializer().serializeToString(picture);
}

/** The same as pixels; null where the browser cannot draw it. */
export async function pixelsOf(svg: string): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * pixelsPerPoint;
  canvas.height = image.height * pixelsPerPoint;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** What a line or bar looks like, in front of its name. */
function keyTo(holder: Element, { color, dash, pattern }: LegendEntry, y: number): SVGElement {
  const stroke = shownColour(holder, color);
  if (pattern)
    return node('rect', { x: `${margin}`, y: `${y - 7}`, width: '28', height: '14', fill: `url(#${pattern})`, stroke });
  return node('line', { x1: `${margin}`, x2: `${margin + 28}`, y1: `${y}`, y2: `${y}`, stroke, 'stroke-width': '4', 'stroke-dasharray': dash }); // prettier-ignore
}

/** What style sheets say does not go along with a clone. */
function keepStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of inherited) to.setAttribute(name, style.getPropertyValue(name));
  to.removeAttribute('class');
  [...from.children].forEach((child, place) => {
    const copy = to.children[place];
    if (copy) keepStyles(child, copy);
  });
}

/** A colour by its name in the style sheet as it is shown there. */
function shownColour(holder: Element, color: string): string {
  const name = /^var\((--[\w-]+)\)$/.exec(color)?.[1];
  return name ? getComputedStyle(holder).getPropertyValue(name).trim() : color;
}

const groundOf = (holder: Element): string => getComputedStyle(holder).getPropertyValue('--ground').trim() || '#ffffff';

function node(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function text(content: string, x: number, y: number, fill: string, size: number): SVGElement {
  const made = node('text', { x: String(x), y: String(y), fill, 'font-size': String(size) });
  made.textContent = content;
  return made;
}

/** Lines that fit, by the usual width of a letter. */
function wrapped(content: string, width: number, letter: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of content.split(/\s+/)) {
    if (line !== '' && (line.length + word.length + 1) * letter > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
