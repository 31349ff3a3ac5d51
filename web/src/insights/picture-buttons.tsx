import { Button, Group } from '@mantine/core';
import { type ReactNode, type RefObject } from 'react';
import { saveFile } from '../ui/save-file.ts';
import { useWords } from '../words/words.tsx';
import { type Caption, pictureOf, pixelsOf } from './picture.ts';

type Props = { readonly holder: RefObject<HTMLElement | null>; readonly name: string; readonly caption: Caption };

/** The chart as a picture, to be enlarged without loss or to be pasted anywhere. */
export function PictureButtons({ holder, name, caption }: Props): ReactNode {
  const { figures } = useWords();
  const draw = (): string | null => (holder.current ? pictureOf(holder.current, caption) : null);
  const saveSvg = (): void => {
    const svg = draw();
    if (svg) saveFile(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
  };
  const savePng = async (): Promise<void> => {
    const svg = draw();
    const pixels = svg && (await pixelsOf(svg));
    if (pixels) saveFile(`${name}.png`, pixels);
  };
  return (
    <Group gap="xs" className="no-print">
      <Button size="xs" variant="default" onClick={saveSvg}>
        {figures.svg}
      </Button>
      <Button size="xs" variant="default" onClick={() => void savePng()}>
        {figures.png}
      </Button>
    </Group>
  );
}
