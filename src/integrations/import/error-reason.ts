/** What the system calls a failure (`ENOENT`, `Z_DATA_ERROR`, …), or its message. */
export const errorReason = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'message' in error ? String(error.message) : 'no reason given';
};
