import { parseLadderText } from '../../shared/ladder/parse-ladder.ts';
import { success } from '../../shared/lib/result.ts';
import { readBuiltInLadder } from './built-in-ladder.ts';
import type { Desk } from './desk.ts';
import type { Services } from './services.ts';

export function ladderServices(desk: Desk): Pick<Services, 'ladder.builtIn' | 'ladder.check'> {
  return {
    'ladder.builtIn': async () => success(await readBuiltInLadder(desk.folders.assets)),
    'ladder.check': async ({ text }) => parseLadderText(text),
  };
}
