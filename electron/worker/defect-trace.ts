/** An error's kind and stack frames without its message, which may hold text of a case. */
export function traceOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const stack = thrown.stack ?? '';
  if (thrown.message === '') return stack;
  // A stack begins with the name and the message, then come the frames.
  const start = stack.indexOf(thrown.message);
  return `${thrown.name}${start === -1 ? '' : stack.slice(start + thrown.message.length)}`;
}
