import { Fieldset, Radio, Group, Stack, Switch, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { LanguageChoice } from '../frame/language-choice.tsx';
import { densities, setPreferences, usePreferences } from '../frame/preferences.ts';
import { ThemeChoice } from '../frame/theme-choice.tsx';
import { Ties } from '../staff/ties-card.tsx';
import { PasswordForm } from '../staff/password-form.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../words/words.tsx';

export function SettingsPage(): ReactNode {
  const { frame, rights, settings, staff } = useWords();
  const { density, highContrast, singleKeys } = usePreferences();
  return (
    <Page title={settings.title} narrow>
      <Stack gap="lg">
        <Fieldset legend={settings.look}>
          <Stack gap="md">
            <Named name={frame.language}>
              <LanguageChoice />
            </Named>
            <Named name={frame.theme}>
              <ThemeChoice />
            </Named>
            <Radio.Group
              label={settings.density}
              value={density}
              onChange={(chosen) => setPreferences({ density: densities.find((one) => one === chosen) ?? 'normal' })}
            >
              <Group mt="xs" gap="lg">
                {densities.map((one) => (
                  <Radio key={one} value={one} label={settings.densities[one]} />
                ))}
              </Group>
            </Radio.Group>
            <Switch
              label={settings.contrast}
              description={settings.contrastHint}
              checked={highContrast}
              onChange={(event) => setPreferences({ highContrast: event.currentTarget.checked })}
            />
            <Switch
              label={settings.keys}
              description={settings.keysHint}
              checked={singleKeys}
              onChange={(event) => setPreferences({ singleKeys: event.currentTarget.checked })}
            />
            <Text c="dimmed">{settings.keptHere}</Text>
          </Stack>
        </Fieldset>
        <Fieldset legend={rights.ownTies}>
          <Ties personId={null} mayAdd mayEnd={false} />
        </Fieldset>
        <Fieldset legend={staff.changePassword}>
          <PasswordForm />
        </Fieldset>
      </Stack>
    </Page>
  );
}

const Named = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode => (
  <div>
    <Text fw={500} mb={4}>
      {name}
    </Text>
    {children}
  </div>
);
