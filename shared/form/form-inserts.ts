import { capitalized } from '../text/words.ts';
import { FORM_FIELDS, type FormField } from './form-fields.ts';

/** Something that the guide can put into a spot of a form: placeholders, ready to be filled. */
export type FormInsert = {
  readonly id: string;
  readonly label: string;
  /** In a line with other text. */
  readonly inline: string;
  /** Where there is room for paragraphs, one each. */
  readonly block: readonly string[];
  /** The list that the rows of a table can stand for, with the words of column headings that each of its fields fits. */
  readonly rows?: { readonly list: string; readonly columns: readonly (readonly [RegExp, string])[] };
};

const WHEN: readonly [RegExp, string] = [/when|period|date|time|duration/i, '{{period}}'];
const EVIDENCE: readonly [RegExp, string] = [/evidence|proof|exhibit|example|reference|support/i, '{{exhibits}}'];

const ACTIVITY_COLUMNS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(#|no\.?|nr\.?|number|ref)/i, '{{label}}'],
  [/impact|result|outcome|effect|benefit|value/i, '{{impact}}'],
  [/situation|context|problem|challenge|background/i, '{{situation}}'],
  [/role|own part|contribution|responsib/i, '{{ownPart}}'],
  [/action|what you did|describ|detail|task/i, '{{action}}'],
  [/metric|number|measure|kpi|figure/i, '{{#metrics}}{{text}} {{/metrics}}'],
  [/link|evidence|proof|reference/i, '{{#links}}{{label}} {{url}} {{/links}}'],
  [/who|with|team|collaborat|peer|stakeholder/i, '{{collaborators}}'],
  [/criteri|competenc|expectation/i, '{{#supports}}{{statement}} {{/supports}}'],
  WHEN,
  [/./, '{{title}}'],
];

