/**
 * Points of each criterion, out of 100. Skills 35, experience 45, summary 20: what a person has done weighs more than what
 * they say of themselves. Raising a number makes its criterion matter more and every other one less.
 * Soft skills and verbs weigh little, because a CV can only hint at them.
 */
export const weights: Readonly<Record<string, number>> = {
  'skill-breadth': 15,
  'skill-levels': 7,
  'skill-backing': 9,
  'soft-skills': 4,
  'skills-in-use': 12,
  outcomes: 12,
  'action-verbs': 6,
  responsibilities: 9,
  recency: 6,
  'summary-role': 4,
  'summary-years': 3,
  'summary-domain': 3,
  'summary-verbs': 4,
  'summary-technologies': 6,
}
