const mark = /^[>/~#=:|[»›▶▸■◆]{1,4}(?=\s)/

/** What a plain text puts before its headings, if anything: ">> work", "// about", "~ stack". */
export function markOf(text: string): string | undefined {
  return mark.exec(text)?.[0]
}
