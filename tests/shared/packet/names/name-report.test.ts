import { describe, expect, it } from 'vitest';
import { type Alias, alias } from '../../../../shared/model/alias.ts';
import { nameCounts, nameReport } from '../../../../shared/packet/names/name-report.ts';
import { aCase, anActivity } from '../../../support/case-builder.ts';
import { aPlan } from '../../../support/packet-cases.ts';

const anAlias = (name: string, given: Partial<Alias> = {}): Alias =>
  alias.parse({ id: name.replace(/\W/g, '-'), name, replacement: 'somebody', ...given });
const activities = [
  anActivity('open', {
    confidentiality: 'shareable',
    title: 'Falcon launch',
    situation: 'Grace Hopper asked for it. Hopper was right; falcons fly.',
    action: 'FalconService, see Falcons. A grasshopper. Annual plan.',
    links: [{ url: 'https://example.com/falcon', label: 'Falcon' }],
    collaborators: ['Grace Hopper', 'Alan Turing'],
  }),
  anActivity('secret', { confidentiality: 'private', title: 'Falcon in secret' }),
];
const subject = (...aliases: Alias[]) => aCase({ activities, aliases });
const peer = aPlan({ audience: 'peer', summary: 'I led Falcon.' });
const hintsOf = (...aliases: Alias[]) => nameReport(subject(...aliases), peer).hints;

describe('nameReport', () => {
  it('counts what leaves for the reader, the plan and addresses too', () => {
    const { replaced } = nameReport(subject(anAlias('Falcon', { kind: 'code-name' })), peer);
    // Title, label, address, summary; not what is private.
    expect(replaced.map(({ count }) => count)).toEqual([4]);
  });

  it('says nothing of aliases for other readers', () => {
    expect(nameReport(subject(anAlias('Falcon', { audiences: ['manager'] })), peer)).toEqual({
      replaced: [],
      hints: [],
    });
  });

  it('counts for every alias, whomever it is for', () => {
    const counts = nameCounts(subject(anAlias('Falcon', { audiences: [] }), anAlias('Zeppelin')), peer);
    expect([...counts]).toEqual([['Falcon', 4]]);
  });

  it('tells a name that is nowhere in the case', () => {
    expect(hintsOf(anAlias('Zeppelin', { kind: 'other' }))).toMatchObject([{ kind: 'not-found' }]);
  });

  it('does not call a name missing that only private items have', () => {
    expect(hintsOf(anAlias('in secret', { kind: 'other' }))).toEqual([]);
  });

  it('tells a part of a name that still leaves, written as a name', () => {
    const [part] = hintsOf(anAlias('Grace Hopper'));
    expect(part).toMatchObject({ kind: 'part-left', part: 'Hopper', count: 1 });
  });

  it('tells longer words that hold a name, not those that only share its letters', () => {
    const hints = hintsOf(anAlias('Falcon', { kind: 'code-name' }), anAlias('Ann', { kind: 'other' }));
    expect(hints.filter(({ kind }) => kind === 'inside-word')).toMatchObject([{ part: 'falcons', count: 3 }]);
  });

  it('tells an address that leaves and holds a name within a word, and none that is dropped', () => {
    const links = ['https://example.com/FalconService', 'https://example.com/falcon/FalconPlan'];
    const linked = [
      anActivity('open', { links: links.map((url) => ({ url, label: 'x' })), confidentiality: 'shareable' }),
    ];
    const falcon = anAlias('Falcon', { kind: 'code-name' });
    const { hints } = nameReport(aCase({ activities: linked, aliases: [falcon] }), aPlan({ audience: 'peer' }));
    expect(hints).toMatchObject([{ kind: 'inside-word', part: 'FalconService', count: 1 }]);
  });

  it('tells a replacement that says another name', () => {
    const other = anAlias('Grace Hopper', { kind: 'other', replacement: 'a lead of Falcon', spellings: ['Hopper'] });
    expect(hintsOf(anAlias('Falcon', { kind: 'code-name' }), other)).toContainEqual(
      expect.objectContaining({ kind: 'in-replacement', replacement: 'a lead of Falcon' }),
    );
  });

  it('tells collaborators without an alias once people are replaced', () => {
    expect(hintsOf(anAlias('Grace Hopper'))).toContainEqual({ kind: 'without-alias', names: ['Alan Turing'] });
    expect(hintsOf(anAlias('Falcon', { kind: 'code-name' })).map(({ kind }) => kind)).not.toContain('without-alias');
  });
});
