import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect';
import type { Level, PageFacts } from '../../src/detect/types';
import type { ExerciseId } from '../../src/guide/types';

const levelOf = (title: string, more: Partial<PageFacts> = {}): Level => detect({ title, ...more }).level;
const namesOf = (title: string): readonly ExerciseId[] => detect({ title }).exercises;

describe('a page that names a move of the guide', () => {
  const NAMED: readonly (readonly [title: string, exercise: ExerciseId])[] = [
    // English, as people write it
    ['How to do leg raises', 'leg-raise'],
    ['LEG RAISE!!! the right way', 'leg-raise'],
    ['my favourite #legraises for summer', 'leg-raise'],
    ['Leg-Raises workout', 'leg-raise'],
    ['Ｌｅｇ Ｒａｉｓｅｓ', 'leg-raise'],
    ['F L O O R  L E G  R A I S E S', 'lying-leg-raise'],
    ['Lying Leg Lifts for beginners', 'lying-leg-raise'],
    ['Hanging Straight Leg Raise', 'hanging-leg-raise'],
    ['#hanginglegraises #abs', 'hanging-leg-raise'],
    ['Captain’s Chair Leg Raise', 'captains-chair-leg-raise'],
    ['Single-leg raises', 'single-leg-raise'],
    ['Straight leg raise exercise for knee rehab', 'straight-leg-raise'],
    ['Hanging knee raises: 3 mistakes', 'hanging-knee-raise'],
    ['Toes-to-bar in 5 steps', 'toes-to-bar'],
    ['Dead Bugs', 'dead-bug'],
    ['Deadbug exercise', 'dead-bug'],
    ['Reverse crunches done right', 'reverse-crunch'],
    ['30 flutter kicks a day', 'flutter-kick'],
    ['V-Ups vs sit ups', 'v-up'],
    ['Ab workout: windshield wipers', 'windshield-wiper'],
    ['Core exercises: scissors', 'scissors'],
    ['Pilates heel taps', 'heel-tap'],
    ['Plank and leg raises', 'leg-raise'],
    ['Prancha e elevação de pernas', 'leg-raise'],
    // Spanish, Portuguese, German, French, Italian
    ['Elevaciones de piernas colgado en barra', 'hanging-leg-raise'],
    ['ELEVACIÓN DE PIERNAS TUMBADO', 'lying-leg-raise'],
    ['Cómo hacer el bicho muerto, ejercicio para el abdomen', 'dead-bug'],
    ['Elevação de pernas deitado no solo', 'lying-leg-raise'],
    ['Beinheben im Hängen – richtige Ausführung', 'hanging-leg-raise'],
    ['Beinheben liegend Übung', 'lying-leg-raise'],
    ['Relevés de jambes suspendu à la barre', 'hanging-leg-raise'],
    ['Relevé de jambes au sol', 'lying-leg-raise'],
    ['Sollevamento delle gambe alla sbarra', 'hanging-leg-raise'],
    // Russian, Turkish, Polish
    ['Подъём ног в висе на турнике', 'hanging-leg-raise'],
    ['Подъем ног лёжа', 'lying-leg-raise'],
    ['Обратные скручивания для пресса', 'reverse-crunch'],
    ['Barfikste bacak kaldırma', 'hanging-leg-raise'],
    ['BACAK KALDIRMA HAREKETİ', 'leg-raise'],
    ['Unoszenie nóg w zwisie', 'hanging-leg-raise'],
    // Japanese, Korean, Chinese in both scripts, Hindi, Arabic
    ['レッグレイズの正しいやり方', 'leg-raise'],
    ['ハンギング・レッグ・レイズ 腹筋トレーニング', 'leg-raise'],
    ['ハンギングレッグレイズ', 'hanging-leg-raise'],
    ['ﾚｯｸﾞﾚｲｽﾞ', 'leg-raise'],
    ['정석 레그 레이즈 자세', 'leg-raise'],
    ['행잉레그레이즈 10회', 'hanging-leg-raise'],
    ['코어운동 데드 버그', 'dead-bug'],
    ['仰卧举腿教学', 'lying-leg-raise'],
    ['懸垂舉腿 訓練', 'hanging-leg-raise'],
    ['लेग रेज कैसे करें', 'leg-raise'],
    ['تمرين رفع الساقين', 'leg-raise'],
  ];
  it.each(NAMED)('%s', (title, exercise) => {
    const finding = detect({ title });
    expect(finding.level).toBe('named');
    expect(finding.exercises).toContain(exercise);
  });

  it('puts the sure names of the title before those of the description', () => {
    const { exercises } = detect({
      title: 'Reverse crunch tutorial',
      description: 'Then try dead bugs and scissors.',
    });
    expect(exercises[0]).toBe('reverse-crunch');
    expect(exercises).toContain('dead-bug');
  });

  it('finds the name in a chapter, a heading, a clip or the description', () => {
    const title = '10 minute ab workout';
    expect(levelOf(title, { chapters: [{ at: 30, title: 'Leg raises' }] })).toBe('named');
    expect(levelOf(title, { headings: ['Warm up', 'Flutter kicks'] })).toBe('named');
    expect(levelOf(title, { structured: [{ type: 'Clip', name: 'V-ups', at: 3 }] })).toBe('named');
    expect(levelOf(title, { description: 'Today: planks, hanging leg raises, rest.' })).toBe('named');
  });

  it('believes a description that names several moves under a title that says nothing', () => {
    expect(levelOf('Day 3', { description: 'Leg raises, dead bugs and reverse crunches, 3 sets each.' })).toBe(
      'named',
    );
  });
});

