import { describe, expect, it } from 'vitest';
import { checkValues } from '../../../renderer/store/check-values.ts';
import { activity } from '../../../shared/model/activity.ts';

const saved = activity.parse({
  id: 'a-1',
  title: 'Saved title',
  start: '2026-01-05',
  end: '2026-03-01',
  links: [{ url: 'https://example.com/one', label: 'One' }],
});
const blankRows = { links: (row: { url: string; label: string }) => row.url === '' && row.label === '' };
const check = (values: object) => checkValues(activity, { ...saved, ...values }, saved, blankRows);

describe('checkValues', () => {
  it('accepts everything when nothing is wrong', () => {
    expect(check({ title: 'New title' })).toEqual({ accepted: { ...saved, title: 'New title' }, faults: [] });
  });

  it('saves the right fields beside a wrong one, which keeps its saved value', () => {
    const { accepted, faults } = check({ title: '  ', situation: 'Nights were long.' });
    expect(accepted).toEqual({ ...saved, situation: 'Nights were long.' });
    expect(faults).toEqual([{ name: 'title', message: 'must not be empty' }]);
  });

  it('saves the rest when two fields contradict each other', () => {
    const { accepted, faults } = check({ start: '2026-05-01', end: '2026-04-01', impact: 'Nobody waits.' });
    expect(accepted).toEqual({ ...saved, end: '2026-04-01', impact: 'Nobody waits.' });
    expect(faults).toEqual([{ name: 'end', message: 'must not be before the start' }]);
  });

  it('moves start and end together beside a wrong field', () => {
    const values = { start: '2026-05-01', end: '2026-06-01', title: '' };
    expect(check(values).accepted).toEqual({ ...saved, start: '2026-05-01', end: '2026-06-01' });
  });

  it('saves the rest when a wrong field hides a contradiction', () => {
    const { accepted } = check({ title: '', start: '2026-05-01', impact: 'Nobody waits.' });
    expect(accepted).toEqual({ ...saved, impact: 'Nobody waits.' });
  });

  it('leaves empty rows out and names a fault by its place among all rows', () => {
    const rows = [
      { url: '', label: '' },
      { url: 'https://example.com/two', label: '' },
      { url: 'javascript:alert(1)', label: 'Trap' },
    ];
    expect(check({ links: rows }).faults).toEqual([
      { name: 'links.2.url', message: 'must be a full http://, https:// or mailto: address' },
    ]);
    expect(check({ links: rows.slice(0, 2) }).accepted?.links).toEqual([{ url: 'https://example.com/two', label: '' }]);
  });

  it('accepts nothing while not even the saved values are right', () => {
    const blank = { ...saved, title: '' };
    expect(checkValues(activity, { ...blank, situation: 'Text' }, blank).accepted).toBeNull();
  });
});
