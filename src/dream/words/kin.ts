/** Griefs for one's own: a mother, a brother at sea, a father who forgot. */
import type { Loss } from './loss'

const mother: Loss = {
  name: 'a mother',
  loss: 'Her mother died, and the house went on being a house.',
  things: {
    season: ['March', 'October', 'the first week of June', 'the last of the snow'],
    work: ['sewing', 'bread', 'letters', 'seedlings'],
    drink: ['tea', 'coffee', 'milk'],
    cloth: ['cardigan', 'apron', 'blue coat', 'headscarf'],
  },
  first: [
    [
      'My mother died in $season{, between two breaths|, while I parked the car|. It was a clear day|}.',
      'bed room',
    ],
    [
      'It was $season, and my mother {slept in|did not come down|let the clock run out}.',
      'stairs bed',
    ],
    ['They rang me in $season, {before light|during supper|between two trains}.', 'door room'],
  ],
  arrival: [
    [
      'The nurse had {opened the window|folded her glasses|turned off the lamp} {and stood there|before she spoke|and said my name}.',
      'candle room',
    ],
    ['I {drove|walked|came} too slowly. I {knew|was told|saw it in the doorway}.', 'door stairs'],
    [
      'Her hand was {still warm|the size of mine|lighter than paper} {and wore her ring|and I put it down|, and I warmed it}.',
      'bed wilted',
    ],
    [
      'Somebody had {made $drink|stopped the radio|drawn the curtains} and nobody {drank it|spoke|sat down}.',
      'cup room',
    ],
    [
      'The bed was made {by noon|before I could ask|as if for guests}, {corners and all|and nobody owned to it|the pillow plumped}.',
      'bed room',
    ],
    ['I signed {four|six|nine} papers with {her pen|a pen on a chain|a hand not mine}.', 'letter'],
  ],
  remains: [
    ['Her $cloth {is still on its hook|kept the shape of her|hung through the summer}.', 'coat'],
    [
      'There is $work of hers {half done|by the window|in the cold room}, and I {step around it|dust it|cannot finish it}.',
      'room cup',
    ],
    [
      'Her cup has a {chip|brown ring|hairline crack}. I drink {from the other side|around it|from nothing else}.',
      'cup',
    ],
    [
      'The {geraniums|lilies|tulips} went {one by one|in a week}; I had {watered them|forgotten them|watched}.',
      'wilted',
    ],
    [
      'I {wear|carry|keep} her {shoes|slippers} {to the gate|in a bag|by the stove}, {two sizes too small|never outdoors}.',
      'shoes',
    ],
    [
      'Her number is {the only one I know|still the first|written inside the cupboard}. I {ring it|dial all but one}.',
      'letter door',
    ],
    [
      'The third stair {still creaks|still speaks} {at the hour she came up|for no one|when I lie down}.',
      'stairs',
    ],
    [
      'At {six|four|dusk} the kitchen {waits|goes grey|listens} for {her keys|her cough|the kettle}.',
      'room house',
    ],
    [
      'Her piano is shut. {I dust the lid|A plant stands on it|The keys are yellow in the dark|One string goes in the night|The metronome is still wound|I have lost the little key}.',
      'piano',
    ],
    [
      'I found a list of hers: {eggs, thread, ring the girl|salt, stamps, her shoes|lamp oil, bread, ask her|wool, blue, if they have it|plums, and the word: gently|Sunday, underlined twice}.',
      'letter',
    ],
  ],
  unsaid: [
    [
      'I had been {short|busy|proud} with her on {the Sunday|the stairs|the telephone}.',
      'door letter',
    ],
    [
      'She said: {come when you can|do not hurry|bring nothing}. I {did as I was told|could have|came in $season}.',
      'suitcase door',
    ],
    ['I was {angry|ashamed|tired}, and she {saw|let me be|packed me apples}.', 'suitcase cup'],
    [
      'I never {asked what she had wanted|learned the song|said which of us was cold}{, in all that time|. There was supper to get|. She never asked me}.',
      'piano birdcage',
    ],
    [
      'I am {older|taller|quieter} than she {was|thought I would be}, and {no one has noticed|I cannot show her}.',
      'starless tree',
    ],
    [
      'I {hated|could not bear} the {hymns|flowers|kindness}. I wanted {her, cross|her at the sink|the noise of her}.',
      'wilted candle',
    ],
    [
      'What I cannot say is {short|only her name|one word}. It is {what children call|said from the foot of a stair}.',
      'stairs starless',
    ],
  ],
  opening: [
    [
      'Today I {laughed|hummed|swore} and it was {her laugh|her tune|her very word}.',
      'birdcage piano',
    ],
    [
      'My hands know {her knots|how she folded|the dough} {without me|better than I do}.',
      'cup letter',
    ],
    [
      'I opened the {window|wardrobe|shutters}. It {smelled of her|smelled of rain|was only a room}.',
      'room door',
    ],
    [
      'Someone asked her name, and I {said it|spelled it|said it twice} {and nothing fell|and my voice held|, and it was a word again}.',
      'letter candle',
    ],
  ],
  last: [
    [
      'I will {finish the sleeve|light the stove|set two cups}. {Stay a little|You may stay|Sit with me}.',
      'candle bench',
    ],
    [
      'She is {not in the house|not under the tree|nowhere I look}. She is {how I hold this cup|how I say good night|in my wrists}.',
      'candle cup',
    ],
    ['I think she would {put the lamp on|open the door|tell me to eat} now.', 'house candle'],
  ],
  memories: [
    [
      'She {danced|waltzed} with {the broom|me on her feet|no music} while the {jam|soup} cooled.',
      'dance',
    ],
    [
      'Her {laugh|shout} across the {yard|market}, and {every head turning|all of us joining}.',
      'friends',
    ],
    [
      '{Flour|Butter|Crumbs} to the elbows, and {the first slice mine|the crust hot|she let me tear it}.',
      'bread',
    ],
    [
      'She taught me to float: {her palm|two fingers} under my back, then {none|nothing}.',
      'swimming',
    ],
    ['{Asleep|Barefoot} against her, the sun {on both our faces|red through my eyelids}.', 'sun'],
    [
      'The {beans|poppies|sweet peas} {higher than me|over the wall}, and her hat {moving among them|going by}.',
      'garden',
    ],
    ['On her shoulders I could see {the river|the whole fair|over every wall}.', 'shoulders'],
    [
      'A kite made of {her old curtain|newspaper|a petticoat}, and it {flew|would not come down}.',
      'hills',
    ],
    [
      'She drew the curtains {wide|with both arms}: look, she said, {all this, and for nothing|it snowed light}.',
      'morning',
    ],
    [
      'She sang {the wrong words|the long one} at the fire, and {let us stay up|nobody minded}.',
      'campfire',
    ],
  ],
}

