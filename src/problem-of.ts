import type * as z from 'zod/mini'

/** Says in a few words what is wrong with a value that a schema refused. */
export function problemOf(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'unrecognized_keys':
      return `there is no ${issue.keys.map((key) => `"${key}"`).join(', ')} here`
    case 'invalid_type':
      return `expected ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
    case 'invalid_value':
      return `expected one of ${issue.values.join(', ')}`
    case 'too_small':
      return `expected ${issue.origin === 'string' ? 'a longer text' : `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`}`
    case 'too_big':
      return `expected ${issue.origin === 'string' ? 'a shorter text' : `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`}`
    default:
      return issue && issue.message !== 'Invalid input' ? issue.message : 'not accepted'
  }
}