/** What asks for more than one placeholder. */
const LISTS: readonly FormInsert[] = [
  {
    id: 'exhibits',
    label: 'All activities: title, time and impact',
    inline: '{{#exhibits}}{{title}} ({{period}}). {{/exhibits}}',
    block: ['{{#exhibits}}', '{{label}} {{title}} ({{period}})', '{{impact}}', '{{/exhibits}}'],
    rows: {
      list: 'exhibits',
      columns: ACTIVITY_COLUMNS,
    },
  },
  {
    id: 'strongest',
    label: 'Your five strongest activities: title, time and impact',
    inline: '{{#strongest}}{{title}} ({{period}}). {{/strongest}}',
    block: ['{{#strongest}}', '{{title}} ({{period}})', '{{impact}}', '{{/strongest}}'],
    rows: { list: 'strongest', columns: ACTIVITY_COLUMNS },
  },
  {
    id: 'strongest-impacts',
    label: 'The impact of your five strongest activities',
    inline: '{{#strongest}}{{title}}: {{impact}} {{/strongest}}',
    block: ['{{#strongest}}', '{{title}}: {{impact}}', '{{/strongest}}'],
  },
  {
    id: 'exhibits-in-full',
    label: 'All activities in full: situation, action, own part, impact',
    inline: '{{#exhibits}}{{title}}: {{situation}} {{action}} {{ownPart}} {{impact}} {{/exhibits}}',
    block: [
      '{{#exhibits}}',
      '{{label}} {{title}} ({{period}})',
      '{{#hasSituation}}',
      'Situation: {{situation}}',
      '{{/hasSituation}}',
      '{{#hasAction}}',
      'Action: {{action}}',
      '{{/hasAction}}',
      '{{#hasOwnPart}}',
      'Own part: {{ownPart}}',
      '{{/hasOwnPart}}',
      '{{#hasImpact}}',
      'Impact: {{impact}}',
      '{{/hasImpact}}',
      '{{/exhibits}}',
    ],
  },
  {
    id: 'impacts',
    label: 'The impact of every activity',
    inline: '{{#exhibits}}{{#hasImpact}}{{title}}: {{impact}} {{/hasImpact}}{{/exhibits}}',
    block: ['{{#exhibits}}', '{{#hasImpact}}', '{{title}}: {{impact}}', '{{/hasImpact}}', '{{/exhibits}}'],
  },
  {
    id: 'metrics',
    label: 'The numbers of every activity',
    inline: '{{#exhibits}}{{#metrics}}{{text}} {{/metrics}}{{/exhibits}}',
    block: ['{{#exhibits}}', '{{#metrics}}', '{{text}}', '{{/metrics}}', '{{/exhibits}}'],
  },
  {
    id: 'criteria',
    label: 'The criteria of the level sought, with verdict and reason',
    inline: '{{#criteria}}{{statement}} {{verdict}}. {{/criteria}}',
    block: ['{{#criteria}}', '{{statement}}', '{{verdict}}: {{reason}}', '{{/criteria}}'],
    rows: {
      list: 'criteria',
      columns: [
        [/verdict|rating|assess|level|met|score|status/i, '{{verdict}}'],
        [/reason|why|comment|justif|rationale|explan/i, '{{reason}}'],
        EVIDENCE,
        [/theme|area|dimension|category/i, '{{theme}}'],
        [/./, '{{statement}}'],
      ],
    },
  },
  {
    id: 'gaps',
    label: 'Gaps, and what is done about each',
    inline: '{{#gaps}}{{statement}} {{mitigation}} {{/gaps}}{{^gaps}}None.{{/gaps}}',
    block: ['{{#gaps}}', '{{statement}}', '{{mitigation}}', '{{/gaps}}', '{{^gaps}}', 'None.', '{{/gaps}}'],
    rows: {
      list: 'gaps',
      columns: [
        [/plan|action|mitigat|how|step|support/i, '{{mitigation}}'],
        [/when|by|date|due|deadline/i, '{{by}}'],
        [/./, '{{statement}}'],
      ],
    },
  },
  {
    id: 'referees',
    label: 'Your referees: name, role and how you worked together',
    inline: '{{#referees}}{{name}}{{#hasRole}}, {{role}}{{/hasRole}}; {{/referees}}',
    block: [
      '{{#referees}}',
      '{{name}}{{#hasRole}}, {{role}}{{/hasRole}}{{#hasRelationship}} ({{relationship}}){{/hasRelationship}}',
      '{{/referees}}',
    ],
    rows: {
      list: 'referees',
      columns: [
        [/role|title|position|job/i, '{{role}}'],
        [/level|grade/i, '{{level}}'],
        [/relation|how|work/i, '{{relationship}}'],
        [/quote|comment|feedback|statement|words/i, '{{quote}}'],
        EVIDENCE,
        [/./, '{{name}}'],
      ],
    },
  },
  {
    id: 'quotes',
    label: 'What referees say, with their consent',
    inline: '{{#referees}}{{#hasQuote}}“{{quote}}” ({{name}}) {{/hasQuote}}{{/referees}}',
    block: ['{{#referees}}', '{{#hasQuote}}', '“{{quote}}” {{name}}', '{{/hasQuote}}', '{{/referees}}'],
  },
  {
    id: 'needs',
    label: 'What the organization needs',
    inline: '{{#needs}}{{title}}: {{observation}} {{/needs}}',
    block: ['{{#needs}}', '{{title}}', '{{observation}} {{consequence}} {{proposal}}', '{{/needs}}'],
  },
  {
    id: 'plan',
    label: 'What you intend to do',
    inline: '{{#plan}}{{title}} ({{period}}); {{/plan}}',
    block: ['{{#plan}}', '{{title}} ({{period}})', '{{/plan}}'],
    rows: { list: 'plan', columns: [WHEN, [/note|detail|how|describ|support/i, '{{note}}'], [/./, '{{title}}']] },
  },
];

/** Everything that the guide offers: each text of a packet by itself, then the lists. */
export const FORM_INSERTS: readonly FormInsert[] = [
  ...FORM_FIELDS.flatMap((field) => textInserts(field, '')),
  ...LISTS,
];

export function insertNamed(id: string): FormInsert | undefined {
  return FORM_INSERTS.find((insert) => insert.id === id);
}

function textInserts(field: FormField, group: string): readonly FormInsert[] {
  if (field.kind === 'group') return field.fields.flatMap((each) => textInserts(each, `${field.name}.`));
  if (field.kind !== 'text') return [];
  const name = `${group}${field.name}`;
  const placeholder = `{{${name}}}`;
  const label = field.meaning.replace(/, as in .*$/, '');
  return [
    {
      id: name,
      label: capitalized(label),
      inline: placeholder,
      block: [placeholder],
    },
  ];
}
