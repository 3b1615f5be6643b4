/** A sentence in each of twelve scripts, by its name; those that run from right to left are without numbers and signs. */
export const SCRIPT_CORPUS: Readonly<Record<string, string>> = {
  Latin: 'Zażółć gęślą jaźń, Tiếng Việt, Łódź, Größe: AVAWA.',
  Greek: 'Η ταχεία αλεπού πηδά πάνω από το σκυλί.',
  Cyrillic: 'Съешь же ещё этих мягких французских булок.',
  Arabic: 'نقلت دفتر المدفوعات إلى القيد المزدوج دون توقف ولا خلل',
  Hebrew: 'העברתי את ספר התשלומים לרישום כפול בלי הפסקה',
  Devanagari: 'मैंने भुगतान खाता-बही को बिना रुके दोहरी प्रविष्टि में बदला। क्षत्रिय श्री',
  Thai: 'ฉันย้ายบัญชีการชำระเงินไปใช้ระบบบัญชีคู่โดยไม่หยุดทำงาน น้ำ ที่ กำลัง',
  Chinese: '我将支付账本迁移到复式记账，没有停机一天。',
  Japanese: '支払い台帳を一日も止めずに複式簿記へ移行しました。',
  Korean: '하루도 멈추지 않고 결제 장부를 복식부기로 옮겼습니다.',
  Emoji: '🚀 👩🏽‍💻 🇩🇪 ✅ 👍🏾 ❤️ 🎉',
  Mathematics: 'a → b ⇒ c ↔ d ≤ e ≥ f ≠ ∑ √ ∞ ∂ 𝒜 ∀x ∈ ℝ',
};
