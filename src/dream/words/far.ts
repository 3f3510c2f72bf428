/** Griefs without a grave: a country, a house, a voice, a future. */
import type { Loss } from './loss'

const country: Loss = {
  name: 'a home country',
  loss: 'She left her country at night with one bag, and there is no road back.',
  things: {
    fruit: ['figs', 'mulberries', 'pomegranates', 'sour cherries'],
    hour: ['at three in the morning', 'on market day', 'before the bread was out'],
    kept: ['a key', 'a spoon', 'a tile from the stove', 'a bag of seeds'],
    mountain: ['the mountain', 'the river', 'the white minaret', 'the salt wind'],
  },
  first: [
    ['We left $hour, with {one bag each|the beds still warm}.', 'bed suitcase'],
    [
      'There was a country. It {smelled|tasted} of $fruit. I {come from|was born in} {it|that smell}.',
      'tree',
    ],
    [
      'My grandmother {locked the door|swept the step}, {and we went|as if for a week}. It was {war by noon|the last time}.',
      'door stairs',
    ],
  ],
  arrival: [
    [
      'We took $kept. {Nobody took the photographs|I was told: only what you can run with}.',
      'suitcase',
    ],
    [
      'The boat was {for twelve|a toy}. We were {forty|sixty}. {A baby did not cry|Someone prayed, someone counted}.',
      'boat starless',
    ],
    [
      'At the border they {spelled me wrong|cut my name in half}. I {answer to it|have it on all my papers|sign with what was left|gave it to my son}.',
      'letter',
    ],
    [
      'I looked back {once|from the bend}: {our house, and no lamp|$mountain, going small}.',
      'house',
    ],
    [
      'We slept {in a school|on coats} and {the children laughed|it was almost a holiday}, {the first night|that week}.',
      'bed coat',
    ],
    [
      'The news {said a number|showed our street}. {I looked for our balcony|My father turned it off|My aunt counted, aloud, on her fingers|It was over before the sport}.',
      'house room',
    ],
  ],
  remains: [
    [
      'I carry the key {to a door that burned|of a house with other people in it}. It {is heavy|opens nothing here|has worn a hole in every coat|is warm at night, in my hand}.',
      'door',
    ],
    [
      'A suitcase {stays packed|stands} {under the bed|behind the coats}. {My children think it is a seat|I air it in spring}.',
      'suitcase',
    ],
    [
      'I planted {a pip|seeds} from home. It {is all leaf|stands bare}: {no $fruit|the winter is too long}.',
      'tree wilted',
    ],
    [
      'The coat they gave me {is warm|was a dead woman’s}. {I bless her|It has someone’s ticket in the pocket|I have grown into it|The cuffs know another desk}.',
      'coat',
    ],
    [
      'I {dream|count} in {the old words|my own tongue}, {and wake in this one|and say it wrong by breakfast}.',
      'bed letter',
    ],
    [
      'The swing in the yard {is still there, they say|was on the news}. {It was the only thing standing|Nobody in it|I knew it by the knot|Behind it, a great deal of sky}.',
      'swing',
    ],
    [
      'The caged {finch|canary} {we let go|we left with a neighbour}. {I think of the neighbour|It did not want to leave}.',
      'birdcage',
    ],
    [
      'On the telephone my aunt {describes the sky|says: all is well}. {There are no stars for smoke|I hear what is under it|Then the line goes|We both praise the weather}.',
      'starless',
    ],
    [
      'I {set|lay} the table {as there|for eleven}. {We are three|My son asks who is coming}.',
      'cup room',
    ],
    [
      'My shoes from that night {will not be thrown away|are by the stove}: {dust of our road|still a little red with it|the left one remembers|one lace, one string}.',
      'shoes',
    ],
  ],
  unsaid: [
    [
      'I {am grateful|say thank you} {every day|in two languages}. {It is tiring|Some days it tastes of tin}.',
      'cup letter',
    ],
    [
      'One of us {stayed to lock up|went back for the dog}. {It should have been me|We do not say his name|The dog came|Every house has a chair for him}.',
      'door stairs',
    ],
    [
      'My {daughter|son} {is ashamed of my accent|does not like $fruit}. {I laughed|I was so far away then}.',
      'bench swing',
    ],
    [
      'I {have begun to forget|cannot see} {the third window|the tune of the milkman}. {That is the second leaving|I have told no one}.',
      'piano house',
    ],
    [
      'I do not {want|miss} the country: {it was hard|it was not kind to us}. I {want|miss} {my feet knowing the way|being ordinary}.',
      'shoes bench',
    ],
    [
      'They ask: {will you go back|what is it like}. I say {one day|beautiful}. {There is no road|It is a place in time, not on the map}.',
      'boat starless',
    ],
    [
      'Somewhere a {stranger|soldier} {drinks from our cups|sleeps in my bed}. I hope {he waters the vine|it is warm}. {I hope it is not|Both are true}.',
      'cup bed',
    ],
  ],
  opening: [
    [
      'A man in the market {hummed it|sold $fruit}. We {did not speak|both wept over the scales} and {I bought too many|he gave me one}.',
      'tree bench',
    ],
    [
      'I taught the neighbour {our bread|one word}: {she says it badly|she knocks on Fridays now}. {It lives in her mouth|The stair smells of home}.',
      'stairs door',
    ],
    [
      'My grandson {drew|asked for} the house. {He put a lamp in every window|I told him every room|We gave it a blue door|He asked where he slept}.',
      'house',
    ],
    [
      'The tree from home {has bloomed|made one flower}, {late|in the wrong month}, {stubborn as my mother|and a bee found it}.',
      'tree wilted',
    ],
  ],
  last: [
    [
      'I am {a house with two doors|where it is kept}. {Come in by either|Sit. There is tea|Both are open|The wind goes through, and it sings}.',
      'door cup',
    ],
    [
      'I {unpacked|will unpack} the case. {The key I hung by the door|$kept goes on the table}.',
      'suitcase',
    ],
    [
      '$mountain is {in me|still there}, {whether I see it or not|under any sky}. {The rest is walking|I can stop running}.',
      'shoes starless',
    ],
  ],
  memories: [
    [
      'The whole {street|courtyard} {laughing on the roofs|at one joke}, {the heat gone|somebody drumming}.',
      'friends',
    ],
    [
      'Bread {off the oven wall|at dawn}, {running home, eating the edge|wrapped in my father’s newspaper}.',
      'bread',
    ],
    [
      'We {swam|washed} in {the river|the cistern} {under the bridge|like otters}, and {the women sang|nobody could call us in}.',
      'swimming',
    ],
    [
      '{Shoulder to shoulder|In a ring}, {the wedding|the harvest}: we danced {till the dust was gold|for two days}.',
      'dance',
    ],
    [
      'My grandmother’s {roof|courtyard}: {jasmine, mint|$fruit}, {bees|and her hands wet with watering}.',
      'garden',
    ],
    [
      'On my {father’s|uncle’s} shoulders {above the procession|past the lamps}, {holding his ears|king of it all}.',
      'shoulders',
    ],
    [
      'Kites {from every roof|on the first day of spring}, {a hundred|and ours the red one}.',
      'hills',
    ],
    ['Asleep {on the flat roof|in the boat}, and the sun {finding my face|like a hand}.', 'sun'],
    ['The shutters {opened|thrown back}: {bells, donkeys, light|$mountain so near}.', 'morning'],
    [
      'Shepherds’ fire, {the old song|a pot going round}, {and stars down to the ground|all the cousins}.',
      'campfire',
    ],
  ],
}

