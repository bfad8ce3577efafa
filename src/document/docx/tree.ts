/** The nodes of mammoth's document tree, as far as we read them; mammoth gives no types for them. */
export interface TreeNode {
  readonly type: string
  readonly children?: readonly TreeNode[]
  /** Of a text. */
  readonly value?: string
  /** Of a run. */
  readonly isBold?: boolean
  readonly fontSize?: number | null
  /** Of a hyperlink that a field makes. */
  readonly href?: string
  /** Of a hyperlink: `link3` for the third target among the findings. */
  readonly anchor?: string
  /** Of a checkbox. */
  readonly checked?: boolean
  /** Of a bookmark. */
  readonly name?: string
  /** Of a reference to a note. */
  readonly noteType?: string
  readonly noteId?: string
}

/** The whole tree. */
export interface Tree {
  readonly children: readonly TreeNode[]
  readonly notes: { resolve(reference: TreeNode): { readonly body: readonly TreeNode[] } | null }
}
