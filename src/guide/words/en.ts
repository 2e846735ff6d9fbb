import type { GuideWords } from './types';

export const claims: GuideWords['claims'] = {
  G1: {
    says: 'Athletes and active people often have a sore low back.',
    known:
      'Large reviews agree. About six in ten athletes have low back pain at some time, although single studies vary a lot.',
    better: 'If you train, low back pain is common.',
  },
  G2: {
    says: 'A sore low back can come from many things.',
    known:
      'Most cases have no one clear cause. About 5 in 100 come from a nerve root or a narrowed spinal canal, and about 1 in 100 from a serious disease.',
    better: 'There are many reasons for a sore back, and few of them are dangerous.',
  },
  G3: {
    says: 'Popping in the low back is a condition, and one of the main reasons that backs hurt.',
    known:
      'The guidelines and reviews we could read do not count a noise as a cause of pain. Backs that feel fine make sounds too, and hip snapping often does not hurt. One study of ten people heard more sounds in sore backs, which cannot show what causes what.',
    better: 'A pop is something you hear or feel, not an illness. It may come with pain or without it.',
  },
  G4: {
    says: 'Leg raises set off this popping more than anything else.',
    known:
      'We found no study that counts which exercises bring it on. Fitness sites call it common in leg raises, but they do not count either.',
    better: 'Many people tell of a pop in leg raises. We know of no figure for how many.',
  },
  G5: {
    says: 'Leg raises pop because the lower spine, or a muscle near it, is tight.',
    known:
      'What has been filmed or recorded is gas opening a cavity in a joint, and a tendon that flicks across bone. Neither was shown to need a tight back, and a stiff feeling did not match stiffness when it was measured. Tight tissue at the side of the hip may play a part in hip snapping.',
    better:
      'The best evidence points to a tendon in front of the hip and to the small joints of the back. Tightness may add to it, but nobody has proven that.',
  },
  G6: {
    says: 'A tight spine gets irritated, and the irritation is what pops.',
    known:
      'A pop does not need irritation. A pull on a finger makes its joint crack, and in one imaging study 12 of 26 snapping hips did not hurt. Snapping over and over may irritate tissue, so it could run the other way.',
    better: 'A pop is not a sign of inflammation. Where snapping is frequent and sore, irritation may follow.',
  },
  G7: {
    says: 'A weak core is one reason for the irritation.',
    known:
      'Bracing your trunk does stiffen the spine and cut its rotation as a straight leg lifts. Whether weak muscles lead to back pain is disputed, and no study we found ties them to popping.',
    better: 'Better trunk control can make leg raises steadier. Whether it quiets a pop is open.',
  },
  G8: {
    says: 'Poor posture is another reason.',
    known:
      'Researchers who went through 41 reviews saw no agreement that posture brings on back pain. On posture and popping we found nothing.',
    better:
      'No one posture has been shown to bring on back pain or a pop. Holding your trunk steady in the exercise is a separate matter.',
  },
  G9: {
    says: 'So is working some muscles too much.',
    known:
      'Painful hip snapping goes with repeated hip movement, and athletes who train a lot more often have back pain. Neither tells you anything about a pop that does not hurt.',
    better: 'A lot of leg raises, or a sudden jump in how many you do, may leave a hip or back sore.',
  },
  G10: {
    says: 'To keep popping away, nothing beats stretching and strengthening the low back enough.',
    known:
      'Exercise together with some teaching lowers the chance of a bout of back pain for about a year. Popping was not measured in any trial we found, and stretching alone did no better than a control treatment for long-lasting back pain.',
    better: 'Regular exercise lowers the chance of back pain. We know of no test of what it does to popping.',
  },
  G11: {
    says: 'Stretches and strength work make irritation, and so popping, less likely.',
    known:
      'For back pain, exercise has moderate support and stretching little: in one small trial, hip flexor stretches did no better than a control. Less flexible people had somewhat more back pain later. On popping there is nothing.',
    better: 'Strength and control work is worth your time. Nobody can say what it does to the noise.',
  },
  G12: {
    says: 'Hold a good posture while you raise your legs.',
    known:
      'Lab work backs controlling your trunk and pelvis as the legs lift. No trial we found shows that this stops popping or injury.',
    better: 'Let your legs move while your trunk and pelvis stay still.',
  },
  G13: {
    says: 'Bad posture tightens the back muscles, which makes irritation and popping likelier.',
    known:
      'Each link of that chain is unproven. There is no agreement that posture causes back pain, and feeling tight is not the same as measuring stiff.',
    better: 'Changing position now and then makes sense. How posture would lead to a pop has not been shown.',
  },
  G14: {
    says: 'Good form matters.',
    known:
      'This fits what labs have seen of bracing and of the pull of the hip flexors. The guide never describes good form; the cues here do.',
    better: 'Firm your belly, keep your low back still, and lower only while both last.',
  },
  G15: {
    says: 'Popping in leg raises calls for treatment and rehabilitation.',
    known:
      'Care for a snapping hip is meant for people it troubles, and most back pain eases within weeks, often with no professional help. A pop that does not hurt needs no treating by itself. Pain, weakness, numbness or locking need attention.',
    better:
      'Leave a painless pop alone: make the exercise easier and keep an eye on it. Get help if it hurts, if pain keeps coming with it, or if a warning sign joins in.',
  },
  G16: {
    says: 'Physical therapy is one treatment.',
    known:
      'Reasonable when it hurts. Care without surgery comes first for painful snapping, and exercise is a first choice for long-lasting back pain.',
    better: 'If it hurts, a physical therapist can look at you and choose exercises with you.',
  },
  G17: {
    says: 'Massage is another.',
    known:
      'It may ease back pain for a short time, going by mostly weak trials. WHO rates the certainty as very low, and NICE, as others report it, backs it only together with exercise. On popping we found nothing.',
    better: 'Massage may bring a sore back short relief. We know of no test on popping.',
  },
  G18: {
    says: 'So is chiropractic care.',
    known:
      'For long-lasting back pain, spinal manipulation does about as well as other recommended care, and its side effects are mostly mild and short. We found no test on popping, and hip snapping does not come from the spine.',
    better: 'For back pain, manipulation is one option beside exercise. A noise is no reason for it.',
  },
  G19: {
    says: 'With treatment, the irritation and pain from the popping should become less.',
    known:
      'Less pain is a fair aim. That the pop causes the pain has not been shown, and the guide leaves out a second aim: moving more easily.',
    better: 'Aim for less pain and easier movement. The sound may stay.',
  },
  G20: {
    says: 'Rehabilitation matters for people whose back pops.',
    known:
      'It is worth it if you have pain, can do less than before, or have grown wary of moving. Exercise probably helps a little with pain and function. A pop that does not hurt needs none.',
    better: 'When pain limits you, build back up with a gradual plan.',
  },
  G21: {
    says: 'It can stretch and strengthen the low back muscles.',
    known:
      'Exercise is right, but the low back alone is too narrow. A leg raise also uses your abdominals, your buttocks and your hip flexors.',
    better: 'Train your abdominals, buttocks and hips along with your back.',
  },
  G22: {
    says: 'Such exercises make more irritation and popping less likely.',
    known:
      'They may lower the chance of more back pain, an effect that fades after a year. No study we found measured popping.',
    better: 'Exercise may make another bout of back pain less likely.',
  },
  G23: {
    says: 'It is a condition: certain exercises make your low back pop or click.',
    known:
      'That describes the feeling fairly, but it is not a recognised condition. The low backs of healthy people make sounds too.',
    better: 'You feel a pop or click in or near your low back. It is a sensation, not the name of an illness.',
  },
  G24: {
    says: 'Tight muscles and joints in the low back are the usual reason.',
    known:
      'This is the tightness claim again, with joints added. A joint cracks as its surfaces part, which takes no tightness, and feeling stiff is not the same as measuring stiff.',
    better: 'A hip tendon or a small joint in the back has better evidence as the source. Tightness is a maybe.',
  },
  G25: {
    says: 'What usually pops is a tight lower spine, or tight muscles next to it.',
    known:
      'The tightness claim once more. What ultrasound showed was a tendon flipping at the hip, not a tight spine.',
    better: 'Look first to the front of your hip and the small joints of your back. Tightness is unproven.',
  },
  G26: {
    says: 'The tightness comes from a weak core, poor posture or overworked muscles.',
    known:
      'Earlier the guide blames these three for irritation; here they cause tightness. For popping, neither is established. Overuse alone has fair support, and that is indirect.',
    better: 'Of the three, how much you train probably counts most. The other two are unproven.',
  },
  G27: {
    says: 'The best way to avoid it is to stretch and strengthen the lower spine enough.',
    known:
      'Exercise together with some teaching lowers the chance of back pain for about a year. Stretching alone did no better than a control, and nobody we found has measured popping.',
    better: 'Exercise regularly for your back’s sake. Nobody has tested whether the pop goes with it.',
  },
  G28: {
    says: 'Posture and form both matter.',
    known:
      'Said again, and again without a word on what good form is. In the lab, a braced trunk kept the spine steadier. No trial we found shows that this stops a pop.',
    better: 'Keep trunk and pelvis quiet while your legs move, and stop lowering once they are not.',
  },
  G29: {
    says: 'Physical therapy, massage or chiropractic care can treat it.',
    known:
      'All three are options for back pain, and exercise is a first choice when it lasts. We found no test of any of them on popping.',
    better:
      'If it hurts, start with exercise and a physical therapist. Massage or manipulation may go beside that. None of them treats a noise.',
  },
  G30: {
    says: 'It should ease the irritation and pain that the popping brings.',
    known: 'Easing pain is the right aim. That popping sets off the pain has not been shown.',
    better: 'What counts is less pain and easier movement, whether or not the sound goes.',
  },
  G31: {
    says: 'The best exercises stretch and strengthen the low back.',
    known:
      'Reviews find no one kind of exercise that beats the rest, and stretching alone ranked no better than a control. Where a hip tendon is the source, working the low back misses it.',
    better:
      'No one exercise is best. Choose some that you do well and will keep doing, with hips and abdominals among them.',
  },
  G32: {
    says: 'Doing them lowers the chance of more irritation and popping.',
    known: 'They may lower the chance of more back pain for about a year. Popping was not measured.',
    better: 'Exercise may help to keep the next bout of back pain away.',
  },
  G33: {
    says: 'Mostly, popping does no lasting harm.',
    known:
      'Probably right, but only indirectly shown. People who crack their knuckles did not have more arthritis in the hand, and hip snapping turns up by chance in 5 to 10 people in 100. We found no long study of low backs that pop without pain.',
    better:
      'A pop that does not hurt is no sign of damage by itself. Nobody has followed low backs for long enough to say more.',
  },
  G34: {
    says: 'A more serious problem, such as a herniated disc, can be behind it.',
    known:
      'No source we saw names a pop as a sign of disc trouble. What shows it is pain, tingling, numbness or weakness in a leg. And 29 to 43 in 100 people without symptoms have a disc that protrudes.',
    better: 'When you wonder about a disc, listen to your leg rather than to a sound: is it painful, numb or weak?',
  },
  G35: {
    says: 'Then medical attention matters, so that it does not get worse.',
    known:
      'True of the nerve warning signs: without urgent treatment they can end in paralysis and loss of bladder and bowel function. For an ordinary disc problem it goes too far: most get better without surgery.',
    better:
      'With a warning sign, go to an emergency department. Leg pain without one usually eases within 4 to 6 weeks.',
  },
  G36: {
    says: 'If your back pops, get treatment and rehabilitation.',
    known:
      'Too sweeping for a pop that does not hurt. Most back pain eases within weeks, and treatment of a snapping hip is for people who have symptoms.',
    better:
      'Without pain, change the exercise and watch. Get help for pain, for pops that keep coming with pain, or for any warning sign.',
  },
  G37: {
    says: 'That may be physical therapy, massage or chiropractic care.',
    known:
      'Each is an option for back pain, and manipulation does about as well as other recommended care. We found no test of any of them on popping.',
    better:
      'Where it hurts, a physical therapist is a good first call. Nobody has shown that hands-on care quiets a pop.',
  },
  G38: {
    says: 'Follow a programme that stretches and strengthens.',
    known:
      'Useful if it hurts, or if you have begun to avoid the exercise. Strength and control work ranked above stretching.',
    better: 'Sore or worried? Build strength and control in small steps.',
  },
};

