/** Work in small steps: where it yields, the event loop may have its turn. */
export type Steps<Result> = Generator<undefined, Result>
