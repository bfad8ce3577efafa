/** A report as paragraphs, tables and lists: what is said, apart from how it is printed. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'advice'; readonly items: readonly Advice[] }

export interface Column {
  readonly title: string
  readonly align?: 'right'
}

/** One thing to change: why, what is there, what to write, what it gains. */
export interface Advice {
  readonly gain: string
  readonly why: string
  readonly before?: string
  readonly after: string
}
