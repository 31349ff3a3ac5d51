/** A server of ours listens on loopback only, so host and protocol never vary. */
export function serverUrl(port: number, user: string, password: string, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}
