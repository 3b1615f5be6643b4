import { listed } from '../../../shared/text/words.ts';

export const requests = {
  title: (name: string) => `Ask ${name} for feedback`,
  description: 'A request of its own: your packet stays as it is planned.',
  inPlan: 'Request for feedback',
  whom: 'Whom to ask',
  whomHint:
    'They see only what they are named for. For somebody of your company, who may see what is internal, choose Committee above.',
  nobody: 'Nobody chosen yet',
  anyReader: 'Nobody: the packet is for any reader',
  chooseWhom: 'Choose whom to ask. Until then the request is empty.',
  noReferees: 'A request asks a referee, and the case has none yet.',
  toReferees: 'Add a referee',
  toReferee: (name: string) => `To ${name}: what they are named for, and when they were asked`,
  questions: 'Questions',
  questionsHint: 'One a line. In the Word file there is room for an answer under each.',
  usual: 'Put the usual questions back',
  answerBy: 'Answer needed by',
  answerByHint: 'Leave it empty when there is no fixed day.',
  noDay: 'Give an existing day.',
  internal: 'May see what is marked internal',
  internalHint: 'Tick it for somebody of your company. What is marked private nobody sees.',
  preview: 'What this person will see',
  criterion: (statement: string) => `Criterion: ${statement}`,
  seesNothing:
    'Nothing: all that this person is named for stays behind, or nothing is chosen yet. The request then holds only your questions.',
  staysBehind: 'What stays behind',
  never: 'Never in it: your other activities, other referees, claims, gaps, verdicts and standing.',
  namesWithheld: (titles: readonly string[]) =>
    `A question names what this person is not to see: ${listed(titles.map((title) => `“${title}”`))}. Reword it before you send it.`,
  copy: 'Copy as e-mail',
  copied: 'The request is on the clipboard: paste it into an e-mail.',
  notYetNoted: 'Once it is sent, note that they were asked.',
  noted: 'Noted: asked today.',
};
