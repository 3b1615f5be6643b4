/** The address under which two versions of a case are merged; names of files may hold anything. */
export function mergePath(kind: 'copy' | 'file', source: string, caseId: string): string {
  return `/merge/${kind}/${encodeURIComponent(source)}/${caseId}`;
}
