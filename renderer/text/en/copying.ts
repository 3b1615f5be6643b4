import { counted } from '../plural.ts';

export const copying = {
  copy: 'Copy',
  whole: 'The whole packet',
  wholeCopied: 'The whole packet',
  oneSection: 'One section',
  oneExhibit: 'One exhibit…',
  copyOne: (title: string) => `Copy “${title}”`,
  copied: (name: string) => `Copied: ${name}`,
  bothKinds:
    'Paste it as rich text into a document or a page, or as plain text into a form. What stays behind is not in it.',
  refused:
    'The browser did not let Rungs put anything onto the clipboard. Allow this page to use the clipboard, or export the packet as Markdown and copy from there.',
  exhibitTitle: 'Copy one exhibit',
  exhibitText: 'Only what the reader of this packet may see is in the list.',
  findExhibit: 'Find an exhibit',
  exhibitsFound: (found: number, hidden: number) => {
    if (found === 0) return 'No exhibit fits.';
    const shown = counted(found, 'exhibit', 'exhibits');
    return hidden === 0 ? shown : `${shown}, ${hidden.toLocaleString('en')} not shown: type to narrow them down.`;
  },
};
