import { failure, success } from '../../shared/lib/result.ts';
import { safeFileName } from '../../shared/lib/safe-file-name.ts';
import { parsePlanFile, planFileText } from '../../shared/packet/plan-file.ts';
import { deliver } from './deliver.ts';
import type { Desk } from './desk.ts';
import { FILE_KINDS } from './file-kinds.ts';
import type { Services } from './services.ts';

/** Plans of packets as files: handed out, and read. */
export function planServices(desk: Desk): Pick<Services, 'plan.download' | 'plan.read'> {
  return {
    'plan.download': async ({ name, plan, withTexts }) =>
      deliver(desk.dialogs, {
        fileName: safeFileName(name, 'json'),
        extension: 'json',
        ...FILE_KINDS.json,
        make: async () => {
          const bytes = new TextEncoder().encode(planFileText({ name, plan }, { withTexts }));
          return success({ bytes, lostGlyphs: [] });
        },
      }),
    'plan.read': async ({ text, fileName }) => {
      const read = parsePlanFile(text);
      return read.ok
        ? read
        : failure({ ...read.problem, message: `"${fileName}" was not taken in: ${read.problem.message}` });
    },
  };
}
