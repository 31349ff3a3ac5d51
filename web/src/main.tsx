import '@mantine/core/styles.css';
import './frame/global.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from './api/queries.ts';
import { Themed } from './frame/themed.tsx';
import { router } from './routes.tsx';
import { AnnouncerProvider } from './ui/announcer.tsx';
import { ShortcutsProvider } from './ui/shortcuts.tsx';
import { SpeechProvider } from './words/words.tsx';

const place = document.getElementById('console');
if (!place) throw new Error('The page has no place for the console.');

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <SpeechProvider>
        <Themed>
          <AnnouncerProvider>
            <ShortcutsProvider>
              <RouterProvider router={router} />
            </ShortcutsProvider>
          </AnnouncerProvider>
        </Themed>
      </SpeechProvider>
    </QueryClientProvider>
  </StrictMode>,
);
