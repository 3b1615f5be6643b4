import { formFile, para, table } from './form-files.ts';

const GREY = '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>';
const BOLD = '<w:rPr><w:b/></w:rPr>';

/** A control as Word writes it, that asks for text: in a line, or with a paragraph of its own. */
function control(title: string, kind: '<w:text/>' | '<w:richText/>', content: string): string {
  const alias = title === '' ? '' : `<w:alias w:val="${title}"/>`;
  return `<w:sdt><w:sdtPr><w:rPr><w:color w:val="C00000"/></w:rPr>${alias}<w:id w:val="1234"/><w:showingPlcHdr/><w:dataBinding w:xpath="/x" w:storeItemID="{A}"/>${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

const LEGACY = `<w:p><w:r><w:t xml:space="preserve">Department: </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>     </w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

/** A company's form without a placeholder, with every kind of spot where an answer belongs. */
export function plainForm(): Uint8Array {
  return formFile({
    header: para('Promotion nomination form'),
    body: [
      para('Nomination for promotion', 'Heading1'),
      para('Employee name: ____________   Date: .............'),
      `<w:p><w:r><w:t xml:space="preserve">Current title: </w:t></w:r>${control('', '<w:text/>', `<w:r>${GREY}<w:t>Click or tap here to enter text.</w:t></w:r>`)}</w:p>`,
      LEGACY,
      control(
        'Proposed level',
        '<w:richText/>',
        `<w:p><w:r>${GREY}<w:t>Click or tap here to enter text.</w:t></w:r></w:p>`,
      ),
      para('Summary of the case', 'Heading1'),
      para('In your own words, in at most a page.'),
      '<w:p><w:pPr><w:pStyle w:val="Answer"/><w:rPr><w:i/></w:rPr></w:pPr></w:p>',
      para('Business impact:', 'Normal', BOLD),
      para(''),
      para('An ordinary sentence with an empty line below, which is no spot.'),
      para(''),
      para('It goes on.'),
      para('Peer feedback', 'Heading1'),
      para('______________________'),
      para('______________________'),
      para('Achievements', 'Heading1'),
      table(
        [para('Achievement', 'Normal', BOLD), para('Impact'), para('When')],
        [para('', 'Answer'), para(''), para('')],
        [para(''), para(''), para('')],
      ),
      table([para('Team'), para('')], [para('Manager name'), para('')], [para('Key criteria met'), para('')]),
    ].join(''),
  });
}

/** What the guide suggests for each of them. */
export const ALL_CHOICES: Readonly<Record<string, string>> = {
  'spot-1': 'person.name',
  'spot-2': 'today',
  'spot-3': 'person.role',
  'spot-4': 'person.team',
  'spot-5': 'target.level',
  'spot-6': 'summary',
  'spot-7': 'strongest-impacts',
  'spot-8': 'referees',
  'spot-9': 'strongest',
  'spot-10': 'person.team',
  'spot-12': 'criteria',
};
