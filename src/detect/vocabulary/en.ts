import type { Vocabulary } from './vocabulary';

// English. Names as in free-exercise-db (public domain) and on public pages and videos; the rest is ordinary gym
// English. Nothing here is found only in wger. Words that other languages share, or that differ from these only in
// their ending, stand here alone (abdom*, muscul, yoga*).
export const en: Vocabulary = [
  /* leg-raise        */ '~leg raise/lift/lowers/raising/lifting/lowering|double leg lower|leg drop?|raise/raising/lifting leg?|hanging pike|hlr|vkr|captain chair|slr exercise',
  /* knee-raise       */ 'knee raise/lift/tuck/up|knee hip raise|leg tuck/pull',
  /* flutter-kick     */ 'flutter kick',
  /* scissors         */ 'scissor kick/exercise|scissor?|criss cross leg',
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
  /* hanging          */ 'hang*|suspen|bar',
  /* lying            */ 'lying|laying|supine|floor|decline',
  /* chair            */ 'captain/captains chair|roman chair|vertical|parallel',
  /* single           */ 'single|alternat|one',
  /* straight         */ 'straight',
  /* standing         */ 'standing|front|step up',
  /* side             */ 'side|rear|reverse|quadruped|prone',
  /* move             */ 'elliptical|pelvic tilt|shadow box|heel slide|high knee|push/pull/chin/sit/muscle up|crunches|burpee|lunge|deadlift|rdl|bench/leg press|hip thrust|jumping jack|calf/heel/lateral/front raise|arm leg raise/lift|handst|down* dog|knee tuck jump|treadm|bear crawl|wall sit|resist band|foam roll*|pullover|scissor jump|shrug|kickback|wall/medicine ball|box jump|face pull|woodchop|thruster|clamshell|fire hydrant|inchworm|turkish get|farmer walk/carry|battle rope|skull crusher|hyperextension|sun salutation|rope climb|hammer/preacher/wrist/nordic curl|military/arnold/pallof press|dead hang|arm and leg raise/lift|rowing|cat cow|front lever|indoor cycling|squat/squatting|upright row|bent over row|butt/donkey kick|child/childs/cobra/warrior/pigeon pose',
  /* still            */ 'plank*?|russian twist|bird dog|rollou|mountain climber|curl up|standing ab/core/hip|ab wheel',
  /* maybe            */ 'jack|jog|tuck|bench|bridge|row|dip|curl|press|raise|hop|carry|carries|swing|fly|twist|extension|abduction|pose|hold|pull|walk|jump|crawl|oblique|pulldown|climb|rotation|sprint|crunch|cable|seated|overhead|snatch|touch|good morning|windmill|kb|sled|slam|drill|clean|march|bound|flexion|pushdown|circle|landmine|kneeling|isometric|stone',
  /* core             */ 'core|abdom*|belly|tummy|abs',
  /* abs              */ 'six/6 pack|lower ab|ab workout|belly fat|flat belly/stomach|ab exercis/routin/train/circuit/burn*|core strength',
  /* workout          */ '~workout|hiit|tabata|crossfit|yoga*|aerob*|cardio|dumbbell|barbell|kettleb|bodyweight|leg/chest/arm/push/pull day|stretches|tai chi|kegel|physic therap|calist|jump rope|trx|walk home|exercis|exercic|plyo*|vinyasa|fat burn*',
  /* hint             */ 'gym*|training|tone*|sculpt|strength|stretch|posture|warmup|muscul|leg|butt|booty|thigh|arm|shoulder|chest|bicep*|tricep|hamstr|calf|calves|hip|rehab*|lat|quad|ankle|knee|run|cycling|lift*|muscle|burn|circuit|fitness|pec|back pain/exercise|mobilit|glute|gluteo|glutei|walking|walk|fat/weight loss|activat|db|banded|spine|weight|trap|delt*|grow|toe|flexib|rep|bar|ab',
  /* faint            */ 'how|min/minute|home|beginn|techni|routin|tutori|body|form|machine|equipment|proper|pain|challenge|intens|balance',
  /* doubt            */ 'why|diet|test|goal|mix|journey|story|motiva',
  /* not              */ 'offici|mats|lyric|trailer|game*|recipe|chicken|podcast|news|dog|cat|song|guitar|prank|vlog|film|teacher|question|q a|review|intervi|english|piano|matem*|certif|fail|pants|book|reason|lasegue|anatom|innerv|gramma|python|poker|unboxi|playli|meaning|histor|startup|puppy|eat|math|mathem|vocal|football|chat',
  /* off              */ 'leg raise/lift/raising test|passive leg raise|hip hop|belly dance|head shoulder knee|table leg|net core|core i|being|music|press conference',
];
