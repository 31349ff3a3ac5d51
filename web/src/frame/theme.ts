import { createTheme, type CSSVariablesResolver, type MantineColorsTuple, type MantineThemeOverride } from '@mantine/core';
import type { Words } from '../words/words.tsx';

const harbour: MantineColorsTuple = [
  '#eef7f8',
  '#d9ecee',
  '#b3d9dd',
  '#86c2c9',
  '#5aabb5',
  '#3a96a2',
  '#23818e',
  '#156c79',
  '#0e5a66',
  '#084751',
];

/** Colours, sizes and the names of buttons that show no words; shade 8 carries white text at more than 4.5 : 1 in both themes. */
export const themeIn = ({ frame }: Words): MantineThemeOverride => {
  const dialog = {
    defaultProps: {
      closeButtonProps: { 'aria-label': frame.close },
      attributes: { header: { role: 'presentation' } },
      styles: { title: { fontSize: '1.125rem', fontWeight: 650 } },
    },
  };
  const smallLabel = { label: { fontSize: 'var(--mantine-font-size-sm)' } };
  return createTheme({
    colors: { harbour },
    primaryColor: 'harbour',
    primaryShade: { light: 8, dark: 8 },
    autoContrast: true,
    luminanceThreshold: 0.2,
    defaultRadius: 'sm',
    respectReducedMotion: true,
    cursorType: 'pointer',
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
    headings: {
      fontWeight: '650',
      sizes: { h1: { fontSize: '1.375rem' }, h2: { fontSize: '1rem' }, h3: { fontSize: '1.25rem' } },
    },
    components: {
      Text: { defaultProps: { size: 'sm' } },
      Anchor: { defaultProps: { size: 'sm', underline: 'always' } },
      Alert: { defaultProps: { closeButtonLabel: frame.close } },
      Menu: { defaultProps: { withInitialFocusPlaceholder: false, withinPortal: false } },
      Modal: dialog,
      Drawer: dialog,
      Badge: { defaultProps: { tt: 'none' } },
      Fieldset: { defaultProps: { styles: { legend: { fontWeight: 650 } } } },
      Checkbox: { defaultProps: { size: 'md', styles: smallLabel } },
      Radio: { defaultProps: { size: 'md', styles: smallLabel } },
      Switch: { defaultProps: { size: 'md', styles: smallLabel } },
      Button: { defaultProps: { size: 'sm' } },
      PasswordInput: { defaultProps: { visibilityToggleButtonProps: { 'aria-label': frame.showPassword } } },
    },
  });
};

const tinted = ['harbour', 'red', 'orange', 'yellow', 'green', 'blue', 'gray', 'violet'];

/** Mantine's own greys and tints are too faint for text in light; placeholders are too faint in dark. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-anchor': 'var(--mantine-color-harbour-8)',
    ...Object.fromEntries(
      tinted.flatMap((colour) => [
        [`--mantine-color-${colour}-light`, `var(--mantine-color-${colour}-0)`],
        [`--mantine-color-${colour}-light-color`, `color-mix(in srgb, var(--mantine-color-${colour}-9), black 35%)`],
      ]),
    ),
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-anchor': 'var(--mantine-color-harbour-3)',
    ...Object.fromEntries(tinted.map((colour) => [`--mantine-color-${colour}-light-color`, `var(--mantine-color-${colour}-2)`])),
  },
});
