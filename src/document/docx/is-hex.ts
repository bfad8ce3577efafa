/** Whether a colour is given as `RRGGBB`. */
export function isHex(colour: string | undefined): colour is string {
  return /^[\da-f]{6}$/i.test(colour ?? '')
}
