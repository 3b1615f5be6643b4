import fc from 'fast-check';
import { addActivity, changeActivity, removeActivity } from '../../shared/case/activity-edits.ts';
import { removeClaim, setClaim } from '../../shared/case/claim-edits.ts';
import { declare, withdrawDeclaration } from '../../shared/case/declaration-edits.ts';
import type { EditedCase } from '../../shared/case/edit.ts';
import { addReferee, changeReferee, removeReferee } from '../../shared/case/referee-edits.ts';
import { addReview, answerRemark, extendReview, removeReview, roundOf } from '../../shared/case/review-edits.ts';
import {
  addSubmission,
  noteSubmission,
  recordDecision,
  recordFeedback,
  removeFeedback,
  removeSubmission,
  startNextAttempt,
} from '../../shared/case/submission-edits.ts';
import { changePacketPlan, changePerson, changeTarget } from '../../shared/case/title-page-edits.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { review } from '../../shared/model/review.ts';
import { submission } from '../../shared/model/submission.ts';
import { aCase, aClaim, aDeclaration, anActivity, aReferee, TWO_TRACK } from './case-builder.ts';

type Edit = (subject: PromotionCase) => EditedCase | null;

// Few ids, so that edits meet; some name nothing that is there.
const activityId = fc.constantFrom('a1', 'a2', 'a3', 'constructor');
const criterionId = fc.constantFrom('l5-mentoring', 'l6-long-view', 'l6-simplifies', 'no-such-criterion');
const refereeId = fc.constantFrom('r1', 'r2');
const submissionId = fc.constantFrom('s1', 's2');
const place = { track: fc.constantFrom('ic', 'tl', 'xx'), level: fc.constantFrom('l5', 'l6', 'l9') };
const kind = fc.constantFrom('no-opportunity', 'not-applicable', 'known-gap');

const anyActivity = fc
  .record({ id: activityId, title: fc.constantFrom('One', 'Żwawo 😀'), tags: fc.array(fc.constantFrom('x', 'y')) })
  .map(({ id, ...given }) => anActivity(id, given));
const anyClaim = fc
  .record({ activity: activityId, criterion: criterionId, strength: fc.constantFrom('partial', 'meets') })
  .map(({ activity, criterion, strength }) => aClaim(activity, criterion, strength));
const anyReferee = fc
  .record({ id: refereeId, activities: fc.uniqueArray(activityId), quote: fc.constantFrom('', 'Quote') })
  .map(({ id, activities, quote }) => aReferee(id, activities, { quote }));

const anySubmission = fc.record({ id: submissionId, note: fc.constantFrom('', 'Note') }).map(({ id, note }) =>
  submission.parse({
    id,
    note,
    date: '2026-03-15',
    audience: 'peer' as const,
    format: 'pdf' as const,
    fileName: 'x.pdf',
    hash: '0f'.repeat(32),
    size: 1,
    track: 'ic',
    level: 'l6',
    ladderVersion: '',
  }),
);

let fresh = 0;
const freshId = () => `fresh-${++fresh}`;
const remarkId = fc.constantFrom('m1', 'm2', 'm3');
const anyReview = fc
  .record({ id: fc.constantFrom('v1', 'v2'), remarks: fc.uniqueArray(remarkId) })
  .map(({ id, remarks }) =>
    review.parse({
      id,
      fileName: 'x.docx',
      receivedOn: '2026-03-15',
      remarks: remarks.map((each) => ({ id: each, fingerprint: each, kind: 'comment' as const })),
    }),
  );

/** Any edit of `shared/case`; many change nothing or do not fit, and are null then. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  anySubmission.map(
    (submission): Edit =>
      (subject) =>
        addSubmission(subject, submission),
  ),
  anySubmission.map(
    (submission): Edit =>
      (subject) =>
        noteSubmission(subject, submission.id, submission),
  ),
  submissionId.map(
    (id): Edit =>
      (subject) =>
        removeSubmission(subject, id),
  ),
  anyReview.map(
    (given): Edit =>
      (subject) =>
        addReview(subject, given),
  ),
  anyReview.map(
    ({ remarks }): Edit =>
      (subject) =>
        extendReview(subject, roundOf(subject.reviews, remarks), freshId),
  ),
  fc.tuple(anyReview, remarkId, fc.constantFrom('open', 'done', 'declined')).map(
    ([{ id }, remark, state]): Edit =>
      (subject) =>
        answerRemark(subject, { review: id, remark }, { state }),
  ),
  anyReview.map(
    ({ id }): Edit =>
      (subject) =>
        removeReview(subject, id),
  ),
  fc.tuple(submissionId, fc.constantFrom('promoted', 'not-yet')).map(
    ([id, outcome]): Edit =>
      (subject) =>
        recordDecision(subject, id, { outcome, date: null, reason: '' }),
  ),
  fc.tuple(submissionId, fc.constantFrom('f1', 'f2'), criterionId, fc.constantFrom('', 'Said')).map(
    ([id, feedbackId, criterion, text]): Edit =>
      (subject) =>
        text === ''
          ? removeFeedback(subject, id, feedbackId)
          : recordFeedback(subject, id, { id: feedbackId, criterion, from: '', text }),
  ),
  submissionId.map(
    (id): Edit =>
      (subject) =>
        startNextAttempt(subject, id, null),
  ),
  anyActivity.map(
    (activity): Edit =>
      (subject) =>
        addActivity(subject, activity),
  ),
  anyActivity.map(
    (activity): Edit =>
      (subject) =>
        changeActivity(subject, activity),
  ),
  activityId.map(
    (id): Edit =>
      (subject) =>
        removeActivity(subject, id),
  ),
  anyClaim.map(
    (claim): Edit =>
      (subject) =>
        setClaim(subject, claim),
  ),
  anyClaim.map(
    ({ id }): Edit =>
      (subject) =>
        removeClaim(subject, id),
  ),
  fc.tuple(kind, criterionId).map(
    ([of, id]): Edit =>
      (subject) =>
        declare(subject, aDeclaration(of, id)),
  ),
  fc.tuple(kind, criterionId).map(
    ([of, id]): Edit =>
      (subject) =>
        withdrawDeclaration(subject, of, id),
  ),
  anyReferee.map(
    (referee): Edit =>
      (subject) =>
        addReferee(subject, referee),
  ),
  anyReferee.map(
    (referee): Edit =>
      (subject) =>
        changeReferee(subject, referee),
  ),
  refereeId.map(
    (id): Edit =>
      (subject) =>
        removeReferee(subject, id),
  ),
  fc.record(place).map(
    (given): Edit =>
      (subject) =>
        changePerson(subject, { ...subject.person, ...given }),
  ),
  fc.record(place).map(
    (given): Edit =>
      (subject) =>
        changeTarget(subject, { ...subject.target, ...given }),
  ),
  fc.string().map(
    (summary): Edit =>
      (subject) =>
        changePacketPlan(subject, { ...subject.packet, summary }),
  ),
);

// On the built-in ladder with one criterion made optional, so that it can be declared not applicable.
const criteria = TWO_TRACK.criteria.map((item) => (item.id === 'l6-simplifies' ? { ...item, optional: true } : item));
/** A small case that `anyEdit` can do something with. */
export const EDITED_CASE = aCase({
  ladder: { ...TWO_TRACK, criteria },
  activities: [anActivity('a1'), anActivity('a2')],
  claims: [aClaim('a1', 'l5-mentoring'), aClaim('a2', 'l5-mentoring'), aClaim('a1', 'l6-long-view')],
  referees: [aReferee('r1', ['a1', 'a2'])],
});