describe('an abs or core workout that names none', () => {
  it.each([
    '10 MIN SIXPACK WORKOUT // No Equipment',
    'Complete 20 Min ABS WORKOUT',
    'Lower abs in 2 weeks',
    'Core workout for beginners',
    'Pilates workout at home',
    'Rutina de abdominales en casa',
    'Treino de abdômen para iniciantes',
    'Bauch Workout für Zuhause',
    'Bauchmuskeltraining ohne Geräte',
    'Abdos en 10 minutes',
    'Addominali in casa: allenamento',
    'Тренировка на пресс дома',
    'Evde karın kası egzersizleri',
    '【毎日3分】初心者向け腹筋トレーニング',
    '하루 5분 복근운동',
    '10分鐘腹肌訓練',
    '10分钟腹肌训练',
    'एब्स वर्कआउट',
    'تمارين البطن في المنزل',
    'Hollow body hold progression',
    'Bicycle crunches',
    'L-sit tutorial for calisthenics',
    'Standing leg raises workout',
    '10 min ab burner',
    'Wall pilates for beginners',
    'Пресс за 10 минут: плоский живот',
    'Barriga chapada em casa',
  ])('%s', (title) => {
    expect(levelOf(title)).toBe('likely');
  });
});

describe('other exercise', () => {
  it.each([
    '12 MIN LEG WORKOUT - Butt, Thighs & Calves',
    'How to deadlift',
    'How to Do a Plank',
    '10 min standing abs workout',
    'Side leg raises workout',
    'Side-lying leg lift exercise',
    'Plank with alternating leg lift',
    'Quadruped leg raise',
    'Seated calf raises',
    'Lateral raise form',
    'Leg press technique',
    'Legs & lower body workout',
    'Sentadillas en casa: rutina de piernas',
    'Liegestütze für Anfänger',
    'Приседания с гантелями',
    'スクワットの正しいやり方',
    '바벨 벤치프레스',
    '深蹲訓練',
    '30 min Yoga Flow',
    'Schulterübungen',
    'Rückentraining zu Hause',
    'Hammer Curls',
    'Glute Kickback',
    'Как накачать ноги',
    '練胸訓練',
    'सूर्य नमस्कार',
    'भुजंगासन करने की विधि',
    'Exercises for sciatica',
    'Boat Pose',
    'Camel Pose (Ustrasana)',
    'Camel Pose for Beginners',
    'Cobra Pose: Step by Step',
    'How To Do Crow Pose',
    'Renegade Row',
    'Meadows Rows | Upper Back',
    'Runner’s Stretch',
    'Farmer’s Walk',
    'Rack Pull',
    'Star Jumps',
    'Downward Facing Dog',
    'Thigh Adductor',
    'Seitheben',
    'Panca piana',
    'Polichinelo',
    'Saltar la cuerda',
    '버피',
    '帕梅拉',
  ])('%s', (title) => {
    expect(levelOf(title)).toBe('exercise');
  });
});

