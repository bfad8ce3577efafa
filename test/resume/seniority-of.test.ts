import { expect, test } from 'vitest'
import { seniorityOf } from '../../src/resume/seniority-of.ts'

test.each([
  ['Staff Software Engineer', 'lead'],
  ['Senior Staff Data Scientist', 'lead'],
  ['Lead Developer', 'lead'],
  ['Engineering Manager', 'lead'],
  ['Associate Director', 'lead'],
  ['Head Chef', 'lead'],
  ['Chef d’équipe', 'lead'],
  ['President', 'lead'],
  ['Junior Project Manager', 'junior'],
  ['Senior Account Manager', 'senior'],
  ['Placement Student', 'intern'],
  ['Executive Assistant to the Director', 'junior'],
])('“%s” says %s', (title, seniority) => {
  expect(seniorityOf(title)).toBe(seniority)
})

test.each([
  'Staff Nurse',
  'Staff Accountant',
  'Staff Writer',
  'Lead Generation Specialist',
  'Account Manager',
  'Case Manager',
  'Office Manager',
  'Product Manager',
  'Sous Chef',
  'Chef de partie',
  'Placement Officer',
  'PA to the Chief Executive',
])('“%s” says nothing', (title) => {
  expect(seniorityOf(title)).toBeUndefined()
})
