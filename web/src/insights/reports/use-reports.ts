import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../../api/client.ts';
import { type Command, useCommand } from '../../api/use-command.ts';
import type { NewReportSchedule, ReportFile, ReportSchedule } from '../../api/views.ts';

const soonMs = 5_000;

export const useSchedules = (): UseQueryResult<ReportSchedule[]> =>
  useQuery({
    queryKey: ['reports', 'schedules'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/insights/report-schedules', { signal }))).schedules,
  });

/** Looked at again every few seconds: the first file of a new report is made at once, a moment later. */
export const useReportFiles = (): UseQueryResult<ReportFile[]> =>
  useQuery({
    queryKey: ['reports', 'files'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/insights/report-files', { signal }))).files,
    refetchInterval: soonMs,
  });

export function useCreateSchedule(onDone: () => void): Command<NewReportSchedule, unknown> {
  const refresh = useRefresh();
  return useCommand({
    send: (body, key) => answer(api.POST('/api/insights/report-schedules', { body, ...once(key) })),
    onDone: async () => {
      await refresh();
      onDone();
    },
  });
}

export function useEndSchedule(): Command<string, unknown> {
  const refresh = useRefresh();
  return useCommand({
    send: (id, key) => answer(api.POST('/api/insights/report-schedules/{id}/ending', { params: { path: { id } }, ...once(key) })),
    onDone: refresh,
    onRefused: refresh,
  });
}

function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['reports'] });
}
