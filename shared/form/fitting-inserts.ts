/** Words of labels, and what the answer to such a label may be; the more particular first. */
const RULES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(signature|signed|employee (id|no|number)|personnel|cost cent(er|re)|salary|e-?mail|phone|manager|supervisor|hr\b|people partner)/i,
    [],
  ],
  [
    /\b(target|proposed|next|sought|desired|requested|promot\w+ to|new) (job |career )?(level|grade|role|title|position|band)|\bpromotion to\b/i,
    ['target.level', 'target.track'],
  ],
  [/\b(current|present|existing|today'?s?) (job |career )?(level|grade|band)/i, ['person.level', 'person.role']],
  [
    /\b(current|present|existing) (job |career )?(role|title|position)|\b(job title|position|role|title)\b/i,
    ['person.role', 'person.level'],
  ],
  [/\b(referees?|references?|endorse\w*|sponsors?|vouch\w*|peers?|recommend\w*|nominat\w*)\b/i, ['referees', 'quotes']],
  [/\b(testimonials?|quotes?|feedback|said about)\b/i, ['quotes', 'referees']],
  [
    /\b(employee|candidate|applicant|nominee|your|full|first|last)?\s*name\b|^\s*(employee|candidate|applicant|nominee)\s*:?\s*$/i,
    ['person.name'],
  ],
  [/\b(team|department|unit|group|division|org unit)\b/i, ['person.team', 'person.organization']],
  [/\b(company|organi[sz]ation|employer|entity|business unit)\b/i, ['person.organization', 'person.team']],
  [/\b(track|career path|ladder|job family)\b/i, ['target.track', 'ladder.title']],
  [/\b(effective|decision|calibration|review) date\b|\bdate of (decision|promotion)\b/i, ['target.date', 'today']],
  [/\b(date|submitted on|as of)\b/i, ['today', 'target.date']],
  [/\b(metrics?|kpis?|numbers?|figures|quantif\w*|measur\w*|data points?)\b/i, ['metrics', 'strongest-impacts']],
  [/\b(impacts?|results?|outcomes?|value|business benefit|difference)\b/i, ['strongest-impacts', 'impacts', 'metrics']],
  [
    /\b(achievements?|accomplish\w*|contributions?|projects?|examples?|evidence|deliver\w*|highlights?|work)\b/i,
    ['strongest', 'exhibits', 'exhibits-in-full'],
  ],
  [
    /\b(criteri\w*|competenc\w*|expectations?|requirements?|dimensions?|skills?|behaviou?rs?)\b/i,
    ['criteria', 'strongest'],
  ],
  [/\b(gaps?|development|growth areas?|improve\w*|weakness\w*|risks?|concerns?)\b/i, ['gaps', 'plan']],
  [/\b(plans?|goals?|next steps?|objectives?|intend|future)\b/i, ['plan', 'gaps']],
  [/\b(needs?|business case|demand|scope)\b/i, ['needs', 'summary']],
  [
    /\b(summary|overview|statement|justif\w*|rationale|why|motivation|introduction|case for|reasons?|describe|about)\b/i,
    ['summary', 'strongest'],
  ],
];
const AT_MOST = 3;

/** What may answer a label of a form, the likeliest first; ids of `FORM_INSERTS`, at most three. */
export function fittingInserts(label: string): readonly string[] {
  const matching = RULES.filter(([words]) => words.test(label));
  // Who asks for a manager's name or a signature does not ask for anything of the case.
  if (matching[0]?.[1].length === 0) return [];
  const fitting = [...new Set(matching.flatMap(([, inserts]) => inserts.slice(0, matching.length > 1 ? 2 : 3)))];
  return fitting.slice(0, AT_MOST);
}
