import type { CatalogueUploadView, PluginPackageView } from '@thidua/contracts'
import { addresses } from '#src/api/addresses.ts'
import { ApiError } from '#src/api/api-error.ts'
import { sendWithProgress } from '#src/api/send-with-progress.ts'
import { kindOfUpload } from './kind-of-upload.ts'

export type Sent =
  | { readonly kind: 'package'; readonly taken: PluginPackageView }
  | { readonly kind: 'catalogue'; readonly taken: CatalogueUploadView }

type Sending = {
  readonly file: File
  /** Takes a package below the version that is in use. */
  readonly allowOlder: boolean
  readonly onProgress: (share: number) => void
}

/** What the server reads at most; more is refused without sending it over a slow line. */
const mostMegabytes = { package: 2, list: 4, catalogue: 32 } as const

/** A package, the list of a catalogue, or a catalogue's whole folder in one file. Throws `ApiError`. */
export async function sendPackage({ file, allowOlder, onProgress }: Sending): Promise<Sent> {
  const kind = await kindOfUpload(file)
  const limitMb = mostMegabytes[kind]
  if (file.size > limitMb * 1_048_576) {
    const params = { reason: 'packed-too-large', limitMb, file: file.name }
    throw new ApiError({ code: 'plugin.archive-size', status: 413, params })
  }
  if (kind === 'package') {
    const address = addresses.uploadPackage(allowOlder)
    return { kind, taken: await sendWithProgress<PluginPackageView>(address, file, onProgress) }
  }
  const taken = await sendWithProgress<CatalogueUploadView>(addresses.uploadCatalogue, file, onProgress)
  return { kind: 'catalogue', taken }
}
