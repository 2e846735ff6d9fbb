import type { Vocabulary } from './vocabulary';

// English. Names as in free-exercise-db (public domain) and on public pages and videos; the rest is ordinary gym
// English. Nothing here is found only in wger. Words that other languages share, or that differ from these only in
// their ending, stand here alone (abdom*, muscul*, yoga*).
export const en: Vocabulary = [
  /* leg-raise        */ 'leg raise/lift/lower/raising/lifting/lowering|leg drop?|raise/raising/lift/lifting/lower/lowering leg?|hanging pike',
  /* knee-raise       */ 'knee raise/lift/tuck/up|knee hip raise|leg tuck/pullin',
  /* hanging          */ 'hang*|suspen*|bar',
  /* lying            */ 'lying|laying|supine|floor|decline',
  /* chair            */ 'captain* chair|roman chair|vertical|parallel',
  /* single           */ 'single|alternat*|one',
  /* straight         */ 'straight',
  /* standing         */ 'standing|front|step up',
  /* side             */ 'side|rear|reverse|prone|opposite|donkey',
  /* flutter-kick     */ 'flutter* kick',
  /* scissors         */ 'scissor kick/exercise|scissor?',
  /* v-up             */ 'v up|v sit?|jackknife?',
  /* reverse-crunch   */ 'reverse crunch|bent knee hip raise',
  /* windshield-wiper */ 'windshield wiper?',
  /* dead-bug         */ 'dead bug',
  /* toes-to-bar      */ 'toe bar|t2b|knee elbow?',
  /* heel-tap         */ 'heel tap?',
  /* l-sit            */ 'l sit',
  /* dragon-flag      */ 'dragon flag',
  /* hollow-hold      */ 'hollow hold/body/rock',
  /* bicycle-crunch   */ 'bicycle crunch/maneuver|air bike?|bicycle?',
  /* move             */ 'push/pull/chin/sit/muscle up|crunch|burpee|squat*|lunge|deadlift|rdl|bench/leg press|hip thrust|jumping jack|high knee|calf/heel/lateral/front raise|leg raised|handstand|skull*|down* dog|downdog|sun salutation|knee tuck jump|scissor jump',
  /* still            */ 'plank*|russian twist|bird dog|rollout|climber|pallof|standing ab/core/hip|ab wheel',
  /* maybe            */ 'exercise|bench|bridge|row|dip|curl|press|raise|hop|carry|carries|swing|shrug|fly|twist|extension|abduction|pose|hold|pull|clean|snatch|walk|jump|crawl|swap|crunch*|pulldown|kickback',
  /* abs              */ 'six/6 pack|lower ab|ab workout|belly fat|flat belly/stomach|abs|core strength*',
  /* core             */ 'ab|core|abdom*|oblique|belly|pilates|tummy|hip flexor',
  /* workout          */ '~workout|hiit|tabata|crossfit|calisthen*|bodybuild*|yoga*|vinyasa|zumba|aerob*|cardio*|dumbbell|barbell|kettlebell|fitness*|physical therap*|fat burn*|bodyweight|leg/chest/arm day|stretches|elliptical',
  /* hint             */ 'gym*|training|trainer|exercis*|burn|tone*|sculpt*|strength*|stretch*|mobility|flexib*|posture|warmup|muscle|muscul*|resistance band|banded|leg|glute*|butt|booty|thigh|arm|shoulder|chest|bicep*|tricep*|hamstring|calf|calves|hip|lat|rehab*|db|sl|rep|toe|landmine|weight loss',
  /* faint            */ 'how|min/minute|home|beginner|proper*|technique|challenge|routine|tutorial|intens*|body|fat|form|balance|machine|towel|cable|equipment|neck|activation|isomet*',
  /* not              */ 'official|music video|lyric|trailer|remix|minecraft|fortnite|game*|recipe|roast*|cooking|chicken|lamb|i5/i7|poker|salary|raises|fund|funding|series a|podcast|episode|anatomy|news|police|dog|cat|song|concert|guitar|ballet|art|football|goal|ufc|wwe|prank|asmr|slime|vlog|anime|lasegue|film*|money',
  /* off              */ 'leg raise/lift test|leg lift headstand|core values|leg wall|music|gym class|hip hop',
];
