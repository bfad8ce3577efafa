/** "VMs"; not "has", nor "TFS". */
export function isPluralOfCapitals(text: string, end: number): boolean {
  return isUpper(text.charCodeAt(end - 2)) && !isUpper(text.charCodeAt(end - 1))
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}
