import { Button, Menu, Modal, Text, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useMay, useMe } from '../staff/session.tsx';
import { useSignOut } from '../staff/use-session.ts';
import { Icon } from '../ui/icon.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useSpeech, wordOf } from '../words/words.tsx';
import { setPreferences } from './preferences.ts';

export function PersonMenu({ onHelp }: { readonly onHelp: () => void }): ReactNode {
  const { words, language } = useSpeech();
  const { frame, staff, values } = words;
  const me = useMe();
  const may = useMay();
  const navigate = useNavigate();
  const signOut = useSignOut(me.id);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Modal opened={signOut.isError} onClose={signOut.reset} title={frame.signOut}>
        <ProblemNotice problem={signOut.error} onRetry={() => signOut.mutate(null)} />
      </Modal>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <Button
            variant="subtle"
            px="xs"
            aria-label={frame.personMenu(initials(me.name), me.name)}
            rightSection={<Icon name="down" size={14} />}
          >
            {initials(me.name)}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <Text fw={600} c="var(--mantine-color-text)">
              {me.name}
            </Text>
            {`${wordOf(values.roles, me.role)} · ${me.teamName ?? staff.noTeam}`}
          </Menu.Label>
          <Menu.Item
            lang={language === 'en' ? 'es' : 'en'}
            onClick={() => setPreferences({ language: language === 'en' ? 'es' : 'en', languageChosen: true })}
          >
            {language === 'en' ? 'Español' : 'English'}
          </Menu.Item>
          <Menu.Divider />
          {(['light', 'dark', 'auto'] as const).map((theme) => (
            <Menu.Item
              key={theme}
              role="menuitemradio"
              aria-checked={theme === colorScheme}
              onClick={() => setColorScheme(theme)}
            >
              {`${frame.theme}: ${frame[theme]}${theme === colorScheme ? ' ✓' : ''}`}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={onHelp}>{frame.help}</Menu.Item>
          {may('authority.budgets') && <Menu.Item onClick={() => void navigate('/budgets')}>{frame.budgets}</Menu.Item>}
          {(may('absences.own') || may('people.mark-absent')) && (
            <Menu.Item onClick={() => void navigate('/away')}>{frame.away}</Menu.Item>
          )}
          <Menu.Item onClick={() => void navigate('/settings')}>{frame.settings}</Menu.Item>
          <Menu.Item onClick={() => signOut.mutate(null)}>{frame.signOut}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map(([letter]) => letter ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();
