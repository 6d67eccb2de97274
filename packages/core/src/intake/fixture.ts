/** A map of our own making for tests: four squares of a degree around the north of Tunisia. */

interface Square {
  readonly type: 'Feature'
  readonly properties: { readonly name: string; readonly name_ar: string }
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: [number, number][][] }
}

const corners = [
  ['North', 'الشمال', 9, 36],
  ['East', 'الشرق', 10, 36],
  ['South', 'الجنوب', 9, 35],
  ['West', 'الغرب', 10, 35],
] as const

export function squares(): { readonly type: 'FeatureCollection'; readonly features: Square[] } {
  return {
    type: 'FeatureCollection',
    features: corners.map(([name, arabic, x, y]) => ({
      type: 'Feature',
      properties: { name, name_ar: arabic },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [x, y],
            [x + 1, y],
            [x + 1, y + 1],
            [x, y + 1],
            [x, y],
          ],
        ],
      },
    })),
  }
}

/** The same as TopoJSON, each square an arc of its own. */
export function topologyOfSquares(): object {
  const { features } = squares()
  return {
    type: 'Topology',
    arcs: features.map(({ geometry }) => geometry.coordinates[0]),
    objects: {
      regions: {
        type: 'GeometryCollection',
        geometries: features.map(({ properties }, index) => ({ type: 'Polygon', properties, arcs: [[index]] })),
      },
    },
  }
}
