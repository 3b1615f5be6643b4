import { describe, expect, it } from 'vitest';
import { list, paragraph, plain } from '../../../shared/packet/blocks.ts';
import { flowingText } from '../../../shared/packet/flowing-text.ts';

const body = (text: string) => paragraph('body', plain(text));

describe('flowingText', () => {
  it('makes nothing of nothing', () => {
    expect(flowingText('')).toEqual([]);
    expect(flowingText(' \n\t\r\n ')).toEqual([]);
  });

  it('ends a paragraph at an empty line and keeps a single line break', () => {
    expect(flowingText('one\r\ntwo  \n\n  \n\nthree\n')).toEqual([body('one\ntwo'), body('three')]);
  });

  it('makes a list of lines that all begin with a bullet, with or without a lead-in', () => {
    expect(flowingText('- one\n* two\n• three')).toEqual([list([[plain('one')], [plain('two')], [plain('three')]])]);
    expect(flowingText('Three things:\n- one\n- two')).toEqual([
      body('Three things:'),
      list([[plain('one')], [plain('two')]]),
    ]);
  });

  it('leaves dashes in running lines alone', () => {
    expect(flowingText('one\n- two\nthree')).toEqual([body('one\n- two\nthree')]);
    expect(flowingText('-5 degrees')).toEqual([body('-5 degrees')]);
  });
});
