import type { GuideWords } from '../types';

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

export const urgencies: GuideWords['urgencies'] = {
  emergency: {
    label: 'Emergency',
    action: 'Go to an emergency department or call your local emergency number now.',
  },
  soon: { label: 'Soon', action: 'Get help on the same day or within about a week, as the sign says.' },
  routine: { label: 'When you can', action: 'Make an ordinary appointment.' },
};
