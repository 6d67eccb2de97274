/** Whether a pattern over all cases also holds between clusters and within units (García-Castro and Ariño 2016; SetMethods). */
export interface ClusterFit {
  readonly pooled: Pattern
  /** By cluster (years, regions), over its units. */
  readonly between: readonly ({ readonly name: string } & Pattern)[]
  /** By unit, over its clusters. */
  readonly within: readonly ({ readonly name: string } & Pattern)[]
  /** Distance of the clusters' inclusions from all being alike; 0 is the same everywhere. */
  readonly betweenDistance: number
  readonly withinDistance: number
}

export interface Pattern {
  readonly inclusion: number
  readonly coverage: number
}

export interface ClusterQuestion {
  readonly x: ArrayLike<number>
  readonly y: ArrayLike<number>
  /** By case. */
  readonly units: readonly string[]
  readonly clusters: readonly string[]
  readonly relation?: 'sufficiency' | 'necessity'
}

export function clusterFit({ x, y, units, clusters, relation = 'sufficiency' }: ClusterQuestion): ClusterFit {
  const pattern = (places: readonly number[]): Pattern => {
    let [sumX, sumY, both] = [0, 0, 0]
    for (const place of places) {
      sumX += x[place]!
      sumY += y[place]!
      both += Math.min(x[place]!, y[place]!)
    }
    // What does not occur in a cluster is not against the pattern: nothing of nothing counts as all of it.
    const [inX, inY] = [sumX < 1e-12 ? 1 : both / sumX, sumY < 1e-12 ? 1 : both / sumY]
    return relation === 'sufficiency' ? { inclusion: inX, coverage: inY } : { inclusion: inY, coverage: inX }
  }
  const by = (labels: readonly string[]): ({ readonly name: string } & Pattern)[] =>
    [...new Set(labels)].map((name) => ({ name, ...pattern(labels.flatMap((label, place) => (label === name ? [place] : []))) }))
  const between = by(clusters)
  const within = by(units)
  const pooled = pattern(units.map((_, place) => place))
  return { pooled, between, within, betweenDistance: distance(between), withinDistance: distance(within) }
}

/** Euclidean distance of the shares of all inclusions from equal shares. */
function distance(patterns: readonly Pattern[]): number {
  const sum = patterns.reduce((total, { inclusion }) => total + inclusion, 0)
  if (sum === 0) return 0
  return Math.sqrt(
    patterns.reduce((total, { inclusion }) => {
      const off = inclusion / sum - 1 / patterns.length
      return total + off * off
    }, 0),
  )
}