export const omissions: GuideWords['omissions'] = {
  O1: 'The hip. Nothing that snaps as a leg moves is documented better than the iliopsoas, a tendon in front of it. The guide does not mention it.',
  O2: 'Warning signs. Apart from a herniated disc, the guide names none, and it does not say when to stop or where to go.',
  O3: 'What to change. You read that form matters, but not what good form is, which version is easier, how much to do, or when to end a set.',
  O4: 'Reassurance. A pop without pain is treated as if it needed care.',
  O5: 'The choice of exercise. For the load on your spine, leg raises give your abs only a modest return; curl-ups and side planks are not offered instead.',
  O6: 'Who takes extra care: people who are pregnant, whose belly domes along the middle, or who have osteoporosis or high blood pressure.',
  O7: 'Its sources. The article names none, gives only “Osgood” as its author, and ends with a video that has no label.',
};

export const causes: GuideWords['causes'] = {
  C1: {
    name: 'A small joint of the spine',
    short: 'A single crack, then silence',
    mechanism:
      'As your back arches or turns under load, the surfaces of a small facet joint may part, and gas opens a cavity in it with a crack. This was filmed in fingers and measured in low backs during manipulation. That it happens in leg raises is reasoned, not seen.',
    where: 'Deep in the low back, on the midline or close beside it.',
    timing: 'Mostly near the bottom, where backs tend to arch.',
    repeats: 'Not each rep. After a crack a joint has to rest for a while, although its neighbours may take over.',
    pain: 'Usually none. It may even feel like a release.',
    check:
      'Firm your belly and stop a little higher. If your back stays still and the pop is gone, the spine is the likelier source.',
    act: 'Carry on where your back stays still. There is no need to chase the crack.',
  },
  C2: {
    name: 'A tendon in front of the hip',
    short: 'A clunk in front, most reps',
    mechanism:
      'The tendon of your deep hip flexor, the iliopsoas, can flick over muscle or bone as a bent leg straightens. The muscle begins at the low back, so the jolt may feel as if your back did it. That last part is reasoned, not tested.',
    where: 'The front of the hip or the groin. Some people feel it in the low back.',
    timing: 'On the way down, as the leg goes from bent to straight, and more with the knee turned out.',
    repeats: 'Often each rep, and usually whenever you try for it.',
    pain: 'Often none. The groin may ache.',
    check:
      'Lower one leg slowly with a hand on the front of that hip. Then try with your kneecap straight up and your knee bent: a tendon may go quiet.',
    act: 'Keep your kneecaps straight up, bend your knees, and do fewer and smaller reps for two weeks.',
  },
  C3: {
    name: 'A band on the outside of the hip',
    short: 'A flick at the outer hip',
    mechanism:
      'A broad band on your outer thigh, or the edge of a buttock muscle, rides over the bony point of your hip when you bend or straighten the leg.',
    where: 'The outer hip, where you can often see it.',
    timing: 'As your thigh goes from straight to bent, or back.',
    repeats: 'Often you can bring it on again.',
    pain: 'Often none. The bony point may be tender.',
    check:
      'Lay a palm on the bone of your outer hip. If pressing there stops the snap, the band is the likelier source.',
    act: 'Keep your legs side by side. Crossing them or swinging them wide tends to bring it back.',
  },
  C4: {
    name: 'The joint at the back of the pelvis',
    short: 'One side, over the dimple',
    mechanism:
      'Lifting your legs, and one leg most of all, twists the pelvis a little and loads the sacroiliac joint behind it. Whether this joint clicks at all is not established.',
    where: 'One side, below the belt and near the dimple. Pain there is rarely in the middle.',
    timing: 'Often with one leg, or as you change legs.',
    repeats: 'It varies.',
    pain: 'The buttock may ache. A noise by itself proves nothing.',
    check:
      'Raise one leg, then the other, and compare. Bracing first and lifting less often helps. No home test can tell for sure.',
    act: 'Brace, and bend your knees. If your buttock stays sore, have it looked at.',
  },
  C5: {
    name: 'An arching back',
    short: 'What drives it, not the noise',
    mechanism:
      'Your psoas runs from the thigh to the low back, so raising or lowering the legs pulls on the spine too. If your abdominals do not hold against it, your pelvis tips and your back hollows, which sets the stage for a joint to crack and for an ache.',
    where: 'A gap opens under your back, and then comes a pop or an ache.',
    timing: 'As your legs go down, and as you tire.',
    repeats: 'More and more as the set goes on.',
    pain: 'An ache afterwards rather than a sharp pain.',
    check: 'Slide a hand under your low back. If the gap grows while your legs go down, this may be what you feel.',
    act: 'Firm your belly, bend your knees and stop where the gap begins to grow, or take an easier step.',
  },
  C6: {
    name: 'Something inside the hip joint',
    short: 'A catch or a lock, sore groin',
    mechanism:
      'Bending the hip may catch a torn rim of cartilage (the labrum) or a loose bit inside it, with a click.',
    where: 'Deep in the groin. People often cup the hip with a hand to show it.',
    timing: 'In deep bending and in twisting.',
    repeats: 'Hard to predict. The hip may lock or give way.',
    pain: 'Usually sore and stiff.',
    check: 'There is no reliable way to tell at home.',
    act: 'Stop bending the hip deeply. See a clinician if it gets worse or is no better after six weeks, and sooner if it locks.',
  },
  C7: {
    name: 'Ordinary joint noise',
    short: 'A soft crackle, no pain',
    mechanism:
      'Joint surfaces and soft tissue may crackle as they slide. One very small study heard it more in older people.',
    where: 'All over the low back.',
    timing: 'In any movement.',
    repeats: 'Quietly, on every rep.',
    pain: 'None.',
    check: 'You hear it in other movements too, such as turning over in bed.',
    act: 'Nothing special. Train as you usually do.',
  },
  C8: {
    name: 'A sore disc, nerve or bone',
    short: 'Go by the pain, not the pop',
    mechanism:
      'These are not usual sources of a pop. An irritated nerve root shows as leg pain, tingling, numbness or weakness. In young athletes, a stress injury of the spine hurts when they arch back.',
    where: 'Often below the knee for a nerve, and in the middle of the low back for a bone.',
    timing: 'It depends on the source: when you cough, bend or arch back.',
    repeats: 'It does not follow your reps.',
    pain: 'Pain is the main sign.',
    check: 'There is none. Go by the warning signs.',
    act: 'Stop leg raises and have it assessed.',
  },
};

