import type { Vocabulary } from './vocabulary';

// English. Names as in free-exercise-db (public domain) and on public pages and videos; the rest is ordinary gym
// English. Nothing here is found only in wger. Words that other languages share, or that differ from these only in
// their ending, stand here alone (abdom*, muscul*, yoga*).
export const en: Vocabulary = [
  /* leg-raise        */ '~leg raise/lift/lowers/raising/lifting/lowering|double leg lower|leg drop?|raise/raising/lifting leg?|hanging pike|hlr|vkr|captain chair|slr exercise',
  /* knee-raise       */ 'knee raise/lift/tuck/up|knee hip raise|leg tuck/pull',
  /* flutter-kick     */ 'flutter* kick',
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
  /* bicycle-crunch   */ 'bicycle crunch/maneuver|air bike?',
  /* hanging          */ 'hang*|suspen*|bar',
  /* lying            */ 'lying|laying|supine|floor|decline',
  /* chair            */ 'captain/captains chair|roman chair|vertical|parallel',
  /* single           */ 'single|alternat*|one',
  /* straight         */ 'straight',
  /* standing         */ 'standing|front|step up',
  /* side             */ 'side|rear|reverse|prone|quadruped|donkey',
  /* move             */ 'push/pull/chin/sit/muscle up|crunch|burpee|squat*|lunge|deadlift|rdl|bench/leg press|hip thrust|jumping jack|high knee|calf/heel/lateral/front raise|arm leg raise/lift|handstand|skull crusher|down* dog|sun salutation|knee tuck jump|scissor jump|treadmill|stairmaster|elliptical|rowing machine|indoor cycling|spin class|dead hang|bear crawl|rope climb|wall sit|box jump|battle rope|medball|resistance band|foam roll*|good morning|get up|windmill|goblet|farmer walk/carry',
  /* still            */ 'plank*?|russian twist|bird dog|rollout|mountain climber|curl up|standing ab/core/hip|ab wheel',
  /* maybe            */ 'bench|bridge|row|dip|curl|press|raise|hop|carry|carries|swing|shrug|fly|twist|extension|abduction|pose|hold|pull|clean|snatch|walk|jump|crawl|touch|oblique|pulldown|climb|stone|sled|bound|pushdown|flexion|rotation|circle|drill|sprint',
  /* core             */ 'ab|core|abdom*|belly|pilates|tummy',
  /* abs              */ 'six/6 pack|lower ab|ab workout|belly fat|flat belly/stomach|core strength*',
  /* workout          */ '~workout*|hiit|tabata|crossfit|calisthen*|bodybuild*|yoga*|vinyasa|aerob*|cardio*|dumbbell|barbell|kettlebell|fitness*|physical therap*|fat burn*|bodyweight|leg/chest/arm/push/pull day|stretches|personal trainer|incline/interval walk*|weight loss',
  /* hint             */ 'gym*|training|exercis*|burn|tone*|sculpt*|strength*|stretch*|mobility|flexib*|posture|warmup|muscle|muscul*|banded|leg|glute*|butt|booty|thigh|arm|shoulder|chest|bicep*|tricep*|hamstring|calf|calves|hip|rehab*|db|rep|toe|pec|lat|trap|delt*|quad|ankle|knee|spine|activat*|run|cycling|walk*|bar|weight|lift*|fat loss',
  /* faint            */ 'how|min/minute|home|beginner|proper*|technique|challenge|routine|tutorial|intens*|body|fat|form|balance|machine|equipment',
  /* not              */ 'official|music video|lyric|trailer|remix|minecraft|game*|recipe|roast*|chicken|lamb|salary|podcast|episode|anatomy|news|dog|cat|song|concert|guitar|art|football|prank|vlog|anime|film|teacher|question|q a|review|interview|money|business|chat',
  /* off              */ 'leg raise/lift/raising test|passive leg raise|leg lift headstand|core values|no plank|leg wall|music|hip hop|belly dance|scissor lift|press conference',
];
