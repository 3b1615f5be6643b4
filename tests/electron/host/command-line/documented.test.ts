import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareTracks } from '../../../../shared/fit/compare-tracks.ts';
import { ladderShape } from '../../../../shared/ladder/ladder-shape.ts';
import { parseLadderText } from '../../../../shared/ladder/parse-ladder.ts';
import { verdictSentence } from '../../../../shared/text/verdict-sentence.ts';
import { TWO_TRACK } from '../../../support/case-builder.ts';
import { mustBe } from '../../../support/must-be.ts';
import { mustValue } from '../../../support/must-value.ts';
import { rungs } from '../../../support/rungs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { caseOf, NOW } from '../../../support/worked-examples.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const PREFIX = 'npm run -s rungs -- ';

/** A line of the README as a shell would split it: quotes and a comment are all that is used there. */
function words(line: string): string[] {
  const [command = ''] = line.slice(PREFIX.length).split(' #');
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

describe('what the documents say', () => {
  it('has commands in the README that work one after the other, as printed', async () => {
    const lines = (await readFile(path.join(ROOT, 'README.md'), 'utf8')).split('\n');
    const commands = lines.filter((line) => line.startsWith(PREFIX)).map(words);
    expect(commands.length).toBeGreaterThanOrEqual(7);
    const folder = await temporaryFolder();
    await cp(path.join(ROOT, 'assets', 'ladders'), path.join(folder, 'assets', 'ladders'), { recursive: true });
    for (const command of commands) {
      const expected = command[0] === 'check' ? 1 : 0;
      // What leaves the case is told, and nothing else is wrong.
      const err = command[0] === 'export' ? expect.stringMatching(/^(Withheld: .*\.\n)?$/) : '';
      expect({ command, ...(await rungs(folder, command)) }).toMatchObject({ command, code: expected, err });
    }
  });

  it('has a ladder in the description of the format to which there is nothing to object', async () => {
    const page = await readFile(path.join(ROOT, 'docs', 'ladder-format.md'), 'utf8');
    const [first, ...shapes] = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, example = '']) =>
      mustValue(parseLadderText(example)),
    );
    expect(first?.warnings).toEqual([]);
    expect(shapes.map(({ warnings }) => warnings)).toEqual([[], [], [], []]);
    const kinds = shapes.map(({ ladder }) => {
      const [one, other] = ladder.tracks.map(({ id }) => id);
      return ladderShape(ladder, mustBe(one), mustBe(other)).kind;
    });
    expect(kinds).toEqual(['own-ladder', 'fork', 'same-rung', 'overlay']);
  });

  it('explains a verdict in the rules as the program does', async () => {
    const page = (await readFile(path.join(ROOT, 'docs', 'words-and-rules.md'), 'utf8')).replaceAll(/\s+/g, ' ');
    const subject = caseOf(TWO_TRACK, 'l6-long-view', ['meets 2026-01-01..2026-03-31 witnessed']);
    const activities = subject.activities.map((activity) => ({ ...activity, title: 'Ledger migration' }));
    const verdict = compareTracks({ ...subject, activities }, NOW)
      .tracks.flatMap(({ levels }) => levels.flatMap(({ criteria }) => criteria))
      .find(({ criterion }) => criterion.id === 'l6-long-view');
    expect(page).toContain(verdictSentence(mustBe(verdict).reasons).replace('“', '‘').replace('”', '’'));
  });
});