describe('anything else', () => {
  it.each([
    'How to ask for a salary raise',
    'Netflix is Raising Rates',
    'Roast leg of lamb recipe',
    'Crispy chicken legs',
    'Intel Core i7 review',
    'Core values of our company',
    'Crash Course Anatomy: the leg',
    'Nightcore mix',
    'How to raise in poker',
    'Why do male dogs lift their leg?',
    'Raising a Series A round',
    'Nine Legs (Official Music Video)',
    'At least 8 dead in shooting',
    'Hold On',
    'Jump',
    'The Bridge',
    'Skid Row - I Remember You',
    'PM holds press conference',
    'Windshield wiper replacement',
    'How to change windshield wipers',
    '.NET Core tutorial',
    'Good Morning America',
    'Good Morning',
    'Row Houses of Baltimore',
    'Perm Rods for Tight Curls',
    'How to Use a French Press',
    'Crispy and Crunchy',
    'Scissor Lift Safety Training',
    'Hand Stitched Leather Wallet',
    'Lemon water to lose belly fat',
    'How to curl your hair',
    'Poses for couples',
    'Pressed flowers',
    'Dutch Windmill',
    'Pub Crawl',
    'Get Up Stand Up - Bob Marley',
    'Captain Crunch cereal',
    'Carne a la plancha',
    'Ejercicios de matemáticas',
    'Hundetraining',
    'Tijeras de papel para niños',
    'Käfer im Garten bestimmen',
    'Ножницы для бумаги своими руками',
    '社会主义核心价值观',
    '오늘 경기 스코어',
    '워드프레스 설치 방법',
    'प्रशासन की बड़ी कार्रवाई',
    'Последние новости',
    '',
    '💪',
  ])('%s', (title) => {
    expect(levelOf(title)).toBe('none');
  });

  it('does not take a medical test for an exercise of the guide', () => {
    expect(namesOf('Straight leg raise test (Lasègue sign)')).toEqual([]);
  });

  it('takes the bare name of an encyclopaedia’s article for the test, and that of a video for the exercise', () => {
    const title = 'Straight leg raise';
    const url = 'https://wiki.example/wiki/Straight_leg_raise';
    expect(levelOf(title, { url, headings: ['Procedure', 'Low back pain'] })).toBe('none');
    expect(levelOf(title, { url: 'https://video.example/watch?v=1' })).toBe('named');
    expect(levelOf(title, { url, description: 'An exercise for the knee.' })).toBe('named');
  });

  it.each([
    ['Leg raise', 'named'],
    ['Bench dip', 'exercise'],
    ['Pull-up (exercise)', 'exercise'],
    ['Crunch (exercise)', 'exercise'],
  ] as const)('but sees an encyclopaedia’s article on the exercise %s', (title, level) => {
    expect(levelOf(title, { url: 'https://wiki.example/wiki/Article' })).toBe(level);
  });

  it('is not talked into it by a description full of advertisements', () => {
    const description = 'My workout plan: https://x.example/plan. Fitness gear, yoga mat, gym bag links below!';
    expect(levelOf('Making pancakes with my sister', { description })).toBe('none');
  });
});

describe('reasons', () => {
  it('quote the page’s own words, with accents and capitals as they stand there', () => {
    const { why } = detect({ title: 'Hoy: ELEVACIÓN de las PIERNAS en casa' });
    expect(why[0]).toEqual({
      field: 'title',
      quote: 'ELEVACIÓN de las PIERNAS',
      exercise: 'leg-raise',
      weighs: 'for',
    });
  });

  it('count chapters and headings from one', () => {
    const { why } = detect({
      title: 'Core workout',
      chapters: [
        { at: 0, title: 'Intro' },
        { at: 60, title: 'Hanging leg raises' },
      ],
    });
    expect(why).toContainEqual({
      field: 'chapters',
      index: 2,
      quote: 'Hanging leg raises',
      exercise: 'hanging-leg-raise',
      weighs: 'for',
    });
  });

  it('say what spoke against it', () => {
    expect(detect({ title: 'Chicken leg recipe' }).why).toContainEqual({
      field: 'title',
      quote: 'recipe',
      weighs: 'against',
    });
    expect(detect({ title: 'Why yoga?' }).why).toContainEqual({ field: 'title', quote: 'Why', weighs: 'against' });
  });

  it('are short, few, and never the same twice', () => {
    const { why } = detect({
      title: 'leg raise '.repeat(60),
      description: 'leg raises, dead bugs. '.repeat(900),
      tags: Array.from({ length: 90 }, (_, i) => `leg raise ${i} ${'x'.repeat(200)}`),
    });
    expect(why.length).toBeGreaterThan(0);
    expect(why.length).toBeLessThanOrEqual(8);
    expect(Math.max(...why.map(({ quote }) => quote.length))).toBeLessThanOrEqual(80);
    expect(new Set(why.map(({ field, quote }) => `${field} ${quote}`)).size).toBe(why.length);
  });

  it('give a score above one half exactly for what is found', () => {
    expect(detect({ title: 'Hanging leg raise' }).score).toBeGreaterThan(0.5);
    expect(detect({ title: 'A holiday by the sea' }).score).toBeLessThan(0.5);
  });
});
