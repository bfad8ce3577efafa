/** What lies behind content whose own shading may be none. */
export function behind(fill: string | undefined, background: string | undefined): string | undefined {
  return fill === undefined || fill === 'auto' ? background : fill
}
