import type { Vocabulary } from './vocabulary';

// English. Names as in free-exercise-db (public domain) and on public pages and videos; the rest is ordinary gym
// English. Nothing here is found only in wger. Words that other languages share, or that differ from these only in
// their ending, stand here alone (abdom*, muscul*, yoga*).
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
  /* hollow-hold      */ 'hollow hold/body/rock',
  /* bicycle-crunch   */ 'air bike?|bicycle crunch',
  /* hanging          */ 'hang*|suspen|bar',
  /* lying            */ 'lying|laying|supine|floor|decline',
  /* chair            */ 'captain/captains chair|roman chair|vertical|parallel',
  /* single           */ 'single|alternat|one',
  /* straight         */ 'straight',
  /* standing         */ 'standing|front|step up',
  /* side             */ 'side|rear|reverse|prone|quadruped|donkey',
  /* move             */ 'push/pull/chin/sit/muscle up|crunches|burpee|squat*|lunge|deadlift|rdl|bench/leg press|hip thrust|jumping jack|calf/heel/lateral/front raise|arm leg raise/lift|handstand|skull crusher|down* dog|sun salutation|knee tuck jump|treadmill|bear crawl|wall sit|box jump|resistance band|foam roll*|hammer/preacher/wrist/nordic curl|arnold/military/pallof press|face pull|kickback|pullover|hyperextension|woodchop|thruster|clamshell|fire hydrant|inchworm|butt/donkey kick|wall/medicine ball|cat cow|front lever|turkish get|dead hang|rowing|rope climb|farmer walk/carry|indoor cycling|scissor jump|child/childs/cobra/warrior/pigeon pose|upright row|bent over row|shrug|battle rope',
  /* still            */ 'plank*?|russian twist|bird dog|rollout|mountain climber|curl up|standing ab/core/hip|ab wheel',
  /* maybe            */ 'bench|bridge|row|dip|curl|press|raise|hop|carry|carries|swing|fly|twist|extension|abduction|pose|hold|pull|clean|walk|jump|crawl|oblique|pulldown|climb|flexion|rotation|circle|drill|sprint|crunch|good morning|windmill|high knee|cable|seated|overhead|snatch|sled|stone|bound|pushdown|touch|landmine|isometric|kneeling|slam|march|kb',
  /* core             */ 'ab|core|abdom*|belly|tummy',
  /* abs              */ 'six/6 pack|lower ab|ab workout|belly fat|flat belly/stomach|core strength|pilates',
  /* workout          */ '~workout|hiit|tabata|crossfit|yoga*|vinyasa|aerob*|cardio|dumbbell|barbell|kettlebell|fitness|fat burn*|bodyweight|leg/chest/arm/push/pull day|stretches|tai chi|qigong|kegel|emom|wod|stairmaster|physical therap|calisth|bodybuil|jump rope|walk home|trx|plyo*|exercise',
  /* hint             */ 'gym*|training|exercis|tone*|sculpt|strength|stretch|mobility|flexib|posture|warmup|muscul|leg|glute*|butt|booty|thigh|arm|shoulder|chest|bicep*|tricep|hamstring|calf|calves|hip|rehab*|rep|toe|pec|lat|trap|delt*|quad|ankle|knee|spine|activat|run|cycling|walk*|bar|weight|lift*|fat loss|grow|bigger|slim|muscle|db|banded|burn|burner|circuit|weight loss',
  /* faint            */ 'how|min/minute|home|beginner|proper|technique|challenge|routine|tutorial|intens|body|fat|form|balance|machine|equipment|pain',
  /* not              */ 'official|music video|lyric|trailer|game*|recipe|chicken|podcast|episode|anatomy|news|dog|cat|song|guitar|art|football|prank|vlog|anime|film|teacher|question|q a|review|interview|business|chat|english|piano|math*|matem*|concert|supplement|certif*|teach|retreat|haul|story|journey|tour|meme|fail|pants|paper|money|coffee|book|reason|lasegue|wrestl*|doggie',
  /* off              */ 'leg raise/lift/raising test|passive leg raise|no plank|music|hip hop|scissor lift|press conference|net core|belly dance|core values|leg lift headstand|leg wall',
];
