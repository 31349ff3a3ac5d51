/** The same server and sign-in, another database. */
export function urlOfDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** The same sign-in, but everything is done as another role from the first statement on. */
export function urlAsRole(url: string, role: string): string {
  const other = new URL(url);
  other.searchParams.set('options', `-c role=${role}`);
  return other.href;
}