export const tellApart: GuideWords['tellApart'] = {
  where: {
    question: 'Where do you feel it?',
    answers: {
      front: 'At the front of my hip, or in my groin',
      outer: 'On the outside of my hip',
      middle: 'In the middle of my low back',
      dimple: 'On one side, at the dimple below my belt',
    },
  },
  repeats: {
    question: 'How often does it come?',
    answers: {
      'every-rep': 'On every rep, or whenever I try',
      once: 'Once, and then not for a while',
      crackle: 'A soft crackle each time',
    },
  },
  brace: {
    question: 'Does it go when you firm your belly and move less far?',
    answers: {
      stops: 'Yes, and my back stays still',
      'stops-kneecap-up': 'No, but it goes with my kneecap straight up',
    },
  },
  hurts: {
    question: 'Does it hurt, catch or lock?',
    answers: {
      groin: 'My groin hurts, or the hip catches',
      leg: 'Pain runs down my leg',
      none: 'No',
    },
  },
};

export const cues: GuideWords['cues'] = {
  Q1: {
    text: 'Firm your belly a little, then lift.',
    why: 'In a lab, a firm trunk made the spine stiffer and let it turn less as a straight leg went up. About a third of your full effort, while you go on breathing, is a coach’s estimate.',
  },
  Q2: {
    text: 'Keep your low back still. A growing gap means too far.',
    why: 'Your range ends where your back begins to arch. Holding that while both legs go down is used as a test of trunk control.',
  },
  Q3: {
    text: 'Tilt your pelvis back slightly before your legs move off.',
    why: 'A slight tilt sets your abdominals against the pull of the hip flexors, so the pelvis tips forward less. A small one is enough; there is no need to force your back flat.',
  },
  Q4: {
    text: 'Go down slower than you came up. Count to three.',
    why: 'Both arching and a tendon’s clunk tend to come on the way down, and slow legs leave you time to stop. The count of three is a coach’s choice.',
  },
  Q5: {
    text: 'Back moved? That is as low as you go today.',
    why: 'Range that you control keeps load off your spine. More of it comes as your control grows.',
  },
  Q6: {
    text: 'Bend your knees: a shorter leg is easier to hold.',
    why: 'Bent knees bring the weight of your legs closer to your hips, so the hip flexors pull less. For the captain’s chair, a trade page adds that the abdominals then do more.',
  },
  Q7: {
    text: 'One leg, then the other, until both feel easy.',
    why: 'One leg is about half the load, and your other foot can stay down to help.',
  },
  Q8: {
    text: 'Kneecaps and toes up. Turned-out legs can snap at the hip.',
    why: 'On ultrasound, the tendon snapped as the leg came back from bent and turned out. That a straight line quiets it follows from this, but has not been tested.',
  },
  Q9: {
    text: 'Breathe out on the way up, and keep breathing.',
    why: 'In very heavy lifting, holding the breath raised blood pressure far more than a slow breath out. Leg raises weigh less, but the habit costs you nothing.',
  },
  Q10: {
    text: 'Hang still before every rep. No swinging.',
    why: 'A swing does the work that your muscles would do, and it lets your back arch at the bottom.',
  },
  Q11: {
    text: 'At the top, curl your hips up too, not only your thighs.',
    why: 'Lifting the pelvis gives the last part to your abdominals. Past a right angle at the hip, the iliopsoas does most of the work otherwise.',
  },
  Q12: {
    text: 'Stay on the pad with your back, all the way down.',
    why: 'The pad shows you when your back starts to arch: once you lose touch with it, the rep has ended.',
  },
  Q13: {
    text: 'When your back starts to move, the set is over.',
    why: 'Arching often creeps in as you tire. To end by control and not by a count is a coach’s judgement that keeps spine load low.',
  },
  Q14: {
    text: 'No pain with the pop? Go easier. Pain with it? Stop for today.',
    why: 'Symptoms are a reason to stop; a noise alone is not. With a therapist beside you some pain can be acceptable, so this rule for home is on the strict side.',
  },
  Q15: {
    text: 'Training abs? Curl-ups work them more for less load on your back.',
    why: 'In a study of 12 exercises, curl-ups asked the most of the abdominals for the load on the spine. Side planks train the abdominal wall with little help from the psoas.',
  },
};

