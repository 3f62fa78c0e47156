/** What the test runner's loader adds; only tests use it. */
interface ImportMeta {
  readonly glob: <Module>(
    pattern: string | readonly string[],
    options: { readonly eager: true },
  ) => Readonly<Record<string, Module>>
}