const house: Loss = {
  name: 'a house',
  loss: 'The house where everyone had been was sold, and the rooms went with it.',
  things: {
    event: ['the fire', 'the flood', 'the sale', 'the new road'],
    feature: ['the blue stove', 'the window seat', 'the cellar smell', 'the long table'],
    tree: ['the walnut', 'the lilac', 'the two birches'],
    count: ['five', 'seven', 'eight'],
  },
  first: [
    ['$count of us were born in that house. Then came $event.', 'house cradle'],
    [
      'I {handed over|laid down} the keys {on a Wednesday|in an office with a fern|still warm|and asked for a receipt}.',
      'door',
    ],
    [
      'It was {only|just} a house. {Everyone says so|I tell myself}. It had $feature.',
      'house room',
    ],
  ],
  arrival: [
    [
      'We had {an afternoon|four days} to {empty it|choose}. {You cannot carry a staircase|I took a doorknob}.',
      'stairs suitcase',
    ],
    [
      'Strangers {measured|knocked on} the walls. {They were nice|They did not like the wallpaper|They said: so much light|A child of theirs hid in my place}.',
      'room',
    ],
    [
      'The piano went {through the window|for nothing}, {singing a little|legs first|and the hall looked up|to a man with a ham radio}.',
      'piano',
    ],
    [
      'On the doorframe: {our heights|pencil marks}, {$count columns|up to the year I stopped}. {You cannot carry that|They painted it}.',
      'door',
    ],
    [
      'I {closed|went through} each room {by myself|last}, {saying its name|touching the switch}.',
      'room candle',
    ],
    [
      'From the gate it {looked asleep|did not look at me}. {No lamp|Its windows were already someone’s|A tap was running|I waved, God help me}.',
      'house',
    ],
  ],
  remains: [
    [
      'I {wake|get up} and {turn left|reach} {for a wall|to the stairs} {that is not there|in the dark}.',
      'stairs bed',
    ],
    [
      '$tree {was felled|is a stump}. {I have a ring of it for a plate|The light there must be terrible}.',
      'tree',
    ],
    [
      'The swing’s two {hooks|ropes} {are in my drawer|hold up nothing|left a rut in me|were not on the list}.',
      'swing',
    ],
    [
      'I have {one chair|the chair}. It {has no table|stands in my rented light} {like a guest|and waits for the others}.',
      'room',
    ],
    [
      'Here the door {is new|shuts well}. {It has never been slammed by anyone I love|It says nothing|It has a spy hole|It wants no kick}.',
      'door',
    ],
    [
      'The cups {survived|came with me}: {they want their shelf|six hooks, and I have one|they ring when lorries pass|I drink from each in turn}.',
      'cup',
    ],
    ['The {asters|dahlias} {I dug up|moved with me} {did not take|sulk in a pot}.', 'wilted'],
    [
      'My mother’s coat {smelled of that hall|had hung there thirty years}. {It has stopped|Here it is a coat|I shut it in a box, to keep it|Wet, it comes back}.',
      'coat',
    ],
    [
      'We {meet|telephone} less, the $count of us. {There is nowhere to come to|Whose table would it be}?',
      'letter bench',
    ],
    [
      'The cradle {went to a cousin|is in a storeroom}, {number $count|wrapped in felt}. {We all knew its squeak|It had my teeth in it}.',
      'cradle',
    ],
  ],
  unsaid: [
    [
      'I {signed|raised my hand} too. {I needed the money|I was tired of the roof|It was a nice pen|Nobody looked up}.',
      'letter',
    ],
    [
      'I go {there|past} {at night|in the car, lights off}. {They have moved the lamp|Someone small lives in my room}.',
      'house starless',
    ],
    [
      'I was {not happy there|often sad there}, and {it knew|it held that too}. {The stairs knew|Who else has seen it}?',
      'stairs birdcage',
    ],
    [
      'While it stood, {nobody was quite dead|they could have come in}: {his boots on the step|her at the stove|late, wanting soup|all of them, through the yard}.',
      'shoes door',
    ],
    ['I {kept|stole} one {tile|key}. {It fits my hand|I hold it in the cinema}.', 'door bench'],
    [
      'A bird {nests|beats} in {the chimney|my chest}. {They will have lit the stove|I hear it before sleep}.',
      'birdcage candle',
    ],
    [
      'I can {walk|go through} it {with eyes shut|in my head}, but {the far room goes dark first|a door more is shut each year}.',
      'room door',
    ],
  ],
  opening: [
    [
      'I {hung|put up} {a picture|one hook} {crooked, as ours was|above the sink}. {The wall took it|One cup, one hook}.',
      'cup room',
    ],
    [
      'My sister {drew the plan|wrote it down}, {every creak|from the cellar up}. We {argued over the larder|laughed till two}.',
      'letter stairs',
    ],
    [
      'I {slammed|shut} this door {in a temper|with my hip}. {It sounded almost right|There: it has begun}.',
      'door',
    ],
    ['A cutting of $tree {has rooted|is in leaf} {in a jam jar|on my sill}.', 'tree wilted'],
  ],
  last: [
    [
      'We were {the rooms|what it was made of}. {That went with us|Nobody bought that|Roofs were only over it|It sits wherever we sit}.',
      'house candle',
    ],
    [
      'Come. I {have a table now|will lay the table}. {It is small|There are $count chairs, all different}.',
      'room candle',
    ],
    [
      'Let {the small one|whoever it is} {sleep well in my room|find the loose board}. {I left something there|It is a good room}.',
      'bed cradle',
    ],
  ],
  memories: [
    [
      '{Sunday|Midsummer}: all {$count|of us} at $feature, {everyone talking|the dog stealing}, {nobody leaving|a fly in the jam}.',
      'friends',
    ],
    [
      '{Loaves|The Saturday bread} {on every sill|under cloths}, and the house {breathing it|leaning in to smell}.',
      'bread',
    ],
    [
      '{Dancing|We danced} in the hall, {carpet rolled back|in stockinged feet}, {even grandfather|the lamp swinging}.',
      'dance',
    ],
    [
      'The east room {at six|in June}: {a square of sun walking to the bed|dust like seed}.',
      'morning',
    ],
    [
      'The {pond|flooded meadow}, {all of us|the raft}, {summer without a clock|and cake on the bank}.',
      'swimming',
    ],
    [
      '{Currants|Peas} warm {from the bush|in the pod}, {hiding under $tree|her calling us by the wrong names}.',
      'garden',
    ],
    [
      'The {hill|field} behind, the kite, {the house small as a toy|and somebody waving from a window}.',
      'hills',
    ],
    [
      'On the warm {step|roof} {with a book|after rain}, {cat, sun, the whole afternoon|doing nothing}.',
      'sun',
    ],
    [
      '{Ridden|I rode} to bed on {his|father’s} shoulders, {ducking at the lintel|touching every beam}.',
      'shoulders',
    ],
    [
      'Leaves burning, {potatoes|chestnuts} {in the ash|too hot}, {all our faces red|ghosts told in order of age}.',
      'campfire',
    ],
  ],
}

