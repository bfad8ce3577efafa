/**
 * A link target as it may be passed on.
 *
 * @returns `undefined` unless it is http, https, mailto or tel; `javascript:` and files never pass.
 */
export function safeUrl(url: string | undefined): string | undefined {
  const trimmed = url?.trim()
  return trimmed && trimmed.length <= 2000 && /^(?:https?:\/\/|mailto:|tel:)[^\s\p{Cc}]+$/iu.test(trimmed)
    ? trimmed
    : undefined
}