export const tips: GuideWords['tips'] = {
  press: {
    title: 'Low back down first',
    line: 'Tilt a little before your legs move.',
    body: 'Tilt your pelvis back a little before each rep, so your low back rests on the floor. A small tilt is enough; there is no need to press hard.',
  },
  short: {
    title: 'Stop before the back lifts',
    line: 'Half way down is a full rep.',
    body: 'Backs tend to arch near the bottom, and pops often come there too. End each rep above that point; you can go lower as your control grows.',
  },
  bend: {
    title: 'Bend your knees',
    line: 'Shorter legs, lighter load.',
    body: 'Bent knees bring the weight of your legs closer, so your hips and back have less to hold. Straighten them again when it feels easy.',
  },
  slow: {
    title: 'One leg at a time',
    line: 'Three slow counts on the way down.',
    body: 'Keep one foot planted and count to three as the other leg goes down. Slow legs leave you time to stop before your back moves.',
  },
  straight: {
    title: 'Point your kneecaps up',
    line: 'Legs turned out can snap at the hip.',
    body: 'Keep knees and toes in line, with the kneecaps to the ceiling or, hanging, to the front. A tendon at the front of the hip snaps more readily when the leg turns out.',
  },
  breathe: {
    title: 'Breathe out as you lift',
    line: 'Belly firm, breath moving.',
    body: 'Firm your belly to about a third of your effort, then breathe out on the way up. If you have to hold your breath, make the movement smaller.',
  },
  warm: {
    title: 'Wake your back up',
    line: 'Six slow rounds of cat–camel.',
    body: 'Move through the range you have, without pushing at either end. It is a gentle way to get going; we found no test of it on a pop.',
  },
  hip: {
    title: 'Ease your hip flexors',
    line: 'Fifteen to thirty seconds a side.',
    body: 'Tuck your pelvis first, then shift forward until the front of your hip stretches. It is a usual part of plans for snapping hips, although a small trial found no clear gain for sore backs.',
  },
  build: {
    title: 'Practise the dead bug',
    line: 'The same skill, in small pieces.',
    body: 'Reach one leg away while your back stays down. Add reps a few at a time, because a sudden jump can leave a hip or back sore.',
  },
  bird: {
    title: 'Steady the whole trunk',
    line: 'Bird dog and side plank.',
    body: 'Two or three days a week is plenty, with short holds. Regular exercise lowers the chance of back pain for a while; on popping it is untested.',
  },
};

export const ladder: GuideWords['ladder'] = {
  L1: {
    name: 'Breath and pelvic tilt',
    line: 'Flatten your low back as you breathe out.',
    setup: 'Lie on your back with your knees bent and your feet flat.',
    how: 'Breathe out, firm your belly and let the small of your back meet the floor. Hold for 5 seconds, let go, and let your back arch a little.',
    dose: '2 sets of 8, each held for 5 seconds',
    up: 'You hold the tilt through 5 slow, normal breaths, on two different days.',
    down: 'There is no easier step. If this one hurts, stop and see a clinician.',
  },
  L2: {
    name: 'Heel slide and knee fall-out',
    line: 'One heel away, or one knee out to the side.',
    setup: 'Lie with your knees bent and your pelvis tilted back a little.',
    how: 'Slide a heel out and in again, or let a knee sink to the side. Your pelvis stays where it is.',
    dose: '2 sets of 8 on each side',
    up: 'You do 8 a side without rocking your pelvis and without a painful pop.',
    down: 'Your pelvis rocks, or you lose the tilt.',
  },
  L3: {
    name: 'Bent-knee march or heel taps',
    line: 'Lift one bent knee, or tap one heel down.',
    setup: 'Lie on your back with your feet down. Later, start with hips and knees at right angles.',
    how: 'Bring one bent knee over its hip, or from right angles lower one heel to the floor. Change legs each time.',
    dose: '2 sets of 6 to 8 on each side',
    up: 'You tap 8 a side from right angles and the gap under your back does not grow.',
    down: 'Your belly bulges, your back lifts, or you catch yourself holding your breath.',
  },
  L4: {
    name: 'Dead bug',
    line: 'Reach one leg away; your back stays down.',
    setup: 'Lie with your arms up and your hips and knees at right angles.',
    how: 'Reach one leg out low over the floor and bring it back. Once the legs feel easy, reach the opposite arm overhead too.',
    dose: '2 to 3 sets of 6 on each side',
    up: 'You do 3 sets of 6 a side, arm included, and your back stays as it was.',
    down: 'Your back arches as the leg reaches. Reach less far first.',
  },
  L5: {
    name: 'Bent-knee raise (reverse crunch)',
    line: 'Knees over your chest, then slowly down.',
    setup: 'Lie on your back with knees bent at about right angles and hands on the floor.',
    how: 'Bring your knees over your chest and curl your hips up slightly. Lower slowly and keep the knees bent.',
    dose: '2 to 3 sets of 8',
    up: 'You lower slowly and silently through 3 sets of 8.',
    down: 'Only a swing gets you up, or your back arches while your feet come down.',
  },
  L6: {
    name: 'Single straight-leg raise',
    line: 'One leg straight, one foot planted.',
    setup: 'Lie with one knee bent, that foot flat, and the other leg straight.',
    how: 'Firm your belly and lift the straight leg until the thighs are level. Lower it over 3 counts with the kneecap up.',
    dose: '2 to 3 sets of 8 on each side',
    up: 'You do 3 sets of 8 a side with no arching and no twisting.',
    down: 'Your pelvis twists, or your hip clunks and hurts. Lift less far and bend the knee slightly.',
  },
  L7: {
    name: 'Alternate straight-leg lowering',
    line: 'Both legs up, one goes down at a time.',
    setup: 'Lie with both legs up and your knees soft.',
    how: 'Lower one leg while your back stays still, bring it back, and change legs.',
    dose: '2 to 3 sets of 6 on each side',
    up: 'For 3 sets of 6, each leg comes near the floor and your back stays as it was.',
    down: 'Your back lifts before the leg is half way down.',
  },
  L8: {
    name: 'Lying leg raise, both legs',
    line: 'Both legs, only as low as your back allows.',
    setup: 'Lie on your back with your legs together and your knees slightly soft.',
    how: 'Breathe out and lift until your legs point up. Take 3 counts to lower them, only as far as your back stays put.',
    dose: '2 to 3 sets of 6 to 10',
    up: 'You do 3 sets of 10, nothing changes under your back, and the next day is free of pain.',
    down: 'Your back arches, a pop hurts, or your back aches later in the day. For its load this exercise gives your abs little.',
  },
  L9: {
    name: 'Captain’s chair knee raise',
    line: 'Bent knees up, back on the pad.',
    setup: 'Rest your forearms on the pads and your back on the rest.',
    how: 'Raise your bent knees, curl your hips a little, and go down slowly with your back on the pad.',
    dose: '2 to 3 sets of 8',
    up: 'You do 3 sets of 8 without a swing, and your back never leaves the pad.',
    down: 'Your back comes off the pad, or your shoulders sink.',
  },
  L10: {
    name: 'Hanging knee raise',
    line: 'Still hang, bent knees, hips curl up.',
    setup: 'Hang still from the bar with your shoulders drawn down.',
    how: 'Lift your bent knees and let the hips curl up after them. Go down slowly until you hang still.',
    dose: '2 to 3 sets of 5 to 8',
    up: 'You do 3 sets of 8 and do not swing.',
    down: 'You swing, or your low back arches at the bottom.',
  },
  L11: {
    name: 'Hanging straight-leg raise',
    line: 'The hardest step. Some people never need it.',
    setup: 'Hang still from the bar with your pelvis rolled back slightly.',
    how: 'Lift your legs straight or nearly so, curl your hips at the top, and take your time on the way down.',
    dose: '2 to 3 sets of 3 to 6',
    up: 'There is no harder step here. Add reps before you add range.',
    down: 'You swing, your back arches, or a clunk at the hip hurts. Go back to hanging knee raises; you may never need this step.',
  },
};

export const ladderRules: GuideWords['ladderRules'] = {
  'two-days': 'Do a step well on two different days before you take the next one.',
  'step-down': 'Go down a step when a pop hurts, when an ache lasts into the next day, or when you lose control.',
  'painless-pop':
    'With a pop that does not hurt, stay where you are, move less far, and see if it fades within two weeks.',
  'red-flag': 'With any warning sign, end the session and do what the sign says.',
  judgement:
    'The order and the numbers are practical judgement, drawn from clinics’ programmes and from leverage. We found no trial of this ladder.',
};