const brother: Loss = {
  name: 'a brother at sea',
  loss: 'Her brother put out on a calm morning, and the sea kept him.',
  things: {
    boat: ['the Marigold', 'the Two Sisters', 'the Patience', 'the little green boat'],
    month: ['November', 'April', 'late August', 'the month of the herring'],
    mark: ['oar', 'lantern', 'cap', 'glove'],
    age: ['nineteen', 'twenty', 'twenty-two', 'seventeen'],
  },
  first: [
    ['My brother was $age, and the sea was {flat as a plate|like milk|kind that morning}.', 'boat'],
    ['He took $boat out in $month and {waved|whistled|did not look round}.', 'boat shoes'],
    [
      'In $month {the bell rang all night|the men stood on the quay|nobody lit the stoves}. He was $age.',
      'candle starless',
    ],
  ],
  arrival: [
    [
      'He had {left his bread|forgotten his scarf|borrowed my knife}. I {ran|called} as far as {the steps|the wall|the end of the mole}.',
      'stairs coat',
    ],
    [
      'By {four|noon|evening} the {gulls|women|church boys} were {quiet|walking about|looking one way}.',
      'bench starless',
    ],
    [
      '$boat came in {on her side|without him|at the wrong beach} {on the third day|before dawn}.',
      'boat',
    ],
    [
      'They {found|brought|handed us} an $mark and {no one to go with it|took off their hats}.',
      'candle coat',
    ],
    [
      'The sea gave {no answer|back a $mark|one boot} and went on {shining|breathing|as before}.',
      'starless shoes',
    ],
    [
      'My father {walked the tideline|kept the lamp lit|spoke to the water} for {forty nights|a winter}.',
      'house candle',
    ],
  ],
  remains: [
    [
      'His {boots|good shoes} stand {by the door|under the bench|where he stepped out of them}, {dry|polished|full of dust}.',
      'shoes',
    ],
    [
      'His oilskin {drips in my sleep|has stiffened on the nail|smells of tar}. {I brush past it|There is string in the pocket|Nobody takes it down}.',
      'coat',
    ],
    [
      'We lay {four|five} places. {One plate stays white|Nobody takes the fourth chair|I wash what was not used}.',
      'room cup',
    ],
    [
      'There is {no stone|no grave}. There is {a bench above the harbour|a bare tree at the point} and I {sit there|ask it}.',
      'bench tree',
    ],
    ['His bed is {narrow|made|by the wall}. The cat {still turns round on it|waits}.', 'bed'],
    [
      '{Shells|Maps|Knots} on {his sill|the shelf}. I {count them|never learned to tie them|keep the order}.',
      'room letter',
    ],
    [
      'The concertina {sighs|breathes out} if {you lift it|a door slams}. I {put it down|let it}.',
      'piano',
    ],
    [
      'The linnet he caught {will not sing|sings to the window|died in spring}. I keep the cage {open|clean}.',
      'birdcage',
    ],
    [
      'I {know|learned} the {weather|tide tables} {by heart|as others learn prayers}, {a year too late|for no one}.',
      'letter starless',
    ],
    [
      'The swing he hung {knocks|turns} {on windy nights|in every westerly}. I {get up and look|lie and count}.',
      'swing tree',
    ],
  ],
  unsaid: [
    [
      'I {dared him|asked for mackerel|said: go, then}. {Nobody knows|I have told no one|You are the first}.',
      'door letter',
    ],
    [
      'We had {quarrelled|shouted} about {a knife|a girl|whose turn it was}. It was {my turn|nothing|my knife}.',
      'door cup',
    ],
    [
      'I am {still waiting|angry}: {not with the sea|with him}, for {whistling|not looking round|being so sure}.',
      'boat starless',
    ],
    [
      'A drowned man {is never quite dead|can always come in}. I {leave the door on the latch|listen for boots|air his bed|keep his place}.',
      'door house',
    ],
    [
      'I {have not bathed|cannot look at water|do not eat fish} since $month. I {live by the sea|was the better swimmer}.',
      'boat shoes',
    ],
    [
      'My mother {kept his letters|said his name}; mine she {mislaid|swallowed}. I {was here|am also hers}.',
      'letter room',
    ],
    [
      'In the dream he is {dry|cold and polite|eating}. He asks {who has the boat|is it far|why it is dark}.',
      'bed starless',
    ],
  ],
  opening: [
    [
      'This morning I {untied|tarred|turned over} the {small boat|skiff}. {Only that|She floats|My hands remembered}.',
      'boat',
    ],
    [
      'A child asked what {the $mark was for|he was like}, and I {talked until dark|told it badly, and laughed}.',
      'candle bench',
    ],
    [
      'I {whistled|heard myself whistle} his {three notes|tune} {on the stairs|at the pump}.',
      'stairs birdcage',
    ],
    [
      'The tide {went out|turned} and I {let it|did not follow it with my eyes|washed my hair|sat with my back to it}.',
      'bench shoes',
    ],
  ],
  last: [
    [
      'I will {close the door tonight|give away the boots}. {He knows where I live|Not the whistle|Not yet the cap}.',
      'door shoes',
    ],
    [
      'He is {older than the harbour now|part of all that moves}. I {can stand|stand here}, and {look at it|be looked at}.',
      'boat candle',
    ],
    [
      'The sea is {only|also} {where he was happy|what carried him}. I had {forgotten|not said} that.',
      'starless boat',
    ],
  ],
  memories: [
    [
      'We {jumped|dived} from the {mole|black rock}, {holding hands|shouting our names}.',
      'swimming',
    ],
    [
      'He carried me {over the wet sand|home from the fair}, {roaring|singing}, my hands {in his hair|over his eyes}.',
      'shoulders',
    ],
    [
      'A {driftwood|tar-barrel} fire, and him with the concertina {inventing verses|out of tune}.',
      'campfire',
    ],
    [
      'The kite {he built from a sail|with our faces on it}: the {whole hill|wind} ran with us.',
      'hills',
    ],
    ['He came in {at dawn|with the light}, {scales on his arms like coins|all silver}.', 'morning'],
    ['{Five of us|All the cousins} on one cart, {laughing at nothing|unable to stop}.', 'friends'],
    ['Lying on warm {planks|stones}, {salt drying|eyes shut}, his {elbow|cap} in my ribs.', 'sun'],
    [
      'He danced {in his sea boots|with every aunt} {at the wedding|on the quay}, {badly, all night|twice with me}.',
      'dance',
    ],
    [
      'New bread {broken on his knee|stolen for us both}, {too hot to hold|tasting of smoke}.',
      'bread',
    ],
    [
      'He {planted|kept} a row of {sunflowers|beans} {for me to find|against the sea wind}.',
      'garden',
    ],
  ],
}

