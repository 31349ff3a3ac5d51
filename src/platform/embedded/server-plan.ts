import type { Binaries } from './binaries.ts';
import type { ServerAccount } from './server-account.ts';

/** Everything needed to start, find and stop one folder's server. */
export interface ServerPlan {
  readonly dataFolder: string;
  /** what the server prints before its own log takes over */
  readonly startLog: string;
  readonly binaries: Binaries;
  readonly account: ServerAccount;
  readonly adminPassword: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** On loopback only, and without a socket file: a path in a deep folder exceeds the 107 bytes a socket's name may have. */
export function serverSettings(durable: boolean, own: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '60',
    shared_buffers: '128MB',
    // What is not in memory lies on a disk that seeks for nothing.
    random_page_cost: '1.1',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...weekOfLogs,
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
    ...own,
  };
}

/** In the data folder's own `log`: a file for each day of the week, overwritten a week later. */
const weekOfLogs = {
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgres-%a.log',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_truncate_on_rotation: 'on',
  log_line_prefix: '%m [%p] %q%u@%d %a ',
};
