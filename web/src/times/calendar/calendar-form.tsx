import { Button, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Problem } from '../../api/problem.ts';
import type { Calendar } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { useHeldVersion } from '../../ui/use-held-version.ts';
import { useUnsaved } from '../../ui/unsaved.ts';
import { useFormat } from '../../words/words.tsx';
import { localMoment } from '../../words/zone.ts';
import { FaultList } from '../fault-list.tsx';
import { FromSaved, PreviewButtons } from '../preview-buttons.tsx';
import { useCreateCalendar, usePreviewCalendar, useSaveCalendar } from '../use-calendars.ts';
import { useTimesWords } from '../words/words.ts';
import { type CalendarDraft, draftOf, editOf, emptyCalendar, withDays } from './calendar-draft.ts';
import { CalendarEffect } from './calendar-effect.tsx';
import { HolidayPicker } from './holiday-picker.tsx';
import { SpecialDays } from './special-days.tsx';
import { WeekFields } from './week-fields.tsx';
import classes from './calendar.module.css';

/** An edit is looked at before it is saved: what moves, and how far. A new calendar moves nothing. */
export function CalendarForm({ calendar }: { readonly calendar: Calendar | null }): ReactNode {
  const words = useTimesWords();
  const { timeZone } = useFormat();
  const navigate = useNavigate();
  const zone = calendar?.zone ?? timeZone ?? 'UTC';
  const today = localMoment(new Date(), zone).slice(0, 10);
  const [draft, setDraft] = useState<CalendarDraft>(() => (calendar ? draftOf(calendar, today) : emptyCalendar(zone, today)));
  const [seen, setSeen] = useState('');
  const [appliesToOpen, setAppliesToOpen] = useState(false);
  const preview = usePreviewCalendar(calendar?.id ?? '');
  const create = useCreateCalendar(({ id }) => void navigate(`/times/calendars/${id}`));
  const { version, lookAgain } = useHeldVersion(calendar?.version ?? 0);
  const lookAnew = (): void => {
    setSeen('');
    preview.reset();
    lookAgain();
  };
  const save = useSaveCalendar(calendar?.id ?? '', lookAnew);
  const edit = editOf(draft);
  const markSaved = useUnsaved(draft, save.isPending || create.isPending);
  const isSeen = seen === JSON.stringify(edit);
  const change = (part: Partial<CalendarDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const name = draft.name.trim();
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (calendar) preview.mutate(edit, { onSuccess: () => setSeen(JSON.stringify(edit)) });
    else create.mutate({ name, zone: draft.zone.trim(), weekly: edit.weekly, exceptions: edit.exceptions });
  };
  const onSave = (): void => {
    const onError = ({ status }: Problem): void => (status === 409 ? lookAnew() : undefined);
    save.mutate({ ...edit, name, version, applyToOpen: appliesToOpen }, { onError, onSuccess: markSaved });
  };
  return (
    <form onSubmit={send} className={classes['parts']}>
      <Card title={words.policies.about}>
        <Group gap="sm" align="end">
          <TextInput
            required
            withAsterisk={false}
            maxLength={100}
            label={words.name}
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <TextInput
            required
            withAsterisk={false}
            maxLength={60}
            label={words.zone}
            description={words.zoneHint}
            readOnly={calendar !== null}
            value={draft.zone}
            onChange={(event) => change({ zone: event.currentTarget.value })}
          />
          {calendar && (
            <TextInput
              required
              withAsterisk={false}
              type="date"
              min={today}
              label={words.from}
              description={words.fromHint}
              value={draft.from}
              onChange={(event) => change({ from: event.currentTarget.value })}
            />
          )}
        </Group>
      </Card>
      <Card title={words.week}>
        <WeekFields weekly={draft.weekly} onChange={(weekly) => change({ weekly })} />
      </Card>
      <Card title={words.special}>
        <SpecialDays from={draft.from} exceptions={draft.exceptions} onChange={(exceptions) => change({ exceptions })} />
      </Card>
      <Card title={words.holidays}>
        <HolidayPicker from={draft.from} known={draft.exceptions} onAdd={(days) => setDraft(withDays(draft, days))} />
      </Card>
      {preview.data && (
        <CalendarEffect effect={preview.data} isStale={!isSeen} appliesToOpen={appliesToOpen} onApplyToOpen={setAppliesToOpen} />
      )}
      <FaultList problem={save.error ?? create.error ?? preview.error} />
      {calendar && save.error?.status === 409 && <FromSaved onPress={() => setDraft(draftOf(calendar, today))} />}
      {calendar ? (
        <PreviewButtons isSeen={isSeen} isLooking={preview.isPending} isSaving={save.isPending} onSave={onSave} />
      ) : (
        <Group>
          <Button type="submit" loading={create.isPending}>
            {words.create}
          </Button>
        </Group>
      )}
      {save.isSuccess && <Text role="status">{words.saved(save.data.version)}</Text>}
    </form>
  );
}
