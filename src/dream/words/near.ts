/** Griefs for the near: a child never born, a friend, a love that left. */
import type { Loss } from './loss'

const child: Loss = {
  name: 'a child never born',
  loss: 'She carried a child who was never born.',
  things: {
    month: ['May', 'September', 'the apple month', 'February'],
    wool: ['yellow', 'white', 'moss-green', 'grey'],
    weeks: ['eleven', 'nineteen', 'twenty-three', 'thirty'],
    name: ['a name', 'two names', 'a name for the dark'],
  },
  first: [
    ['For $weeks weeks there were {two of us in every room|two hearts in my coat}.', 'room coat'],
    ['It would have come in $month. I had {counted|told the trees}.', 'tree cradle'],
    ['We had painted the {small|back} room {$wool|the colour of an egg}.', 'room cradle'],
  ],
  arrival: [
    [
      'Then {one evening|on a Tuesday} it was {quiet|still}, as when {a clock stops|snow begins}.',
      'starless bed',
    ],
    [
      'They {turned the screen|lowered the lamp} away. They were {kind|young}. {I counted the tiles|No one sat down}.',
      'candle door',
    ],
    [
      'The {bus|train} home {was full|stopped everywhere}. A woman {gave me her seat|smiled at my coat}.',
      'bench coat',
    ],
    [
      'He {carried|took} the cradle up {the stairs|to the loft} {before I woke|so I should not see}.',
      'stairs cradle',
    ],
    [
      'I {was told|heard}: {it happens|you are young|it was not yet a child}. I {said thank you|poured the tea}.',
      'cup',
    ],
    [
      'The milk came {all the same|on the third day}. {My body had not been told|Nobody speaks of that|I bound it with a scarf|I stood in the shower}.',
      'cup bed',
    ],
  ],
  remains: [
    ['There is one sock, $wool, {and a half|and the needles in it|and no second}.', 'cradle shoes'],
    [
      'The door of that room {sticks|is shut}. {We say: the store|I go past with the linen|There is a light under it at noon|I know its cold with my hand}.',
      'door',
    ],
    [
      'Shoes {no longer than my thumb|with no dust on them}, {in their paper|behind the plates|inside my own good pair|still tied together}.',
      'shoes',
    ],
    [
      'He hung a swing {in $month|too early}. {The wind has it|It is the right height for nobody}.',
      'swing',
    ],
    ['$month comes {every year|round} and {asks me its age|has a birthday in it}.', 'wilted tree'],
    [
      'A suitcase {packed for two|by the door, packed early}: {I unpacked half|it is there|the small things on top|I lift it, to feel it}.',
      'suitcase',
    ],
    [
      'Lilies {from his mother|with a card}. They {opened after everyone had gone|dropped on the sill|smelled so loud|leaned to the wall}.',
      'wilted',
    ],
    [
      'I had {a song ready|learned a lullaby}. It {goes round|has nowhere to lie down|comes at the sink|is very short}.',
      'birdcage piano',
    ],
    [
      'In the {park|square} I {choose a bench|sit} {with my back to the pond|far from the sand}.',
      'bench',
    ],
    [
      'The night light {still works|is a small moon}. {I tried it once|I cannot say why I kept it|It shows the whole of the ceiling|I unscrewed the bulb}.',
      'candle starless',
    ],
  ],
  unsaid: [
    ['I had given it $name. {Nobody|Not even he} {has heard|knows}.', 'letter candle'],
    [
      'I {look for the thing I did|count}: {the ladder, the wine|the run for the train, the bath|the cat, the fright, the fish|each stair I took that week}.',
      'stairs letter',
    ],
    [
      'I {hated|crossed the street from} {a friend with a pram|my own sister}, {who did nothing|for a whole spring}.',
      'door bench',
    ],
    [
      'How can I {miss|be lonely for} {a face I have not seen|someone with no face}? {I do|But I would know it}.',
      'starless cradle',
    ],
    [
      'He {grieved|wept} {in the shed|in the car}. I {heard the saw|let him}. We {did not|never did it} {in one room|together}.',
      'house room',
    ],
    [
      'There is no {grave|photograph|day for it}. {I have made a place|It has only me} {under a tree|to have happened in}.',
      'tree starless',
    ],
    [
      'When they ask {have you children|how many}, I {say no|look at my hands}, {and it is a small betrayal|each time}.',
      'cup letter',
    ],
  ],
  opening: [
    [
      'I {told|wrote} the name {to the river|on the frost|aloud, in the car}. {It sounded like someone|It was there, then gone}.',
      'letter boat',
    ],
    [
      'He {came in|sat down} one night and said: {I had made a boat|I speak to her too}. {A small one|We lit the stove}.',
      'boat candle',
    ],
    [
      'I {finished|cast off} the second sock. It {took one evening|is a little crooked|lies beside the first|took three years}.',
      'cradle shoes',
    ],
    [
      'We opened {the room|the door}. {The light was lying there|A fly, some sun, a patch of $wool}.',
      'room door',
    ],
  ],
  last: [
    [
      'You were {not nothing|somebody}. {You were $weeks weeks|I was your whole country}.',
      'cradle candle',
    ],
    [
      'I do not {ask to be rid of it|want it to stop}. I {want|would like} {a place to put it down|someone to know}.',
      'bench cradle',
    ],
    [
      'When it is $month I will {light|set out} {one candle|a light}, and {say good morning|open the window}.',
      'candle',
    ],
  ],
  memories: [
    [
      'You turned over {in the warm sea with me|as I swam}, {once, like a fish|and I laughed out loud}.',
      'swimming',
    ],
    [
      'He danced {with the two of us|slowly, for two}, {his ear to my dress|round the ladder, paint in his hair}.',
      'dance',
    ],
    [
      'Every morning {that spring|of it} the window {shone|was gold}, and I told you {the weather|what I saw}.',
      'morning',
    ],
    ['I lay in the {grass|orchard} and {the sun was on you too|knew you felt it}.', 'sun'],
    [
      'We {ate|wanted} bread {at midnight|with honey}, {you and I|and nothing else would do}.',
      'bread',
    ],
    [
      'My friends {laid their hands|guessed your name}, {all talking, all laughing|and shrieked: it kicked}.',
      'friends',
    ],
    ['I planted {beans|sunflowers} {the day I knew|to be as tall as you}.', 'garden'],
    [
      'I carried {my niece|another’s child} on my shoulders and thought: {soon|so this is the weight}.',
      'shoulders',
    ],
    ['On the hill with a kite {we thought: next year|he practised, for you}.', 'hills'],
    ['At the {midsummer|harvest} fire they {toasted us three|sang, and you danced}.', 'campfire'],
  ],
}

