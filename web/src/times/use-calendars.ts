import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Calendar, CalendarEdit, CalendarPreview, Holiday, Moves, NewCalendar, Place, SavedCalendar } from '../api/views.ts';

/** The newest version of each, the house's own among them. */
export const useCalendars = (): UseQueryResult<Calendar[]> =>
  useQuery({
    queryKey: ['calendars'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/calendars', { signal }))).items,
  });

/** Every version of one, the newest first. */
export const useCalendarVersions = (id: string | null): UseQueryResult<Calendar[]> =>
  useQuery({
    queryKey: ['calendars', id],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/calendars/{id}', { params: { path: { id: id ?? '' } }, signal }))).items,
    enabled: id !== null,
  });

export const useCreateCalendar = (onDone: (calendar: Calendar) => void): Command<NewCalendar, Calendar> =>
  useCalendarCommand((body, key) => answer(api.POST('/api/calendars', { body, ...once(key) })), onDone);

export const useSaveCalendar = (id: string, onDone: (calendar: Calendar) => void): Command<SavedCalendar, Calendar> =>
  useCalendarCommand(
    (body, key) => answer(api.POST('/api/calendars/{id}/versions', { params: { path: { id } }, body, ...once(key) })),
    onDone,
  );

/** What the edit would do; nothing is saved. */
export const usePreviewCalendar = (id: string): Command<CalendarEdit, CalendarPreview> =>
  useCommand({ send: (body) => answer(api.POST('/api/calendars/{id}/preview', { params: { path: { id } }, body })) });

type Held = { readonly teamId: string; readonly calendarId: string | null };

/** What the calendar would do to the open deadlines of what the team has; nothing is saved. */
export const usePreviewTeamCalendar = (): Command<Held, Moves> =>
  useCommand({
    send: ({ teamId, calendarId }) =>
      answer(api.POST('/api/teams/{id}/calendar/preview', { params: { path: { id: teamId } }, body: { calendarId } })),
  });

/** From now on the team works by this calendar; null gives it back to the house's. */
export const useHoldCalendar = (onDone: () => void): Command<Held & { readonly applyToOpen: boolean }, unknown> =>
  useCalendarCommand(
    ({ teamId, ...body }: Held & { applyToOpen: boolean }, key) =>
      answer(api.PUT('/api/teams/{id}/calendar', { params: { path: { id: teamId } }, body, ...once(key) })),
    onDone,
  );

export const useHolidays = (country: string, region: string, year: number): UseQueryResult<Holiday[]> =>
  useQuery({
    queryKey: ['holidays', country, region, year],
    queryFn: async ({ signal }) => {
      const query = { country, year, ...(region !== '' && { region }) };
      return (await answer(api.GET('/api/holidays', { params: { query }, signal }))).items;
    },
    enabled: country !== '',
    staleTime: Infinity,
  });

/** Countries, or the regions of one. */
export const usePlaces = (country: string | null): UseQueryResult<Place[]> =>
  useQuery({
    queryKey: ['holiday-places', country],
    queryFn: async ({ signal }) => {
      const query = country === null ? {} : { country };
      return (await answer(api.GET('/api/holidays/places', { params: { query }, signal }))).items;
    },
    enabled: country !== '',
    staleTime: Infinity,
  });

function useCalendarCommand<Input, View>(
  send: (input: Input, key: string) => Promise<View>,
  onDone: (view: View) => void,
): Command<Input, View> {
  const client = useQueryClient();
  return useCommand({
    send,
    onDone: async (view) => {
      await client.invalidateQueries({ queryKey: ['calendars'] });
      onDone(view);
    },
    onRefused: ({ status }) => (status === 409 ? client.invalidateQueries({ queryKey: ['calendars'] }) : undefined),
  });
}
