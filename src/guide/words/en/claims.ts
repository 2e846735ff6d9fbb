import type { GuideWords } from '../types';

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
