import type { GuideWords } from '../types';

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

export const variants: GuideWords['variants'] = {
  lying: 'Lying, both legs straight',
  'lying-bent': 'Lying, knees bent',
  'single-leg': 'Lying, one leg',
  'dead-bug': 'Dead bug and heel taps',
  hanging: 'Hanging from a bar',
  'captains-chair': 'Captain’s chair',
};
