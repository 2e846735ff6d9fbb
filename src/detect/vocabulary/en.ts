import type { Vocabulary } from './vocabulary';

// English. Names as in free-exercise-db (public domain) and on public pages and videos; the rest is ordinary gym
// English. Nothing here is found only in wger. Words that other languages share, or that differ from these only in
// their ending, stand here alone (abdom*, muscul, yoga*).
export const en: Vocabulary = [
  /* leg-raise        */ '~leg raise/lift/lowers/raising/lifting/lowering|double leg lower|leg drop?|raise/raising/lifting leg?|hanging pike|hlr|vkr|slr exercise',
  /* knee-raise       */ 'knee raise/lift/tuck/up|knee hip raise|leg tuck/pull',
  /* flutter-kick     */ 'flutter kick',
  /* scissors         */ 'scissor kick|scissor?|criss cross leg',
  /* v-up             */ 'v up|v sit?|jackknife?',
  /* reverse-crunch   */ 'reverse crunch|bent knee hip raise',
  /* windshield-wiper */ 'windshield wiper?',
  /* dead-bug         */ 'dead bug',
  /* toes-to-bar      */ 'toe bar|t2b|knees elbow|ttb',
  /* heel-tap         */ 'heel tap?',
  /* l-sit            */ 'l sit',
  /* dragon-flag      */ 'dragon flag',
  /* hollow-hold      */ 'hollow hold/rock|hollow body?',
  /* bicycle-crunch   */ 'air bike?|bicycle crunch',
  /* hanging          */ 'hang*|suspen',
  /* lying            */ 'lying|laying|supine|floor|declin',
  /* chair            */ 'captain chair|roman chair|vertic|parall',
  /* single           */ 'single|alternat|one',
  /* straight         */ 'straight',
  /* standing         */ 'standing|front|step up',
  /* side             */ 'side|rear|reverse|quadrup|prone',
  /* move             */ 'elliptica|pelvic tilt|heel slide|high knee|push/pull/chin/sit/muscle up|crunches|burpee|lunge|deadlift|rdl|hip thrust|jumping jack|calf/heel/lateral/front raise|arm leg raise/lift|handstan|headstan|down*/facing dog|knee tuck jump|treadm|bear crawl|resist band|foam roll*|scissor jump|wall/medicine ball|box jump|face pull|clamshel|inchworm|turkish get|farmer walk/carry|battle rope|skull crushe|hyperexte|sun salutat|dead hang|arm and leg raise/lift|rowing|cat cow|squat/squatting|rack pull|star/broad jump|forward fold/bend|side bend|puppy pose|shadow boxing|power clean/snatch/jerk|band pull|front/back lever|chin tuck|pec deck|hammer curl|wall sit|pendla|copenhag plank|thruster|donkey kick|shrug',
  /* still            */ 'plank*?|russia twist|bird dog|ab wheel/roller|curl up|mountain climbe|rollou',
  /* maybe            */ 'curl|press|row|pose|stretc|crunch|pulldow|pushdow|kickback|fire hydran|woodchop|pullov|smr',
  /* core             */ 'core|abdom*|belly|tummy|abs|stomach',
  /* abs              */ 'six/6 pack|lower ab|ab workout|ab exercis/routin/train/circui/burn*',
  /* workout          */ '~workout|hiit|tabata|crossfit|yoga*|aerob*|cardio|dumbbel|barbell|kettlebe|bodywei|leg/chest/arm/push/pull day|stretches|tai chi|kegel|physic therap|calist|jump rope|trx|walk home|exercis|exercic|plyo*|vinyas|fat burn*|stairmas|namask|emom|amrap|glute/gluteo/glutei|tricep|stretc routin',
  /* hint             */ 'gym*|training|tone*|sculpt|strengt|jog|dip|swing|fly|twist|extensio|jump|rotati|touch|slam|clean|circle|bridge|cable|march|stone|postur|warmup|muscul|leg|butt|booty|thigh|arm|shoulder|chest|bicep*|hamstr|calf|calves|hip|rehab*|lat|quad|ankle|knee|run|cyclin|lift*|muscle|burn|circui|fitnes|pec|mobilit|walking|walk|activat|db|banded|spine|weight|delt*|toe|bar|ab|jack|tuck|bench|raise|hop|carry|carries|abduction|hold|pull|crawl|obliqu|climb|sprint|seated|overhead|snatch|good morning|windmil|kb|sled|bound|flexio|landmin|kneelin|isomet|neck|lateral|inclin|elbow|wrist|torso|thorac|tap|kick|crossov|split|jerk|rope|adduct|cool down|opener|fat loss|back pain|frontal|pallof|poses',
  /* faint            */ 'how|min/minute|home|beginn|techni|routin|tutori|body|form|machin|equipm|challe|proper|balanc|pain|intens',
  /* doubt            */ 'why|diet|test|mix|story|motiva',
  /* not              */ 'offici|mats|lyric|trailer|game*|recipe|chicken|podcast|news|dog|cat|song|guitar|prank|vlog|film|teache|question|q a|review|intervi|englis|piano|matem*|certif|fail|pants|book|reason|lasegu|anatom|innerv|gramma|python|poker|unboxi|playli|meaning|histor|startup|puppy|eat|math|mathem|vocal|football|chat|hair|photo|protein*|supplem|dieta|drink',
  /* off              */ 'leg raise/lift/raising test|passive leg raise|hip/lindy hop|head shoulder knee|table leg|being|press confer|net/intel core|scissor lift|crunchi|crunchy|crunch bar|french/garlic/printi/drill/heat/hydrau/meet press|death/skid/front row|burpee seed|cardiol|cardiom|cardiov|heatle/bouncy/pin curl|toast/captain crunch',
];