const friend: Loss = {
  name: 'a friend',
  loss: 'Her friend stepped out of her life one winter, and could not be called back.',
  things: {
    name: ['Ilse', 'Noor', 'Marta', 'Jun', 'Teodora'],
    place: ['the bridge', 'the last tram stop', 'the laundry steps', 'the quarry'],
    thing: ['a red scarf', 'a borrowed bicycle', 'a tin of buttons', 'a book with my name in it'],
    winter: ['January', 'the long winter', 'the week of the ice'],
  },
  first: [
    [
      '$name and I {shared a desk|had one bicycle|met at $place} {when we were seven|before we could spell}.',
      'bench swing',
    ],
    ['In $winter $name {did not come to the bench|stopped answering}.', 'bench letter'],
    [
      'I had a friend. I {am learning to say|still trip on} {had|that small word}. She was $name.',
      'starless bench',
    ],
  ],
  arrival: [
    [
      'She said she was {tired|fine}. {We all were|I said: sleep, then|I said: so am I}.',
      'cup bed',
    ],
    [
      'There was {a note|a message}. It said {thank you|feed the bird|nobody did this}.',
      'letter birdcage',
    ],
    [
      'I {ran|went} up {four|five} flights. {The door was open|There were already shoes in the hall}.',
      'stairs door shoes',
    ],
    [
      'At the chapel they {got her laugh wrong|played no song of hers|spoke of someone tidy} {and we sat there|and I nearly laughed|, and it was quickly over}.',
      'wilted piano',
    ],
    ['Her mother {held|gave} me $thing {without a word|and closed my hand on it}.', 'door coat'],
    [
      'It {snowed|thawed} on the day. {People said it was fitting|I had her umbrella|She hated it|My feet were wet, and I minded}.',
      'tree coat',
    ],
  ],
  remains: [
    ['I have $thing. I {do not use it|keep it in the light|cannot give it back}.', 'suitcase coat'],
    [
      'Her last {message|letter} {says: later|is about soup}. I {answer it|answer, some nights}.',
      'letter cup',
    ],
    [
      'At {the café|our table} they {bring|brought} two cups, {and take one away|till I told them}.',
      'cup',
    ],
    [
      'The swings at $place {hang level now|are wet}. {We were too old for them|We went at night}.',
      'swing',
    ],
    [
      'Her bird {lives with me|says her hello}, {in her voice|at six in the morning|to the post, to the rain|and waits for the answer}.',
      'birdcage',
    ],
    [
      'I {walk|go} {the long way|round}, not to {pass|look up at} her window. {It is let|There is a light in it}.',
      'house',
    ],
    [
      'Half of {every joke|my childhood} {is in her keeping|was hers}. {I have the first half|The other is lost}.',
      'room starless',
    ],
    [
      'We had a {trip|summer} planned. The case is {half packed|under my bed}. {Hers was always the map|Two tickets in the lid}.',
      'suitcase',
    ],
    [
      'The duet {stands open|has one hand missing}. I {play the low part|turn the page for her|leave the rests long|keep the stool moved over}.',
      'piano',
    ],
    [
      'I {dream|often think} she is {late|at $place}, {stamping her feet|cross with me}, {in the wrong coat|and it is only $winter}.',
      'coat bench',
    ],
  ],
  unsaid: [
    [
      'She {rang|called}, {the night before|that Sunday}. I {saw it ring|was washing my hair|let it ring out}.',
      'letter room',
    ],
    [
      'I {knew|saw}. {Not that, but something|I saw her give her plants away}. I said: {how tidy|nice}.',
      'wilted door',
    ],
    [
      'I am {furious|so angry}, $name. You {left me alone with it|had a key to my house}.',
      'door house',
    ],
    [
      'For a friend there is no {word|black dress|row}: {you stand with the colleagues|I sat at the back}.',
      'bench starless',
    ],
    [
      'I {laughed|danced} {a week after|at a wedding}, and {was sick in the garden|went cold}: {I had not asked her|you were not there to see}.',
      'wilted shoes',
    ],
    [
      'I do not {know|tell} how to be {old|funny} {without a witness|alone}. {We had plans for old|You were to be the thin one}.',
      'bench tree',
    ],
    [
      'If I {say|forgive} it, then {it is so|you will be dead}. {Till now you were only late|Let me be slow}.',
      'starless candle',
    ],
  ],
  opening: [
    [
      'Last week I {told|tried} one of your jokes. {They laughed|I even did the walk}. {I heard you groan|Where you would have}.',
      'candle room',
    ],
    [
      'I wrote you {a bad letter|nine pages}, {all of it angry|with drawings}, and {slept|was hungry after}.',
      'letter bed',
    ],
    [
      'A girl at $place {asked the way|was crying}. I {sat down by her|stayed}. {You taught me that|I did not let it ring}.',
      'bench',
    ],
    [
      'I {ring|answer} now. {At once|Every time}. {It is a kind of flower|That is yours}.',
      'candle wilted',
    ],
  ],
  last: [
    [
      'It was not {my hand|the telephone}. I {say that|practise saying it} {every day|as you say a scale}.',
      'candle piano',
    ],
    [
      'You were {more than your last day|loved, you idiot}. {Somebody has to remember the other days|I hold the rest|There were nine thousand others|I will tell them about the bicycle}.',
      'candle swing',
    ],
    [
      'I will {wear|ride|lend} $thing. {It was for going out in|You would hate it kept}.',
      'coat door',
    ],
  ],
  memories: [
    [
      '{Four of us|All of us} {soaked, in one doorway|squeezed on one bench}, {helpless with laughter|and $name crying with it}.',
      'friends',
    ],
    [
      'We jumped from $place {in our clothes|at midnight}, and {the water was warm as milk|she surfaced singing}.',
      'swimming',
    ],
    ['She taught me to {waltz|dance} {between the washing lines|on a tabletop}.', 'dance'],
    [
      'On {a roof|the warm wall} with {our eyes shut|an orange}, {sun to the bone|promising things}.',
      'sun',
    ],
    [
      'We {lit|built} a fire on {the island|the shingle} and {told the truth|sang till we had no voice}.',
      'campfire',
    ],
    ['One loaf, {two knives|no plates}, {rain on the tent|and her reading aloud}.', 'bread'],
    [
      'She flew {a kite|a pillowcase} off {the hill|the slag heap}, {running backwards|and it went up like a thought}.',
      'hills',
    ],
    [
      'We {talked|had talked} all night. The window {went gold|turned to morning}, {and we were not even tired|mid-sentence}.',
      'morning',
    ],
    [
      'I sat on her shoulders {to steal cherries|at the concert}, {and saw everything|both of us screaming}.',
      'shoulders',
    ],
    [
      'Her garden {was three pots on a sill|was all nettles and poppies}: {butterflies, even there|she named each one}.',
      'garden',
    ],
  ],
}

