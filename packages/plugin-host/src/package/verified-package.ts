import type { PluginManifest } from '@thidua/contracts'
import type { PluginFiles } from '@thidua/plugin-sdk'
import type { LoadedPlugin } from '../load-plugin.ts'
import type { PackageSignature, Signer } from '../signature/package-signature.ts'

/** One line of `files.json`: lower-case hex SHA-256 and size in bytes of a file as packed. */
export type PackageFile = { readonly path: string; readonly size: number; readonly sha256: string }

/**
 * A package read from its bytes: the archive is sound, `files.json` names exactly what is there with its hashes, every
 * file is text or JSON within bounds. Nothing is trusted yet: nobody's signature was looked at.
 */
export type OpenedPackage = {
  /** SHA-256 (hex) of the canonical `files.json`: what people sign, catalogues list and installations pin. */
  readonly digest: string
  /** SHA-256 (hex) and size of the packed bytes: where the blob lies in a catalogue. Changes when a signature is added. */
  readonly blob: { readonly sha256: string; readonly size: number }
  /** The canonical text of `files.json`, over which signatures are taken. */
  readonly filesJson: string
  readonly listed: readonly PackageFile[]
  /** Every listed file as text, `plugin.json` among them. */
  readonly files: PluginFiles
  readonly manifest: PluginManifest
  readonly signatures: readonly PackageSignature[]
}

/** A package whose signatures, namespace and place in the catalogue hold, compiled and ready to be planned. */
export type VerifiedPackage = OpenedPackage & {
  readonly plugin: LoadedPlugin
  /** Who vouched, one line per role and key that counted. */
  readonly signers: readonly Signer[]
  /** The serial of the catalogue that lists it. */
  readonly catalogSerial: number
}
