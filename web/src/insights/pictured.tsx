import { type ReactNode, useRef } from 'react';
import type { Caption } from './picture.ts';
import { PictureButtons } from './picture-buttons.tsx';

type Props = { readonly name: string; readonly caption: Caption; readonly children: ReactNode };

/** A chart that can be taken away as a picture. */
export function Pictured({ name, caption, children }: Props): ReactNode {
  const holder = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={holder}>{children}</div>
      <PictureButtons holder={holder} name={name} caption={caption} />
    </>
  );
}
