import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { readonly title: string; readonly opened: boolean; readonly onClose: () => void; readonly children: ReactNode };

/** A command's form beside the page; Escape closes it, a click beside it does not, and the focus goes back to where it came from. */
export const Sheet = ({ title, opened, onClose, children }: Props): ReactNode => (
  <Drawer
    opened={opened}
    onClose={onClose}
    title={title}
    position="right"
    size="lg"
    padding="md"
    returnFocus
    closeOnClickOutside={false}
    onExitTransitionEnd={focusSomewhere}
  >
    {children}
  </Drawer>
);

/** The button it came from may be gone once the command is done: then the page begins again at its heading. */
function focusSomewhere(): void {
  if (document.activeElement === document.body) document.getElementById('page-title')?.focus();
}