const father: Loss = {
  name: 'a father who forgot',
  loss: 'Her father forgot the house, the year, and at last her.',
  things: {
    trade: ['clockmaker', 'schoolmaster', 'joiner', 'postman'],
    lost: ['his keys', 'the word for spoon', 'the way from the well', 'Thursday'],
    garden: ['pear tree', 'walnut', 'old plum'],
    call: ['nurse', 'the girl', 'my sister', 'Madam'],
  },
  first: [
    ['My father lost $lost {first|that autumn}. We {laughed|looked for it together}.', 'door cup'],
    [
      'He was a $trade. He {forgot|put down} things {in order|gently}, {the newest first|as one empties a drawer}.',
      'letter suitcase',
    ],
    ['It began with $lost, {on a bright day|at table|in the doorway}.', 'door stairs'],
  ],
  arrival: [
    ['He {wrote|pinned} names on {the doors|drawers|his own cuffs}.', 'letter door'],
    [
      'He {stood|stopped} halfway {on the stairs|down the lane} and {waited for the rest|asked me which way was home}.',
      'stairs bench',
    ],
    [
      'He packed a case {each evening|at dusk}: {one shoe, a loaf, the clock|three spoons and his hat|a clean shirt, an iron|nothing, very neatly}.',
      'suitcase',
    ],
    [
      'He asked where {my mother|his mother} was {every noon|at supper}, and {each time it was news|each time I told him}.',
      'cup wilted',
    ],
    ['Then one {morning|Sunday} he {thanked me|bowed}, and called me $call.', 'door coat'],
    [
      'I {said my name|held up the photograph}. He said {how do you do|what a serious child|that is a pretty name|she writes to us, you know}.',
      'letter starless',
    ],
  ],
  remains: [
    [
      'His {coat|hat} goes out {with him in it|every day at ten}; {it is only the coat that knows the road|I follow}.',
      'coat',
    ],
    [
      'The clocks he {wound|mended} {stopped within a week|all say different things}. I {leave them|wind one}.',
      'candle room',
    ],
    [
      'His chair {faces the wall now|is by the window}. He {asks whose it is|sits as a guest sits|has worn a place in the floor|keeps it for someone}.',
      'room',
    ],
    [
      'He {shaved|dressed} for {a school that burned down|work} and sat {on the bench|at the gate} till {dark|they all went home}.',
      'bench',
    ],
    [
      'His shoes {on the wrong feet|side by side in the oven|tied with string}, and he so {proud|patient}.',
      'shoes',
    ],
    [
      'Under the $garden there is {the ladder|his basket}, {as he left it|in the long grass}.',
      'tree wilted',
    ],
    [
      'He {plays|presses} one note {of the waltz|on the piano} and {waits|looks up for the next}.',
      'piano',
    ],
    [
      'I {sleep|lie} {across his door|with the key in my hand}. {At three he knocks, from inside|He thanks the hotel}.',
      'bed door',
    ],
    [
      'In the evening the house {frightens him|is not the house}. I {go round and light it|say we are nearly there|sing till it is ours|walk him round the block, and home}.',
      'house candle',
    ],
    [
      'He keeps a {bird|birdcage} and {feeds it|covers it at night}. There has been no bird {since I was ten|for years}.',
      'birdcage',
    ],
  ],
  unsaid: [
    [
      'I was {tired|rough with the buttons|glad when he slept}. {There, I have said it|He forgot that too}.',
      'coat bed',
    ],
    [
      'How do you {mourn|bury} a man who is {asking for soup|holding your sleeve|winding your watch|praising the weather}?',
      'cup candle',
    ],
    [
      'I {corrected|argued with} him for a year. It was {his last good year|what I could do|like sweeping leaves in wind|to keep him, I thought}.',
      'letter stairs',
    ],
    [
      'He was {never|not} a {soft|talking} man. What I {wanted|waited} to be told {went first|is gone from the drawer}.',
      'letter room',
    ],
    [
      'I am {no one|a kind stranger} in {the only eyes|the house} where I was {a child|small}.',
      'swing starless',
    ],
    [
      'I look for {a word|my glasses}, and {my heart stops|I stand quite still}. {It is only a word|So it begins, I think}.',
      'starless shoes',
    ],
    [
      'When it was over {people said: a mercy|they said he was long gone}. {I nodded|I would have had the soup again|I laid two spoons|I had nobody to correct}.',
      'wilted bench',
    ],
  ],
  opening: [
    [
      'Once he {patted|took} my hand and said: {you are somebody good|I am all right where you are|stay as long as you like|I know the hands}.',
      'bench cup',
    ],
    [
      'His hands {planed the table|sorted the post|wound the air} {to the end|when all the words were gone}. I {gave them wood|watched, and it was him}.',
      'room candle',
    ],
    [
      'I {stopped saying who I was|let it be Thursday}. We {ate pears|sat in the sun|were two people}.',
      'tree bench',
    ],
    [
      'I have begun to {write it down|remember for two|say it to the dog}, {in order|the newest last|a drawer a day}.',
      'letter',
    ],
  ],
  last: [
    [
      '{What he was|All of it} is {here|in me}: {somebody has to be the drawer|I am the one who knows}.',
      'suitcase candle',
    ],
    [
      'I {will|can} wind one clock. {One is enough|It need not be right|It has his breathing|I let it strike}.',
      'room candle',
    ],
    [
      'He forgot me, and {I was his daughter all the same|was gentle to the stranger}. {I can rest on that|So was I|It was a long good night|That happened too}.',
      'bench door',
    ],
  ],
  memories: [
    [
      'His shoulders, {the fair|the procession}, {my chin on his hat|the whole town below me}.',
      'shoulders',
    ],
    ['He {ran behind|let go of} the kite {before I knew|and shouted: it is you}.', 'hills'],
    [
      '{He cut|We broke} the bread {on Sundays|under the $garden} as though {it were gold|there would always be more}.',
      'bread',
    ],
    ['The {river|mill pond} in July, and my father {a boy|wet-headed and shouting}.', 'swimming'],
    [
      'He danced with my mother {in the kitchen|at the harvest}, {looking at nobody else|counting aloud}.',
      'dance',
    ],
    [
      '{Pears|Plums|Beans} from the ladder {into my apron|one by one}, {each with a word|each the best}.',
      'garden',
    ],
    ['He woke me {for the first snow|at five} and the window was {all gold|alight}.', 'morning'],
    [
      'The {whole street|uncles} {laughing at his story|in the yard}, {and he had told it before|wiping their eyes}.',
      'friends',
    ],
    [
      '{Asleep|Face up} in the {cart|hay} with the sun on us, {his hat over mine|no one talking}.',
      'sun',
    ],
    [
      'He {knew every star|told the long tale} at the fire, and {nobody was cold|no one was sent to bed}.',
      'campfire',
    ],
  ],
}

export const KIN: readonly Loss[] = [mother, brother, father]
