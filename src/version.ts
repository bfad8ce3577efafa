/** The version of the package; a test holds it against `package.json`. */
export const libraryVersion = '0.1.0'
