/** The item of the packet screen that names a packet which was handed in. */
export function submissionItem(id: string): string {
  return `submissions;id=${id}`;
}
