import type { Failure } from '../../shared/lib/result.ts';

export function stale(): Failure {
  return {
    code: 'stale',
    message: 'This case was changed elsewhere since it was opened here; open it again, then repeat your last change.',
  };
}

export function caseExists(): Failure {
  return { code: 'case-exists', message: 'A case with the same id is in the library already.' };
}

export function noSuchFile(): Failure {
  return { code: 'no-such-file', message: 'This file is not in the library; attach it again.' };
}

export function damagedFile(): Failure {
  return {
    code: 'damaged-file',
    message: 'This file is damaged in the library; take it from a backup, or attach it again.',
  };
}

export function unreadableNewer(): Failure {
  return {
    code: 'library-newer',
    message: 'A newer version of Rungs wrote this library, and this one cannot read it; update Rungs to open it.',
  };
}