export const routine: GuideWords['routine'] = {
  R1: {
    name: 'Single knee to chest',
    target: 'Low back and buttock',
    steps: [
      'Lie on your back with both knees bent.',
      'Take one knee in both hands and draw it to your chest. The other foot stays down.',
      'Let the leg go loose and hold. Then change sides.',
    ],
    dose: 'Hold 5 seconds, up to 15 to 30; 2 to 3 times each side; once or twice a day',
    caution: 'If your knee is sore, hold behind the thigh. Leave it out if pain spreads further down your leg.',
    evidence: 'Low. It is comfortable movement; nothing shows that it changes a pop.',
  },
  R2: {
    name: 'Knee rolls',
    target: 'Turning of the low back',
    steps: [
      'Lie with your knees bent and side by side.',
      'Let both knees roll to one side while your shoulders stay down.',
      'Wait there, come back, and roll to the other side.',
    ],
    dose: 'Hold 5 to 10 seconds; 2 to 3 times each side; once or twice a day',
    caution: 'A small movement is enough.',
    evidence: 'Low.',
  },
  R3: {
    name: 'Cat–camel',
    target: 'The whole spine',
    steps: [
      'Come onto hands and knees, and slowly round your back upwards.',
      'Then let it sink the other way, gently.',
      'Keep it flowing and leave both ends unforced.',
    ],
    dose: 'Hold 3 to 5 seconds each way; 6 to 8 times',
    caution: 'If arching hurts, keep away from the end of it.',
    evidence: 'Low. It serves as a warm-up.',
  },
  R4: {
    name: 'Child’s pose',
    target: 'Low back and hips',
    steps: [
      'Kneel, and sit back on or towards your heels.',
      'Walk your hands ahead and let your head rest.',
      'Take slow breaths.',
    ],
    dose: '5 to 10 slow breaths; 2 times',
    caution: 'Not with sore knees. A pillow underneath or a chair in front can help.',
    evidence: 'Low. It rests on what clinics advise.',
  },
  R5: {
    name: 'Half-kneeling hip flexor stretch',
    target: 'Front of the hip',
    steps: [
      'Kneel on one knee and put the other foot in front of you.',
      'Stay tall and tuck your pelvis under.',
      'Shift your hips forward until you feel the front of the rear hip.',
    ],
    dose: 'Hold 15 to 30 seconds; 2 to 4 times each side; 2 to 3 days a week',
    caution: 'Put something soft under your knee. If you have to arch to feel it, back off.',
    evidence:
      'Low to moderate. Programmes for snapping hips include it, but in a small trial it did no better than a control.',
  },
  R6: {
    name: 'Lying hamstring stretch',
    target: 'Back of the thigh',
    steps: [
      'Lie flat on your back.',
      'Bring one leg up and hold it from behind.',
      'Leave the other leg on the floor.',
    ],
    dose: 'Hold 15 to 30 seconds; 2 to 4 times each side; 2 to 3 days a week',
    caution: 'Let go a little if your leg begins to tingle.',
    evidence: 'Low. People with tight hamstrings had slightly more back pain later on.',
  },
  R7: {
    name: 'Glute bridge',
    target: 'Buttocks and back of the hip',
    steps: [
      'Lie with your knees bent and your feet as wide as your hips.',
      'Firm your belly, tighten your buttocks and raise your hips.',
      'Come down slowly.',
    ],
    dose: 'Hold 2 to 4 seconds; 8 to 10 reps; 2 sets; 2 to 3 days a week',
    caution: 'Stop rising before your back arches.',
    evidence: 'Moderate, as general exercise: it gives the back muscles moderate work.',
  },
  R8: {
    name: 'Bird dog',
    target: 'Back, buttocks and shoulders',
    steps: [
      'Come onto hands and knees and firm your belly.',
      'Stretch out one arm and the leg across from it, no higher than your hips.',
      'Hold with your pelvis level, then change over.',
    ],
    dose: 'Hold 4 to 5 seconds; 8 to 10 times each side; 1 to 2 sets; 2 to 3 days a week',
    caution: 'If your back moves, reach with the leg alone.',
    evidence: 'Moderate, as general exercise. Trials of the set of three that it comes from show little.',
  },
  R9: {
    name: 'Side plank from the knees',
    target: 'Side of the trunk',
    steps: [
      'Lie on your side, propped on your forearm, knees bent.',
      'Raise your hips until trunk and thighs make one line.',
      'Hold and keep breathing. Then change sides.',
    ],
    dose: 'Hold 10 to 20 seconds, building to 30; 2 to 3 times each side; 2 to 3 days a week',
    caution: 'Your shoulder belongs right above your elbow.',
    evidence: 'Moderate. It trains the abdominal wall and asks little of the psoas.',
  },
  R10: {
    name: 'Curl-up (small crunch)',
    target: 'Front of the belly',
    steps: [
      'Lie with one knee bent. Put your hands under the small of your back or at your sides.',
      'Raise your head and shoulders by a few centimetres.',
      'Wait a moment and come down slowly.',
    ],
    dose: 'Hold 2 to 8 seconds; 8 to 10 reps; 2 sets; 2 to 3 days a week',
    caution: 'With osteoporosis, or a belly that domes along the middle, do it only if a clinician agrees.',
    evidence: 'Moderate. In one small study it gave the abdominals the most work for the load on the spine.',
  },
  R11: {
    name: 'Clamshell',
    target: 'Side of the hip',
    steps: [
      'Lie on one side and bend your knees.',
      'Keep your feet together and open the top knee.',
      'Close it slowly. One hip stays above the other.',
    ],
    dose: '10 times each side; 1 to 2 sets; 2 to 3 days a week',
    caution: 'Stop if you feel a sharp pain at the outer hip.',
    evidence: 'Low to moderate. A hospital’s programme for snapping hips includes it.',
  },
};

export const routineNotes: GuideWords['routineNotes'] = {
  when: 'Stretch when you are warm, before or after. Strength work fits two or three days a week.',
  strength:
    'For back pain, strength and control work is better supported than stretching. We found no routine that was tested on popping.',
  weeks: 'Try it for 4 to 6 weeks, as long as one programme by orthopaedic surgeons takes. Then keep what you like.',
  soreness:
    'Slight discomfort that is gone the next day is all right. Sharp pain, pain that spreads down your leg or a warning sign is not: stop.',
};

export const treatments: GuideWords['treatments'] = {
  need: {
    title: 'Do you need treatment?',
    body: 'Without pain, usually not. The guide sends everyone whose back pops to treatment; what is known says that care is for symptoms. Get help if it hurts, if the hip locks, or if a leg feels weak or numb.',
  },
  'physical-therapy': {
    title: 'Physical therapy',
    body: 'When it hurts, this is a good first call. A physical therapist can look at how you move and choose exercises with you. Exercise is a first choice for back pain that lasts, and care without surgery comes first for a painful snapping hip.',
  },
  massage: {
    title: 'Massage',
    body: 'It may ease a sore back for a short time, although the trials are mostly weak. Use it next to exercise rather than in place of it. We know of no test on popping.',
  },
  manipulation: {
    title: 'Chiropractic care',
    body: 'For back pain that lasts, manipulation does about as well as other recommended care, and side effects are mostly mild and short. It is one option beside exercise. If a hip tendon is what snaps, the spine is not the place to treat.',
  },
  aim: {
    title: 'What treatment is for',
    body: 'Less pain, and moving more easily. The guide adds that the pop is what causes the pain, which nobody has shown. The sound may stay, and that can be fine.',
  },
  why: {
    title: 'Who rehabilitation is for',
    body: 'For you, if you have pain, can do less than before, or have become wary of moving. Exercise probably helps a little with pain and function. A pop that does not hurt needs no programme.',
  },
  muscles: {
    title: 'Which muscles to train',
    body: 'The guide looks at the low back alone. In a leg raise your abdominals, buttocks and hip flexors work too, and programmes for backs and for snapping hips train them.',
  },
  expect: {
    title: 'What to expect',
    body: 'Exercise may make another bout of back pain less likely, an effect that fades after about a year. A hip that snaps and hurts mostly settles in 6 to 12 months without surgery. No study we found shows what happens to a pop.',
  },
};