const voice: Loss = {
  name: 'a voice',
  loss: 'She was a singer, and one day the voice did not come.',
  things: {
    song: ['the harvest song', 'the slow aria', 'my aunt’s lullaby', 'the winter hymn'],
    day: ['a Thursday', 'the second night', 'an ordinary rehearsal', 'the evening of the frost'],
    part: ['the high note', 'the second verse', 'the long breath', 'the turn'],
    room: ['the choir room', 'the green room', 'the chapel stair'],
  },
  first: [
    [
      'I {used to sing|was a singer|had a voice}. {People stood in the street|I do not say it often|My mother kept the programmes}.',
      'house door',
    ],
    [
      'It was $day. I opened my mouth for $part, and {there was air|nothing was there}.',
      'birdcage starless',
    ],
    ['Before I had words I had $song. {My mother swore to it|I hummed at the breast}.', 'cradle'],
  ],
  arrival: [
    [
      'They {thought it was a pause|waited}. {The pianist went round again|Someone coughed|A chair creaked|I smiled, for some reason}.',
      'piano',
    ],
    [
      'The doctor {drew two small wings|showed me a picture}: {there, a scar|they do not meet|a door ajar, he said|and he was sorry, he had heard me once}.',
      'letter birdcage',
    ],
    [
      'For {six weeks|a winter} I was {not to speak|silent}. {I wrote on a slate|I learned how loud a house is}.',
      'house letter',
    ],
    [
      'Flowers {came|stood} in $room {for a week|in buckets}. {Then they were brown|Then for another}.',
      'wilted',
    ],
    [
      '{Somebody younger|My own pupil} {stepped into|took} {my shoes|the part}. She was {good|kind about it}.',
      'shoes',
    ],
    [
      'I {left|went out} by the {stage door|back stairs}, {my coat on wrong|between two songs}.',
      'stairs coat',
    ],
  ],
  remains: [
    [
      'The dress {hangs|keeps its breath} {in its sheet|on the door}, {holding the shape of a long note|its arms out}.',
      'coat',
    ],
    [
      'The piano {is out of tune|has its lid down}. {Something in it hums when lorries pass|It answers if I laugh|The cat walks its scales|I dust it upward, low to high}.',
      'piano',
    ],
    [
      'In the bath I {move my lips|count bars}. {The pipes do better|Steam, tiles, no one|Such acoustics|I come in on time}.',
      'room',
    ],
    [
      'The scores {stand in a case|are in the suitcase}, {pencilled: breathe|my hand all over them|slow, slower, wait|tea rings on the sad ones}.',
      'suitcase letter',
    ],
    [
      'I {keep|kept} the cage {open|by the window}. {Birds know what they are for|It has no bird: I like the gate}.',
      'birdcage',
    ],
    [
      'On Sundays I {sit outside|choose the bench} {under the choir windows|where $song comes over the wall}.',
      'bench',
    ],
    [
      'I drink {honey|sage} from {the thick cup|habit}. {It is for a throat that is not coming back|It cools}.',
      'cup',
    ],
    [
      'Children {ask|beg} me for $song. I {say: tomorrow|tap it on their backs}. {The swing keeps better time|They sing it wrong and go}.',
      'swing cradle',
    ],
    [
      'The {bare elm|tree} outside {has the wind to use it|sings at night}. I {am jealous|leave the window open}.',
      'tree',
    ],
    [
      'At night the throat {works|tightens} {by itself|in my sleep}. {He says I mouth all of it|I wake at $part}.',
      'bed',
    ],
  ],
  unsaid: [
    [
      'I {pushed|went on}. {It hurt for a year|I was told to rest}. {They were clapping|I could not stop}.',
      'candle door',
    ],
    [
      'I do not {know|remember} how to {weep|pray} without it. {It comes out as a cough|That was the only door}.',
      'door starless',
    ],
    [
      'When others sing I {smile|hold my bag} and {count the exits|hate every open mouth}. {And $song was mine to give|There. That is the ugly part}.',
      'stairs wilted',
    ],
    [
      'No one {dies of it|brings soup}. {You look well, they say|You can still speak, they say}. {I speak like a woman reading a label|Yes. As one walks behind a cart}.',
      'shoes cup',
    ],
    [
      'My mother {asked for|wanted} $song {at the end|in the ward}. I {moved my mouth|held her hand in time}. She {smiled|said: lovely}.',
      'bed candle',
    ],
    [
      'I was {the voice|my voice} to everyone, {even myself|at every table}. {Who is it sits here|Then who came home that night}?',
      'room starless',
    ],
    [
      'A {recording|tape} exists. {I have not played it|She sounds so sure}. {I would be her ghost|I keep it with the letters}.',
      'letter',
    ],
  ],
  opening: [
    [
      'A girl came {for lessons|in the rain}. I {breathed for her|showed her with my hands}, and {$part came out of her|the lamp rang}.',
      'candle room',
    ],
    [
      'I {hum|found}: {four notes, low|a sound like a door}, {only for bread|in the dark}. {They are ugly and mine|The cat came}.',
      'birdcage piano',
    ],
    [
      'I {lifted|opened} the lid {one evening|today} and {played $song with one finger|let the dust sing}.',
      'piano',
    ],
    [
      'I have learned to {listen|hear}. {I only ever sang before|Did you know rain has a second verse|The kettle is nearly in tune|People are very quiet when they mean it}?',
      'tree bench',
    ],
  ],
  last: [
    [
      'It {goes on|is going on} {in other throats|without me}. {I gave it a house for a while|It was never only mine}.',
      'house candle',
    ],
    [
      'Sing, {you|if you can}. {I will keep the time|I shall not count the exits|It need not be good|Anything will do, low, a little}.',
      'bench piano',
    ],
    [
      'There is {a silence|quiet} I {can live in|know my way about}. It has {a window|$part in it}.',
      'room candle',
    ],
  ],
  memories: [
    [
      '{A fire|The last night of harvest}, and $song {going round|handed from mouth to mouth}, {mine the top line|all of us sure}.',
      'campfire',
    ],
    ['We sang {in the lake|swimming}, {chins on the water|and the hills answered}.', 'swimming'],
    [
      '{The whole chorus|The altos} {on the last tram|weeping with laughter}, {hats on wrong|still in costume}.',
      'friends',
    ],
    [
      'My father {danced|waltzed me} to my own {humming|song}, {on his boots|round the stove}.',
      'dance',
    ],
    [
      'I sang from my {father’s|brother’s} shoulders {at the fair|over the crowd}, and {it went quiet|they threw plums}.',
      'shoulders',
    ],
    [
      'First {light|sun} in $room: {one note, and the dust stood still|scales like a ladder in the sun}.',
      'morning',
    ],
    [
      'Bread {for the choir|on the long table}, {everyone humming as they cut|grace in four parts}.',
      'bread',
    ],
    [
      'Sun {on my closed eyes|in my open mouth}, {holding $part|out on the steps}, {for nobody|just because it would}.',
      'sun',
    ],
    [
      'My aunt’s {garden|beans}: she sang {to make them climb|and I took the second}, {bees under it|peas in the bowl}.',
      'garden',
    ],
    [
      'On the hill {shouting|singing} at a kite, {the wind taking it whole|no one to hear, and all of it heard}.',
      'hills',
    ],
  ],
}

