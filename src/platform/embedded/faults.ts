/** Not `instanceof Error`: under Jest the system's errors come from another realm than the code that catches them. */
export function codeOf(fault: unknown): string {
  return isObject(fault) && 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
}

export function messageOf(fault: unknown): string {
  return isObject(fault) && 'message' in fault && typeof fault.message === 'string' ? fault.message : String(fault);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
