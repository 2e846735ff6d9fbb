import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { compileAhead } from '../../build/tighten';

/** Runs a script and gives what it leaves in `out`. */
const run = (code: string): unknown => {
  const world = { out: undefined };
  runInNewContext(code, world);
  return world.out;
};

test.each([
  ['a declaration', 'out=b(2);function b(a){return a+1}', 'out=b(2);function b(a){return a+1}'],
  [
    'one in a function',
    '(()=>{out=b(2);function b(a){return a+1}})();',
    '(()=>{var b=(function(a){return a+1});out=b(2);})();',
  ],
  [
    'one in a block',
    '(()=>{if(1){out=b();function b(){return 3}}})();',
    '(()=>{if(1){let b=(function(){return 3});out=b();}})();',
  ],
  [
    'one behind a directive',
    '(function(){"use strict";function b(){return this}out=b()})();',
    '(function(){"use strict";var b=(function(){return this});out=b()})();',
  ],
  ['an expression', 'var a=b=>b*2;out=a(2);', 'var a=(b=>b*2);out=a(2);'],
  ['one that is called', 'out=function(a){return a}(4);', 'out=(function(a){return a})(4);'],
  ['one that is handed on', 'out=[1].map(a=>a+1)[0];', 'out=[1].map((a=>a+1))[0];'],
  ['a method', 'out={b(a){return a}}.b(5);', 'out={b:(function(a){return a})}.b(5);'],
  ['a getter', 'out={get b(){return 6}}.b;', 'out={get b(){return 6}}.b;'],
  ['a class', 'out=new class{b(){return 7}}().b();', 'out=new class{b(){return 7}}().b();'],
  ['shorthand', 'var a=8;out={a}.a;', 'var a=8;out={a}.a;'],
  [
    'a later declaration',
    '(()=>{function b(){"use later";return 9}out=b()})();',
    '(()=>{function b(){return 9}out=b()})();',
  ],
  ['a later expression', 'var a=()=>{"use later";return 10};out=a();', 'var a=()=>{return 10};out=a();'],
  ['a later method', 'out={b(){"use later";return 11}}.b();', 'out={b(){return 11}}.b();'],
  [
    'one inside a later one',
    'var a=()=>{"use later";return(b=>b)(12)};out=a();',
    'var a=()=>{return(b=>b)(12)};out=a();',
  ],
])('%s is compiled as it should be and does the same', (_, code, wanted) => {
  expect(compileAhead(code)).toBe(wanted);
  expect(run(wanted)).toEqual(run(code));
});

test('promises and generators stay what they are', async () => {
  const code =
    '(()=>{async function a(){return await 1}out={a,async b(){return 2},*c(){yield 3},async*["d"](){yield 4}}})();';
  const ahead = compileAhead(code);
  expect(ahead).toContain('a=(async function(){');
  const { a, b, c, d } = run(ahead) as {
    a(): Promise<number>;
    b(): Promise<number>;
    c(): Iterable<number>;
    d(): AsyncIterable<number>;
  };
  expect([await a(), await b(), ...c()]).toEqual([1, 2, 3]);
  for await (const one of d()) expect(one).toBe(4);
});
