/** What an archive of a release holds beside the packages: the source as it was committed, the list of all parts (CycloneDX), licences. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDescription, root } from './packages.ts'

/** Writes the files; their names. Without a repository there is no source to archive, and none is written. */
export function archive(out: string): readonly string[] {
  const { version } = readDescription('core')
  const source = `sharara-${version}-source.tar.gz`
  const made = spawnSync('git', ['archive', '--format=tar.gz', `--prefix=sharara-${version}/`, '-o', join(out, source), 'HEAD'], {
    cwd: root,
  })
  const parts = 'sbom.cdx.json'
  const listed = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64e6,
  })
  if (listed.status !== 0) throw new Error(`npm sbom failed:\n${listed.stderr}`)
  writeFileSync(join(out, parts), listed.stdout)
  const beside = ['NOTICE', 'LICENSE', 'CITATION.cff', 'codemeta.json', '.zenodo.json'].filter((name) => existsSync(join(root, name)))
  for (const name of beside) cpSync(join(root, name), join(out, name))
  return [...(made.status === 0 ? [source] : []), parts, ...beside]
}
