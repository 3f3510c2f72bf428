/** Words a dream can be named after. One is chosen when the address names none. */
const LIST = `
acorn afterglow airglow alder almond alpine amber anchor anemone apple apricot april arbor arch ash
aspen aster atlas auburn august aurora autumn azure balcony balm bamboo barley basalt bay beacon bead
beech bell bellflower birch birdsong blossom blue bluebell boat bonfire borage bough bramble bread
breath breeze briar bridge brook bronze buckwheat burrow butter button calico calm camellia canary
candle canopy canyon caravan cardamom cascade catkin cedar cello chalk chamomile cherry chestnut
chime chimney cicada cider cinnamon circle cirrus citron clarion clay clearing clover cloud coast
cobalt comet coral cork cornflower cotton cove cradle crane creek crescent cricket crocus crystal
curlew cypress daffodil dahlia daisy damson dapple dawn daybreak december delta dew dogwood dove dove
down dragonfly driftwood drizzle dune dusk dust earth east echo eclipse eddy eider elder elm ember
emerald equinox estuary evening evergreen fable falcon fallow farewell feather february fennel fern
field fig finch fir firefly firelight flax fledgling fleece flint flute fog foothill forest foxglove
freesia frost gable garden garland garnet gauze gentian ginger ginkgo glacier glade glass gleam glen
glimmer gold goldenrod goldfinch gorse granite grass grove guitar gull gust halo hammock harbor hare
harp harvest hawthorn haze hazel hearth heath heather heirloom heliotrope hemlock heron hibiscus
hill hollow holly honey honeysuckle horizon hyacinth iceberg incense indigo ink inlet iris iron
island ivory ivy jade january jasmine jasper july june juniper kelp kestrel kettle kindle kite lace
lagoon lake lamp lantern lapis larch lark larkspur lattice laurel lavender leaf ledge lemon letter
lichen lighthouse lilac lily linden linen lintel loom lotus lullaby lupin magnolia mallow mandolin
maple marble march marigold marrow marsh meadow meadowlark melody meridian midnight midsummer
milkweed mill mimosa mint mirror mist mistral moon moonstone moor morning moss mosaic mulberry myrtle
narcissus nectar needle nest nettle nightfall nightingale nocturne north november nutmeg oak oasis
oat ocean october olive onyx opal orchard orchid oriole osprey otter owl oxbow palm pansy paper
parsley pasture patina peach pear pearl pebble peony petal petrel pewter pine plover plum pollen
pomelo pond poplar poppy porcelain prairie primrose quarry quartz quiet quill quilt quince rain
rainlight raven reed reef resin ribbon ridge rill river robin rosemary rowan rush russet rye saffron
sage sail salt sand sandpiper sapling satin sea seafoam seed september shade shale shell shore
silence silk silver skylark slate sleet snow snowdrop solstice sorrel south sparrow spindle spring
spruce starling starlight steppe stone stream summer sundew sunlight swallow swan sweetgrass
sycamore tallow tamarind tansy teal tern terrace thaw thicket thimble thistle thrush thyme tide
timber topaz tundra turquoise twilight umber valley vanilla veil velvet verbena vesper vetch viola
violet violin vireo walnut warbler water waterfall wave weaver wheat whisper willow wind window
winter wisteria wood woodsmoke wren yarrow yew zephyr zinnia
`

export const SEED_WORDS: readonly string[] = [...new Set(LIST.trim().split(/\s+/))]

/** Two words, so that two visitors hardly ever share a dream by chance: about 200,000 dreams. */
export function freshSeed(
  fillRandom: (out: Uint32Array<ArrayBuffer>) => unknown = (out) => crypto.getRandomValues(out),
): string {
  const numbers = new Uint32Array(2)
  fillRandom(numbers)
  const [a, b] = numbers
  const first = SEED_WORDS[a % SEED_WORDS.length]
  const second = SEED_WORDS[b % SEED_WORDS.length]
  return first === second ? first : `${first}-${second}`
}