export const faq: GuideWords['faq'] = {
  'what-is': {
    question: 'What is low back popping?',
    answer: [
      'A pop, click or clunk that you feel in or near your low back during some exercises. It is a sensation, not the name of an illness, and healthy backs make sounds too.',
      'The guide calls it a condition and puts it down to tightness. A tendon at the front of the hip, or a small joint in the back, has better evidence.',
    ],
  },
  causes: {
    question: 'Why does my low back pop in leg raises?',
    answer: [
      'Often something shifts: a tendon flicks over the front of your hip, or a gas cavity opens in a small joint as your back begins to arch. Which of them it is in leg raises has not been studied directly.',
      'The guide blames tight muscles, and behind them a weak core, poor posture or overuse. Of these, only how much you train has fair support, and that is for soreness, not for a painless pop.',
    ],
  },
  prevent: {
    question: 'How can I keep my back from popping?',
    answer: [
      'Firm your belly, keep your low back still, and lower your legs only as far as it stays that way. Bent knees or one leg at a time make this easier. No trial shows that it stops a pop, but it is what lab work supports.',
      'The guide advises stretching and strengthening. Regular exercise does lower the chance of back pain for about a year; stretching alone has little behind it.',
    ],
  },
  treatment: {
    question: 'How is low back popping treated?',
    answer: [
      'A pop that does not hurt needs no treatment. If it hurts, a physical therapist can look at it and plan exercises with you.',
      'The guide also names massage and chiropractic care. Massage may give short relief, and manipulation is one option for back pain. Neither has been tested on a pop, as far as we found, and the sound may stay.',
    ],
  },
  exercises: {
    question: 'Which exercises are best afterwards?',
    answer: [
      'Reviews find no single best kind, so choose some that you do well and will keep doing. Bridges, bird dogs, side planks and curl-ups are a sensible start.',
      'The guide looks to the low back only. Your hips and abdominals belong in it too, and strength work has better support than stretching. It may lower the chance of more back pain; popping was not measured.',
    ],
  },
  damage: {
    question: 'Can it do lasting damage?',
    answer: [
      'Probably not, if it does not hurt. The support is indirect: knuckle cracking was not linked to arthritis, and snapping hips are often harmless. Nobody has followed low backs for years.',
      'The guide mentions a herniated disc. Its signs are leg pain, tingling, numbness or weakness rather than a pop, and many people have disc changes without knowing it.',
      'Numbness around your groin, new bladder or bowel trouble, or pain, numbness or weakness in both legs: go to an emergency department now.',
    ],
  },
  'what-to-do': {
    question: 'My back popped. What should I do?',
    answer: [
      'If nothing hurts, make the movement smaller or easier and watch what it does. There is nothing to treat.',
      'If it hurts, stop for today. If pain keeps coming with it, see a physical therapist or a doctor and build up gradually, with strength and control work first.',
      'The guide sends everyone to treatment. What is known does not support that for a painless pop.',
    ],
  },
  'carry-on': {
    question: 'It doesn’t hurt. Can I carry on?',
    answer: [
      'Usually, yes. A noise alone is no reason to stop. Make the movement smaller, keep your back still, and see if the pop goes quiet over two weeks.',
      'If pain, numbness or weakness joins in, stop for today.',
    ],
  },
  hip: {
    question: 'Could it be my hip?',
    answer: [
      'Quite possibly. A tendon at the front of the hip can flick over bone as your leg goes down, and because its muscle begins at the low back, it may feel as if your back did it.',
      'Lower one leg slowly with a hand on the front of the hip. Then point the kneecap straight up and bend the knee. If it goes quiet, the hip is the likelier source. This is a clue, not a test.',
    ],
  },
  'when-stop': {
    question: 'When should I stop?',
    answer: [
      'Stop for today if a pop hurts, or if you feel numbness, tingling or weakness. Stop the set when your back starts to move.',
      'Stop leg raises until you have seen someone if pain runs below your knee, or if you are under about 20 and it hurts to arch back.',
      'Numbness around your groin, new bladder or bowel trouble, or pain, numbness or weakness in both legs: go to an emergency department now.',
    ],
  },
  posture: {
    question: 'Is my posture to blame?',
    answer: [
      'Probably not. Researchers who went through 41 reviews saw no agreement that posture brings on back pain, and on popping we found nothing. A back that feels tight is not the same as one that measures stiff.',
      'How you hold your trunk in the exercise is a different matter: keep it steady while your legs move.',
    ],
  },
  'bad-for-back': {
    question: 'Are leg raises bad for my back?',
    answer: [
      'Not in themselves, as far as we found. They ask a lot of your hip flexors, which pull on the spine, and they give your abs a modest return for that load. Many active people have back pain at some time, with or without leg raises.',
      'If your back is sore, exercises that use the hip flexors hard may not suit you. An easier version, or a curl-up, asks less.',
    ],
  },
  easier: {
    question: 'Which versions are easier?',
    answer: [
      'From easier to harder: heel taps, dead bug, bent-knee raise, one straight leg, one leg lowering at a time, and then both legs. Hanging versions come last.',
      'Go up after two good days on a step, and down when control goes. The order is practical judgement; we found no trial of it.',
    ],
  },
  crack: {
    question: 'Should I crack my back on purpose?',
    answer: [
      'There is no need. A crack can feel like a release, but nothing we found says that you gain from chasing it. Nor is there proof of harm: knuckle cracking was not linked to arthritis.',
      'If your back feels stiff, a few slow rounds of cat–camel are a gentle choice.',
    ],
  },
  'see-someone': {
    question: 'When should I see someone?',
    answer: [
      'Book a doctor or physical therapist if back pain has not improved after a few weeks, if it keeps you from normal life, or if a sore hip locks or gives way.',
      'Get advice the same day for back pain with a fever, chills or feeling ill. See a doctor within days if pain runs below your knee with numbness, tingling or weakness, if you lose weight without trying, or if rest does not ease the pain.',
      'Numbness around your groin, new bladder or bowel trouble, or pain, numbness or weakness in both legs: go to an emergency department now.',
    ],
  },
  'other-abs': {
    question: 'Is there a gentler way to train my abs?',
    answer: [
      'Yes. In a small study of 12 exercises, curl-ups gave the abdominals the most work for the load on the spine. Side planks train the wall of the belly and need little from the hip flexors.',
    ],
  },
  'take-care': {
    question: 'Who should take extra care?',
    answer: [
      'Take advice before leg raises if you are pregnant, if your belly domes along the middle, or if you have osteoporosis, high blood pressure, heart disease, a recent operation, a hernia, or a disc problem with leg pain.',
    ],
  },
};