const love: Loss = {
  name: 'a love that left',
  loss: 'The one she loved closed the door softly and did not come back.',
  things: {
    years: ['six', 'eleven', 'four', 'nineteen'],
    city: ['the north', 'another city', 'an island I had shown him', 'the other side of the river'],
    object: ['the blue bowl', 'the good knife', 'the lamp', 'the atlas'],
    tree: ['lime', 'quince', 'chestnut'],
  },
  first: [
    ['After $years years he {said it at breakfast|put down his cup}.', 'cup'],
    [
      'He left in {May|good weather}, {by the front door|with one case}, {closing it softly|as one leaves a sleeping child}.',
      'door suitcase',
    ],
    [
      'We {had|owned} $years years and {one bed|a $tree tree}. {Then I had them|Then he was in $city}.',
      'bed tree',
    ],
  ],
  arrival: [
    [
      'There was no {quarrel|other woman}. {There was a suitcase|I could have fought another woman|There was a kind of weather|There was the sound of tape}.',
      'suitcase',
    ],
    [
      'He {was gentle|wept}. I {passed him a cloth|made him eggs}. {That is what I did|I was so polite}.',
      'cup',
    ],
    [
      'I heard him {on the stairs|go down}, {every stair|and stop, and go on|carefully, the lamp on his arm|like a man with milk}.',
      'stairs',
    ],
    [
      'We {divided|shared out} the books. {Neither would take the atlas|He left me all the poems|One had a leaf in it|We were scrupulous}.',
      'letter room',
    ],
    [
      'He is in $city now. {They say he whistles|He has a balcony|Someone waters his plants}.',
      'house wilted',
    ],
    [
      'The key came {in an envelope|by post}, {wrapped in blank paper|without a word|still on its string|warm from the sun in the box}.',
      'letter',
    ],
  ],
  remains: [
    [
      'I sleep {on my own side|at the edge}. The other half {is cold as a field|I keep for laundry|has books in it|still slopes}.',
      'bed',
    ],
    [
      'His coat {hung here until autumn|left its hook}. {The hook is a question|I have hung nothing there|I hit my shoulder on the air|There was one glove below}.',
      'coat',
    ],
    [
      'There is a {pale square|nail} where $object {was|had its place}. {I dust it|My eyes go there first}.',
      'room',
    ],
    [
      'I {buy|cook} for two. {The soup lasts|I eat standing}, {at the window|with the radio on}.',
      'cup',
    ],
    [
      'The {roses|tulips} from {the last week|that Friday} stood until {they were paper|the water stank}.',
      'wilted',
    ],
    [
      'Our bench {has other people on it|is by the $tree}. They {hold hands like us|do not know}.',
      'bench',
    ],
    [
      'The piano {has been shut since|knows only duets}. {I hear his left hand|I rest my elbows on it|The tuner asked after him|I turned the stool to the wall}.',
      'piano',
    ],
    [
      'The house {is quiet in a new way|has gone deaf}: {no second cough|one toothbrush, one step|the tap, the tap|what I put down stays}.',
      'house',
    ],
    [
      'I {turn|light} the lamp {at six, as for someone|in the hall}. {Moths come|No one has to find the lock}.',
      'candle door',
    ],
    [
      'His {slippers|walking shoes}, {left foot worn|toes to the wall}: I {meet|greet} them {every night|in the dark}.',
      'shoes',
    ],
  ],
  unsaid: [
    [
      'I {had stopped looking|saw it} too. {I thought we had time|I was counting on his patience|It was a rainy year|I was good at not asking}.',
      'starless door',
    ],
    [
      'Once he asked: {are you there|what are you thinking}. I said: {nothing|the shopping|yes}.',
      'letter cup',
    ],
    [
      'I {still speak to him|tell him things}: {in the bath|on trains}. I {win, mostly|am wittier than I was}.',
      'bench letter',
    ],
    [
      'I was {caged|not free} with him either. {The door stood open|I liked the bars}. {That is hard to say|I sang, though}.',
      'birdcage',
    ],
    [
      'They {say|tell me}: {at least he is not dead|plenty of fish}. No: {he is choosing it every day|he is well, without me}.',
      'starless boat',
    ],
    [
      'I go {past|through} {his street|our photographs} {like a thief|at night}, {to see a light go out|and take nothing}.',
      'house starless',
    ],
    [
      'I {do not know|wonder} what {I like|my own voice wants}. {I liked what we liked.|Olives? The sea? The left side?}',
      'boat shoes',
    ],
  ],
  opening: [
    [
      'I moved the bed {under the window|to the other wall}. {Nobody asked why|It took one hour and $years years}.',
      'bed room',
    ],
    [
      'The $tree {flowered without us|put out a leaf}. {I had not known it could|I took it personally}.',
      'tree',
    ],
    [
      'I {bought|ate} {olives|a pear} {in the street|on the quay}, {alone, with pleasure|and they were mine}.',
      'bench boat',
    ],
    [
      'I slept {in the middle|till nine}, {like a star|like a child}, and {woke hungry|missed nobody till noon}.',
      'bed',
    ],
  ],
  last: [
    [
      'It {was|had been} real. {He may not take that with him|It does not have to be lasting to be real|I was there, I saw it|Even the end was ours}.',
      'suitcase candle',
    ],
    [
      'I {leave|will leave} the door {unlocked|open}: {not for him|the evening may come in}.',
      'door house',
    ],
    [
      'There is {someone|a woman} in this house. I {have begun to hear her|think I may get to know her|laid her a place|hear her run the bath}.',
      'house piano',
    ],
  ],
  memories: [
    [
      'We danced {in the petrol station|barefoot on the tiles}, {to the ice machine|while the rice burned}.',
      'dance',
    ],
    [
      'He {swam|floated} beside me {far out|in the black lake}, {and we held hands|two heads in all that light}.',
      'swimming',
    ],
    [
      'The first {morning|window}: {dust like gold|his sleeping hand}, {and nowhere to be|and bells}.',
      'morning',
    ],
    [
      '{Bread and apricots|One loaf} {in bed|on the tailgate}, {crumbs for a week|feeding each other}.',
      'bread',
    ],
    [
      'His friends and mine {at one long table|all at last together}, {everyone shouting|laughing till they wept}.',
      'friends',
    ],
    [
      'We {planted|dug} the $tree {in the rain|the size of a pencil}, {two spades, one hat|and drank to it}.',
      'garden',
    ],
    [
      'Sun on {my shoulders|the deck} and his {reading voice|sleeve}, {a whole noon long|and no one else alive}.',
      'sun',
    ],
    [
      'He carried me on his {shoulders|back} {over the flood|through the carnival}, {complaining|singing}.',
      'shoulders',
    ],
    [
      'The {kite|storm} on the {down|headland}: {we let go on purpose|we shouted our plans at it}.',
      'hills',
    ],
    [
      'A fire {on the beach|in the snow}, {one blanket|his hands round mine}, {sparks going up|the guitar out of tune}.',
      'campfire',
    ],
  ],
}

export const NEAR: readonly Loss[] = [child, friend, love]
