/** Names as the format wants them for reference: small Latin letters, figures and hyphens, each once. */
export function freshIds(): (name: string) => string {
  const used = new Set<string>()
  return (name) => {
    const base = slug(name)
    let id = base
    for (let n = 2; used.has(id); n++) id = `${base}-${n}`
    used.add(id)
    return id
  }
}

export function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
  return (
    plain
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 48)
      .replace(/-+$/, '') || 'place'
  )
}