export const redFlags: GuideWords['redFlags'] = {
  F1: {
    sign: 'New numbness or tingling around your genitals, back passage, inner thighs or buttocks',
    plain: 'The parts that touch a saddle feel numb, or you cannot feel the toilet paper.',
    action: 'Go to an emergency department now.',
    why: 'The nerves at the base of your spine may be squeezed (cauda equina syndrome). That needs a scan at once.',
  },
  F2: {
    sign: 'New difficulty in passing urine, in holding it, or in feeling that you need to go',
    plain: 'You cannot start, you leak, or you do not notice a full bladder.',
    action: 'Go to an emergency department now.',
    why: 'The same nerves may be squeezed. Being unable to go, without any pain, is an important sign.',
  },
  F3: {
    sign: 'New loss of bowel control, or you no longer feel the need to go',
    plain: 'You leak, or you cannot tell that your bowel is full.',
    action: 'Go to an emergency department now.',
    why: 'The same nerves may be squeezed.',
  },
  F4: {
    sign: 'With back pain, a new loss of sexual function or of feeling in your genitals',
    plain: 'Erections have changed, or you feel less during sex.',
    action: 'Go to an emergency department now.',
    why: 'It belongs to the same pattern of squeezed nerves.',
  },
  F5: {
    sign: 'Both legs hurt, tingle, or feel weak or numb',
    plain: 'It has spread to your other leg, or neither leg feels right.',
    action: 'Call your local emergency number or go to an emergency department now.',
    why: 'Nerve signs on both sides raise concern for squeezed nerves at the base of the spine.',
  },
  F6: {
    sign: 'Severe weakness in a leg, weakness that gets worse fast, or a foot that drops',
    plain: 'Your foot slaps the floor, your knee gives way, or today is worse than yesterday.',
    action: 'Go to an emergency department now.',
    why: 'Weakness that grows can mean more and more pressure on a nerve.',
  },
  F7: {
    sign: 'Your back hurts after a serious accident, a heavy fall or a direct blow',
    plain: 'For example after a car crash, or a fall from a height.',
    action: 'Call your local emergency number now. If the pain is severe, try not to move.',
    why: 'A hard blow makes a broken bone in the spine more likely.',
  },
  F8: {
    sign: 'Chest pain together with back pain',
    plain: 'Your chest hurts or feels pressed while your back hurts.',
    action: 'Call your local emergency number now.',
    why: 'The cause may not be your back at all.',
  },
  F9: {
    sign: 'Sudden, severe pain in your tummy or low back, with faintness, clammy skin or a racing heart',
    plain: 'The pain came without warning, and you feel as if you may faint.',
    action: 'Call your local emergency number now.',
    why: 'The main artery in your belly may have burst. The risk is highest for men over 65.',
  },
  F10: {
    sign: 'After a fall, you cannot put weight on a leg, or it looks shorter or turned out',
    plain: 'You cannot stand on it, or you cannot lift it.',
    action: 'Call your local emergency number now. Do not try the leg out.',
    why: 'The hip may be broken.',
  },
  F11: {
    sign: 'Back pain with a fever, chills or feeling ill',
    plain: 'You have a high temperature, you shiver, or you feel unwell along with the pain.',
    action: 'Get advice today from a doctor or an urgent care line.',
    why: 'An infection of the spine, of a kidney or elsewhere has to be ruled out.',
  },
  F12: {
    sign: 'You lose weight without trying',
    plain: 'Your clothes hang looser although you eat as usual.',
    action: 'See a doctor within days.',
    why: 'Doctors ask about it when they look for cancer or infection.',
  },
  F13: {
    sign: 'New back pain, and you have had cancer',
    plain: 'The pain is new or different, even if the cancer was years ago.',
    action: 'See a doctor within days, and mention the cancer.',
    why: 'Cancer can spread to the spine.',
  },
  F14: {
    sign: 'Pain that rest does not ease, or that is worse at night',
    plain: 'It wakes you, or lying down makes no difference.',
    action: 'See a doctor within days.',
    why: 'An infection, a cancer or an inflammation can do this. By itself it is a weak clue.',
  },
  F15: {
    sign: 'A new lump or swelling on your back, or a change in its shape',
    plain: 'You see or feel something that was not there before.',
    action: 'See a doctor within days.',
    why: 'Health services list it among the signs to have checked soon.',
  },
  F16: {
    sign: 'Pain that gets worse when you sneeze, cough or open your bowels, or pain high between your shoulder blades',
    plain: 'It jumps when you cough or go to the toilet, or it sits in your upper back.',
    action: 'Ring an urgent care line, or ask for the earliest appointment you can get.',
    why: 'Often it is a disc or a muscle, but the NHS lists it among the signs to have checked soon.',
  },
  F17: {
    sign: 'Back pain after a small knock, if your bones are weak, you take steroids, or you are older',
    plain: 'You only slipped a little, but the pain is new and sharp.',
    action: 'See a doctor within days, and sooner if you cannot stand.',
    why: 'A broken bone in the spine is more likely then.',
  },
  F18: {
    sign: 'Pain that runs below one knee, with numbness, tingling or weakness in that leg',
    plain: 'It travels down the leg and comes with pins and needles.',
    action:
      'Stop leg raises and see a doctor within days. If the weakness grows or your other leg joins in, go to an emergency department.',
    why: 'A nerve root may be irritated. For most people it settles in 4 to 6 weeks.',
  },
  F19: {
    sign: 'A sudden, painful pop, then less strength or a bruise at the front of the hip',
    plain: 'A sharp pain in the middle of a rep, and now you cannot lift the leg.',
    action: 'Stop, and have a clinician look at it within a day or two.',
    why: 'A muscle or tendon may be injured, or a small piece of bone pulled off.',
  },
  F20: {
    sign: 'You are under about 20, you do sport, and your low back hurts when you arch back',
    plain: 'Bending backwards or landing brings it on.',
    action: 'Stop leg raises and bending backwards, and see a clinician within about a week.',
    why: 'A stress injury of the vertebra is common in young athletes with back pain: about 47 in 100 in one review.',
  },
  F21: {
    sign: 'A hip that locks, catches or gives way, and a sore groin',
    plain: 'It jams, or you no longer trust it.',
    action: 'See a clinician if it gets worse, or if six weeks bring no change for the better.',
    why: 'The trouble may be inside the joint.',
  },
  F22: {
    sign: 'For months, stiffness in the morning that eases as you move, and that began before about 45',
    plain: 'You wake up stiff and loosen during the day. It may wake you at night too.',
    action: 'See a doctor, and describe this pattern.',
    why: 'It may be an inflammatory disease of the back.',
  },
  F23: {
    sign: 'Back pain that has not improved after a few weeks, or that keeps you from normal life',
    plain: 'Six weeks have passed and it is no better.',
    action: 'See a doctor or a physical therapist.',
    why: 'By then, most new back pain has eased.',
  },
};

export const redFlagNote: GuideWords['redFlagNote'] =
  'One sign alone often turns out to be a false alarm, and clinicians weigh several together. Act on it all the same, and let them do the weighing.';

export const precautions: GuideWords['precautions'] = {
  P1: {
    who: 'You are pregnant, above all past 16 weeks',
    advice: 'Lie flat on your back only briefly. Work on your side or on all fours, and take advice.',
  },
  P2: {
    who: 'Your belly domes or bulges along the middle',
    advice: 'Leave out what makes it dome. Start with a light brace, and have a pelvic-health therapist look at it.',
  },
  P3: {
    who: 'You have osteoporosis, or have broken a bone in your spine',
    advice:
      'Exercise is encouraged. Before curl-ups or leg raises, let a clinician set the form and the load with you.',
  },
  P4: {
    who: 'You have high blood pressure, heart disease or a risk of stroke',
    advice: 'Keep breathing, out on the way up, and bend your knees. Ask a clinician where your limits are.',
  },
  P5: {
    who: 'You had surgery on your back, belly or hip lately, or have a hernia or a hip replacement',
    advice: 'Ask your surgeon or therapist first. We found no source for exact limits.',
  },
  P6: {
    who: 'You have a disc problem and pain in a leg',
    advice: 'While the leg hurts, leave straight-leg raises out. Walk and do gentle work in their place.',
  },
};

export const sections: GuideWords['sections'] = {
  introduction: {
    title: 'Introduction',
    summary:
      'Back pain is common in active people, and that part holds. That popping is a main cause of it, or leg raises its main trigger, has not been shown.',
  },
  causes: {
    title: 'Why it pops',
    summary:
      'The guide says tightness and irritation, from a weak core, poor posture or overuse. Little of that is backed, and the hip is left out.',
  },
  prevention: {
    title: 'What you can do',
    summary:
      'Stretch, strengthen, mind your posture and form. Control of trunk and pelvis is well worth it; stretching has less behind it, and nothing was tested on a pop.',
  },
  treatment: {
    title: 'Treatment and rehabilitation',
    summary:
      'Physical therapy, massage, chiropractic care and exercises. They are options when it hurts; a painless pop needs none of them.',
  },
};

export const video: GuideWords['video'] = {
  title: 'The video at the end of the guide',
  note: 'It has no title or caption there, and we have not judged what it shows.',
};

