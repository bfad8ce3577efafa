import type { SkillRow } from '../rows.ts'

/** Programming, scripting and query languages, and platforms that CVs use like one (.NET). Not: markup, data formats. */
export const languages = [
  { id: 'java', name: 'Java', aliases: ['core java', 'java se', 'jdk'] },
  {
    id: 'go',
    name: 'Go',
    aliases: ['golang', 'go lang', 'go language'],
    guard: {
      case: 'upper',
      before: ['service', 'microservice', 'module', 'routine', 'developer', 'engineer', 'backend', 'api'],
      notBefore: ['to', 'live', 'ahead'],
      notAfter: ['to', 'we', 'the'],
      near: ['grpc', 'kubernetes'],
      yes: ['Wrote three services in [[Go]].', 'Skills: Java, [[Go]], Rust'],
      no: ['Led the go-to-market plan.', 'We go fast.'],
    },
  },
] as const satisfies readonly SkillRow[]
