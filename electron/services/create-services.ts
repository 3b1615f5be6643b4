import { appServices } from './app-services.ts';
import { arrivalServices } from './arrival-services.ts';
import { backupServices } from './backup-services.ts';
import { caseServices } from './case-services.ts';
import { copyServices } from './copies/copy-services.ts';
import { keepCopyServices } from './copies/keep-copy.ts';
import { createOpenedFiles } from './copies/opened-files.ts';
import type { Desk } from './desk.ts';
import { formServices } from './form-services.ts';
import { historyServices } from './history-services.ts';
import { keptFileServices } from './kept-file-services.ts';
import { ladderServices } from './ladder-services.ts';
import { leaveServices } from './leave/leave-services.ts';
import { libraryServices } from './library-services.ts';
import { lockServices } from './lock-services.ts';
import { packetServices } from './packet-services.ts';
import { planServices } from './plan-services.ts';
import { returnedServices } from './returned-services.ts';
import type { Services } from './services.ts';
import { fileServices } from './transfer/file-services.ts';

/** What the desk does for each question of the contract; a question without a service is a compile error. */
export function createServices(desk: Desk): Services {
  const openedFiles = createOpenedFiles(desk.newId);
  return {
    ...appServices(desk),
    ...arrivalServices(desk),
    ...backupServices(desk),
    ...caseServices(desk),
    ...copyServices(desk, openedFiles),
    ...fileServices(desk, openedFiles),
    ...keepCopyServices(desk),
    ...keptFileServices(desk),
    ...formServices(desk),
    ...historyServices(desk),
    ...ladderServices(desk),
    ...leaveServices(desk),
    ...libraryServices(desk),
    ...lockServices(desk),
    ...packetServices(desk),
    ...returnedServices(desk),
    ...planServices(desk),
  };
}