export const exercises: GuideWords['exercises'] = {
  'leg-raise': { name: 'leg raise', plural: 'leg raises' },
  'lying-leg-raise': { name: 'lying leg raise', plural: 'lying leg raises' },
  'single-leg-raise': { name: 'single-leg raise', plural: 'single-leg raises' },
  'straight-leg-raise': { name: 'straight-leg raise', plural: 'straight-leg raises' },
  'hanging-leg-raise': { name: 'hanging leg raise', plural: 'hanging leg raises' },
  'captains-chair-leg-raise': { name: 'captain’s chair leg raise', plural: 'captain’s chair leg raises' },
  'knee-raise': { name: 'knee raise', plural: 'knee raises' },
  'hanging-knee-raise': { name: 'hanging knee raise', plural: 'hanging knee raises' },
  'toes-to-bar': { name: 'toes-to-bar', plural: 'toes-to-bar' },
  'flutter-kick': { name: 'flutter kick', plural: 'flutter kicks' },
  scissors: { name: 'scissor kick', plural: 'scissor kicks' },
  'v-up': { name: 'v-up', plural: 'v-ups' },
  'reverse-crunch': { name: 'reverse crunch', plural: 'reverse crunches' },
  'windshield-wiper': { name: 'windshield wiper', plural: 'windshield wipers' },
  'dead-bug': { name: 'dead bug', plural: 'dead bugs' },
  'heel-tap': { name: 'heel tap', plural: 'heel taps' },
  'l-sit': { name: 'l-sit', plural: 'l-sits' },
  'dragon-flag': { name: 'dragon flag', plural: 'dragon flags' },
  'hollow-hold': { name: 'hollow hold', plural: 'hollow holds' },
  'bicycle-crunch': { name: 'bicycle crunch', plural: 'bicycle crunches' },
  'standing-leg-raise': { name: 'standing leg raise', plural: 'standing leg raises' },
};

export const moves: GuideWords['moves'] = {
  'leg-raise': {
    name: 'Lying leg raise',
    alt: 'Lying on the back, both legs straight, lowered part of the way with the low back still on the floor.',
  },
  'leg-raise-arch': {
    name: 'Lying leg raise, too low',
    alt: 'Lying on the back, both legs straight and close to the floor. The low back has lifted off the floor.',
  },
  'bent-raise': { name: 'Bent-knee raise', alt: 'Lying on the back, both knees bent and lifted above the hips.' },
  'reverse-crunch': {
    name: 'Reverse crunch',
    alt: 'Lying on the back, knees bent over the chest and the hips curled slightly off the floor.',
  },
  'single-raise': {
    name: 'Single-leg raise',
    alt: 'Lying on the back, one foot planted, the other leg straight and raised.',
  },
  'alternate-lower': {
    name: 'Alternate leg lowering',
    alt: 'Lying on the back, one leg straight up, the other lowered with the low back still on the floor.',
  },
  'dead-bug': {
    name: 'Dead bug',
    alt: 'Lying on the back, one arm reaching overhead while the opposite leg reaches away.',
  },
  'heel-tap': {
    name: 'Heel tap',
    alt: 'Lying on the back with knees above hips, one heel lowered to tap the floor.',
  },
  'heel-slide': {
    name: 'Heel slide',
    alt: 'Lying on the back with one knee bent, the other heel sliding away along the floor.',
  },
  'pelvic-tilt': {
    name: 'Pelvic tilt',
    alt: 'Lying on the back with knees bent, the low back gently pressed into the floor.',
  },
  'knee-to-chest': {
    name: 'Knee to chest',
    alt: 'Lying on the back, both hands drawing one knee towards the chest.',
  },
  'knee-rolls': {
    name: 'Knee rolls',
    alt: 'Lying on the back, both bent knees rolled to one side with the shoulders down.',
  },
  'hamstring-stretch': {
    name: 'Lying hamstring stretch',
    alt: 'Lying on the back, one leg raised and held behind the thigh, the other leg down.',
  },
  bridge: {
    name: 'Glute bridge',
    alt: 'Lying on the back with feet planted, hips lifted until knees, hips and shoulders line up.',
  },
  'chair-knee': {
    name: 'Captain’s chair knee raise',
    alt: 'Upright on forearm pads with the back against the rest, both bent knees lifted to hip height.',
  },
  'hang-knee': { name: 'Hanging knee raise', alt: 'Hanging from a bar with knees bent and lifted to hip height.' },
  'hang-leg': { name: 'Hanging leg raise', alt: 'Hanging from a bar with straight legs lifted to hip height.' },
  'cat-camel': { name: 'Cat–camel', alt: 'On hands and knees, the back rounding gently towards the ceiling.' },
  'bird-dog': {
    name: 'Bird dog',
    alt: 'On hands and knees, one leg reaching back and the opposite arm reaching forward, back level.',
  },
  child: {
    name: 'Child’s pose',
    alt: 'Kneeling and folded forward, hips resting on heels and arms reaching ahead.',
  },
  'side-plank': {
    name: 'Side plank',
    alt: 'Seen from the front: propped on one forearm, body in a straight line from head to feet.',
  },
  'side-plank-knees': {
    name: 'Side plank from the knees',
    alt: 'Seen from the front: propped on one forearm with knees bent, trunk and thighs in a straight line.',
  },
  'hip-flexor': {
    name: 'Half-kneeling hip stretch',
    alt: 'Kneeling on one knee, pelvis tucked and hips moved forward to stretch the front of the hip.',
  },
  'curl-up': {
    name: 'Curl-up',
    alt: 'Lying on the back with one knee bent, head and shoulders lifted slightly off the floor.',
  },
  clamshell: {
    name: 'Clamshell',
    alt: 'Lying on one side with knees bent and feet together, the top knee opened.',
  },
};

export const verdicts: GuideWords['verdicts'] = {
  supported: { label: 'Well supported', meaning: 'Reputable sources agree on this point.' },
  partly: {
    label: 'Partly supported',
    meaning: 'Some of it holds, or it holds for back pain or snapping hips. For popping itself nobody has shown it.',
  },
  weak: {
    label: 'Weak evidence',
    meaning: 'It may be so. Direct evidence is missing, and the rest is thin or mixed.',
  },
  contradicted: { label: 'Sources say otherwise', meaning: 'Reputable sources say something else.' },
  unknown: { label: 'Not known', meaning: 'We found nothing that tests it.' },
};

export const strengths: GuideWords['strengths'] = {
  high: 'High',
  moderate: 'Moderate',
  'low-to-moderate': 'Low to moderate',
  low: 'Low',
};

export const urgencies: GuideWords['urgencies'] = {
  emergency: {
    label: 'Emergency',
    action: 'Go to an emergency department or call your local emergency number now.',
  },
  soon: { label: 'Soon', action: 'Get help on the same day or within about a week, as the sign says.' },
  routine: { label: 'When you can', action: 'Make an ordinary appointment.' },
};

export const places: GuideWords['places'] = {
  introduction: 'Introduction',
  causes: 'What causes it',
  prevention: 'Prevention',
  treatment: 'Treatment and rehabilitation',
  'faq-what': 'Question 1: what it is',
  'faq-causes': 'Question 2: causes',
  'faq-prevent': 'Question 3: prevention',
  'faq-treatment': 'Question 4: treatment',
  'faq-exercises': 'Question 5: exercises',
  'faq-damage': 'Question 6: damage',
  'faq-do': 'Question 7: what to do',
  video: 'Video',
  beyond: 'Not in the guide',
};

export const tiers: GuideWords['tiers'] = {
  A: 'Guideline or systematic review',
  B: 'Study or narrative review',
  C: 'Health reference page',
  D: 'Trade, clinic or teaching page',
};

export const variants: GuideWords['variants'] = {
  lying: 'Lying, both legs straight',
  'lying-bent': 'Lying, knees bent',
  'single-leg': 'Lying, one leg',
  'dead-bug': 'Dead bug and heel taps',
  hanging: 'Hanging from a bar',
  'captains-chair': 'Captain’s chair',
};

export const tipGroups: GuideWords['tipGroups'] = {
  before: 'Before each rep',
  during: 'While you lift',
  'warm-up': 'Warm up',
  'build-up': 'Build up',
};

export const routineKinds: GuideWords['routineKinds'] = {
  stretch: 'Stretch',
  mobility: 'Mobility',
  strength: 'Strength',
};

export const treatmentKinds: GuideWords['treatmentKinds'] = {
  treatment: 'Treatment',
  rehabilitation: 'Rehabilitation',
};

export const disclaimer: GuideWords['disclaimer'] =
  'This is information for your training choices. It is not a diagnosis, and no doctor or physical therapist has reviewed it yet.';
