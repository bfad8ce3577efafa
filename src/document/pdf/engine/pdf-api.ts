import type { LoadParameters, PDFParse } from 'pdf-parse'
import type { PdfPort } from './sharing-port.ts'

/** pdf-parse, and what the reader uses of the pdf.js inside. A contract test holds it against the installed version. */
export interface PdfEngine {
  readonly PDFParse: typeof PDFParse
  readonly PDFWorker: {
    create(options: { readonly port: PdfPort; readonly verbosity: number }): PdfWorker
    /** What the worker does, for a thread that has no other to do it. */
    readonly _setupFakeWorkerGlobal: Promise<PdfEngine['workerSide']>
  }
  readonly workerSide: { initializeFromPort(port: PdfPort): void }
}

/** The near end of a worker. */
export type PdfWorker = NonNullable<LoadParameters['worker']>

export interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  getOptionalContentConfig(): Promise<LayerConfig>
  /** Of the pages that are not to be skipped; `null` for a document that lacks its catalogue. */
  getAnnotationsByType(
    types: ReadonlySet<number>,
    skipped: { has(pageIndex: number): boolean },
  ): Promise<readonly Annotation[] | null>
  getJSActions(): Promise<object | null>
  readonly _transport: { readonly fontLoader: { bind(font: unknown): Promise<void> } }
}

export interface LayerConfig {
  isVisible(group: unknown): boolean
}

export interface PdfPage {
  /** From one. */
  readonly pageNumber: number
  readonly view: readonly number[]
  readonly objs: { has(id: string): boolean; get(id: string): unknown }
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown }
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] }
  getOperatorList(): Promise<OperatorList>
  getStructTree(): Promise<TagNode | null>
  getJSActions(): Promise<object | null>
  cleanup(): void
}

export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly (readonly unknown[] | null)[]
}

/** A node of the tag tree, or a leaf that names the marked content it stands for. */
export interface TagNode {
  readonly role?: string
  readonly children?: readonly TagNode[]
  readonly type?: string
  readonly id?: string
}

export interface Annotation {
  readonly url?: string
  readonly unsafeUrl?: string
  readonly rect?: readonly number[]
}

/** A glyph as `showText` carries it; widths are in glyph space. */
export interface PdfGlyph {
  readonly unicode: string
  /** What its font draws, where that is known. */
  readonly fontChar?: string
  readonly width: number
  readonly isSpace: boolean
  readonly vmetric?: readonly number[] | null
  /** Names the drawing of a glyph in a Type 3 font. */
  readonly operatorListId?: string | null
}

export interface PdfFont {
  readonly name?: string
  readonly fontMatrix?: readonly number[]
  readonly bbox?: readonly number[]
  readonly isType3Font?: boolean
  /** It is not in the file: what it draws follows from its codes. */
  readonly missingFile?: boolean
  /** The drawings of a Type 3 font. */
  readonly charProcOperatorList?: Readonly<Record<string, OperatorList>>
  readonly vertical?: boolean
  readonly bold?: boolean
  readonly black?: boolean
}
