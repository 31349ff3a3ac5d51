import type { ReactNode } from 'react';

/** Drawn on 20 × 20, stroked in the colour of the text beside them; the words beside them carry the meaning. */
const paths = {
  board: 'M3 4h14v12H3zM7 4v12M7 9h10M12 9v7',
  queue: 'M3 5h14M3 10h14M3 15h9',
  up: 'M5 15 15 5M7 5h8v8',
  wrench: 'M12 4a4 4 0 0 0-4.6 5.3L3 13.6 6.4 17l4.3-4.4A4 4 0 0 0 16 8l-2.6 2.6-2-2L14 6',
  chart: 'M3 4v13h14M6 7h4v4h3v3h4',
  scale: 'M10 3v14M6 17h8M4 5h12M4 5l-2.5 6a2.6 2.6 0 0 0 5 0zM16 5l-2.5 6a2.6 2.6 0 0 0 5 0z',
  gear: 'M10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6M10 2v3M10 15v3M2 10h3M15 10h3M4.3 4.3l2.2 2.2M13.5 13.5l2.2 2.2M4.3 15.7l2.2-2.2M13.5 6.5l2.2-2.2',
  plus: 'M10 4v12M4 10h12',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4 4',
  check: 'm4 10.5 4 4 8-9',
  half: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  cross: 'm5 5 10 10M15 5 5 15',
  gift: 'M3 9h14v8H3zM2 6h16v3H2zM10 6v11M10 6C5 6 6 1 8 2.5 9.5 3.6 10 6 10 6s.5-2.4 2-3.5C14 1 15 6 10 6',
  warning: 'M10 3 2 17h16zM10 8v4M10 14.5v.1',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6v4.5l3 1.5',
  person: 'M10 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6M4 17c0-3.5 2.5-5 6-5s6 1.5 6 5',
  down: 'm5 8 5 5 5-5',
  rise: 'm5 12 5-5 5 5',
  truck: 'M2 5h10v9H2zM12 8h4l2 3v3h-6M6 14a1.6 1.6 0 1 0 0 3.2A1.6 1.6 0 0 0 6 14M15 14a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2',
  bell: 'M10 3a4.5 4.5 0 0 0-4.5 4.5V11L4 14h12l-1.5-3V7.5A4.5 4.5 0 0 0 10 3M8.5 16.5a1.6 1.6 0 0 0 3 0',
  message: 'M3 4h14v10H9l-4 3v-3H3z',
  note: 'M5 3h7l4 4v10H5zM12 3v4h4',
  more: 'M4 10h1M9.5 10h1M15 10h1',
  next: 'M4 10h11M11 6l4 4-4 4',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.5h8V17H6z',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name, size = 18 }: { readonly name: IconName; readonly size?: number }): ReactNode => (
  <svg
    aria-hidden="true"
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.7"
    strokeLinecap="round"
    strokeLinejoin="round"
    style={{ flex: 'none' }}
  >
    <path d={paths[name]} />
  </svg>
);