const future: Loss = {
  name: 'a future',
  loss: 'She had a whole life ready, and an illness took the years it was to happen in.',
  things: {
    plan: [
      'a school on a hill',
      'a boat of my own',
      'a year in the mountains',
      'a workshop with north light',
    ],
    paper: ['a ticket', 'a letter of acceptance', 'a drawing', 'a contract'],
    when: ['at twenty-six', 'the spring I turned thirty', 'in the good year'],
    distance: ['to the gate', 'eleven steps', 'as far as the bench'],
  },
  first: [
    ['I was to have $plan. {I had bought the nails|I can still draw it}.', 'house letter'],
    [
      'It began $when, {with a tiredness|on the stairs}, {like a hand on my coat|as if someone had turned down a lamp}.',
      'stairs coat',
    ],
    [
      'Nobody died. {I say that first|It makes this hard to tell}. There was {a life, and it was next|$plan, and me}.',
      'door starless',
    ],
  ],
  arrival: [
    [
      'I {sat down|rested} {for a minute|on the third stair}. {That was four years ago|I have not wholly got up}.',
      'stairs',
    ],
    [
      'The doctor {looked at his pen|spoke to the window}. {He said: manage|He said a long word and a short one|He had a boat on his wall|He told me what it was not}.',
      'letter room',
    ],
    [
      '$paper {came on the same day|lay on the table}. {I wrote: regretfully|I moved my cup off it}.',
      'letter cup',
    ],
    [
      'My friends {went on|took the train}. {They waved from it for a year|They sent postcards of my life|Somebody had my seat|I told them to}.',
      'suitcase bench',
    ],
    [
      'I {learned|know} the {ceiling|afternoon}: {its crack like a river|where the sun gets to by four}.',
      'bed room',
    ],
    [
      'The boots {were new|had been up no mountain}. {I wore them once, in the hall|Their laces are still flat|I oil them in May|They were the right ones}.',
      'shoes',
    ],
  ],
  remains: [
    [
      'A suitcase, {labelled|strapped}, {for a Tuesday that came and went|with sun cream in it|the good shirts on top|and my name and a far address}.',
      'suitcase',
    ],
    [
      '$paper is in {the drawer|a book}. {It has no date in it any more|I do not take it out}.',
      'letter',
    ],
    ['I can walk $distance. {The dog next door is proud of me|On good days I touch it}.', 'bench'],
    [
      'My coat {has gone out of fashion|waits} {on its hook|by the door}, {knowing the way|still buttoned for wind}.',
      'coat',
    ],
    [
      'Someone else {has|built} $plan. {I read of it|It is smaller than mine}. {They forgot a window|I was glad, then not}.',
      'house',
    ],
    [
      '{Beans|Anemones} in a glass: they {finish|do in a week} {what I call a year|all of it}.',
      'wilted',
    ],
    [
      'I {hear|watch} the {swing|school} {across the road|at four}: {the thing I was going to be tired from|each squeak a year}.',
      'swing',
    ],
    [
      'At night I {count|look for} {the years by name|stars}. {Thirty-one is not there|The window gives me none}.',
      'starless',
    ],
    [
      'The bird {and I|in its cage}: {we eat at noon|we hop, we look out}. {It has not planned anything|It sings at the same wall}.',
      'birdcage',
    ],
    [
      'A boat {on the shingle|in a picture}, {dry|oars in}: {I know how it feels under the keel|someone should use it}.',
      'boat',
    ],
  ],
  unsaid: [
    [
      'I am jealous of {the tired|people who run for buses}. {They have spent something|They do not even look happy|Their faces so red|What they throw away}.',
      'bench shoes',
    ],
    [
      'They {praise|call me} {my patience|brave}. It is {not patience|a door that will not open and nobody knocking}.',
      'door',
    ],
    [
      'I {grieve|wear black} for {someone|a woman} who {is not dead|was only going to be}. {She was taller|She had a brown arm, and chalk on her sleeve}.',
      'coat starless',
    ],
    [
      'Some days I {do not want|no longer want} the cure: {I would have to be late|what would I say to her|my hands have gone soft|who would I be cross with}?',
      'bed',
    ],
    [
      'My mother {carries up the tray|brings the cup} and {hums|asks nothing}. {She had plans too|I was to carry hers}.',
      'cup stairs',
    ],
    [
      'I {pretended|said}: {a cold|busy}. For {a year|two winters} nobody {knew|came}. {That part I did myself|It seemed politer}.',
      'house door',
    ],
    [
      'What if {this is it|it was never coming}? {Say it softly|There, I said it}: {this bed, this tree, this light|the bare tree is the whole tree}.',
      'tree candle',
    ],
  ],
  opening: [
    [
      'The sun {reached|got to} {my wrist|the far wall} and I {watched all of it|was not anywhere else}.',
      'room',
    ],
    [
      'I {planted|put} {one seed|a bean} {in a cup|from my bed}. {It does not ask about $plan|We are both upright}.',
      'cup wilted',
    ],
    [
      'A child {waved|sat down by me} {at the bench|on the step} and asked: {what do you do|are you a queen}. I said: {I look|I listen}.',
      'bench swing',
    ],
    [
      'I gave {the boots|my ticket} to {a neighbour’s girl|somebody strong}. {They have seen snow now|She writes me how high}.',
      'shoes letter',
    ],
  ],
  last: [
    [
      'I {cannot|will not} have {those years|the tall woman}. {I can have this evening|She may go. I stay}.',
      'candle starless',
    ],
    [
      'Tomorrow {I will|let me} walk $distance, {and one step|and sit, and call it arriving}.',
      'bench shoes',
    ],
    [
      'It is {small|a small boat}, what I have. {It floats|It is lit}. {Come and see|There is room for you}.',
      'boat candle',
    ],
  ],
  memories: [
    [
      'I ran. {Down the whole hill|For no reason}, {the kite ahead|arms out}, {and did not count|it was only running}.',
      'hills',
    ],
    [
      'We {swam|raced} {to the island and back|across, at dusk}, {and then again|laughing, mouths full of lake}.',
      'swimming',
    ],
    [
      'I danced {three nights|till the band went home}, {shoes in my hand|with everyone’s uncle}, {never tired|and walked home at dawn}.',
      'dance',
    ],
    [
      '{Six of us|The whole class} {on a wall|in one car}, {planning it all|shouting our futures}, {and it was already happening|all of it true that night}.',
      'friends',
    ],
    [
      'I carried my {nephew|little sister} on my shoulders {up the tower|all the way}: {two hundred steps|she named the roofs}.',
      'shoulders',
    ],
    [
      'The {hut|studio} at first light, {door open|kettle on}: {so much day|all of it mine}.',
      'morning',
    ],
    [
      '{Digging|I dug} the whole bed {before noon|in one go}, {earth to the elbow|beans, sun, hunger}.',
      'garden',
    ],
    [
      'The bread {after the mountain|on the summit}: {I can taste it|broken on a knee}, {nothing since has been so earned|and snow to drink}.',
      'bread',
    ],
    [
      'Flat on {warm rock|the deck}, {every muscle singing|heart going like a drum}, {sun on all of me|good tired}.',
      'sun',
    ],
    [
      '{A fire|Embers} {above the tree line|on the sandbar}, {somebody’s guitar|one tin cup}, {all of us going to live for ever|and no one ill}.',
      'campfire',
    ],
  ],
}

export const FAR: readonly Loss[] = [country, house, voice, future]
