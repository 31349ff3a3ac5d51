/** What PostgreSQL's programs need of an environment, and none of ours: secrets stay here, and no PGxxx variable reaches in. */
export const childEnvironment: Readonly<Record<string, string>> =
  process.platform === 'win32'
    ? { SystemRoot: 'C:\\Windows', PATH: 'C:\\Windows\\System32', TZ: 'UTC' }
    : { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
