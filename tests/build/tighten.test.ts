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
  ['what nobody names', 'var a=b=>b*2,c=()=>13;out=c();', 'var a=b=>b*2,c=(()=>13);out=c();'],
  [
    'what a later one alone names',
    'var a=b=>b*2,c=()=>{"use later";return a(7)};out=c();',
    'var a=b=>b*2,c=()=>{return a(7)};out=c();',
  ],
  [
    'what a later one alone leads to, in a bundle',
    '(()=>{function a(b){return b.map(c=>d(c))}var d=b=>b*2,e=()=>{"use later";return a([8])};out=e()})();',
    '(()=>{var a;var d,e=()=>{$0();return a([8])};out=e();function $0(){$0=()=>{};a=(function(b){return b.map((c=>d(c)))});d=(b=>b*2)}})();',
  ],
  [
    'a list that a later one alone names',
    '(()=>{var a=[1,"b"],c=[d()],f=a=>a+2;function d(){return 4}var e=()=>{"use later";return f(a)+c};out=e()})();',
    '(()=>{var d=(function(){return 4});var a,c=[d()],f;var e=()=>{$0();return f(a)+c};out=e();function $0(){$0=()=>{};a=([1,"b"]);f=(a=>a+2)}})();',
  ],
  [
    'what two later ones lead to',
    '(()=>{function a(b){return f(b)}function f(b){return b+1}function c(){"use later";return a(1)+f(1)}function d(){"use later";return a(2)+f(2)}out=[d(),c()]})();',
    '(()=>{var a,f;function c(){$0();return a(1)+f(1)}function d(){$0();return a(2)+f(2)}out=[d(),c()];function $0(){$0=()=>{};a=(function(b){return f(b)});f=(function(b){return b+1})}})();',
  ],
])('%s is compiled as it should be and does the same', (_, code, wanted) => {
  expect(compileAhead(code)).toBe(wanted);
  expect(run(wanted)).toEqual(run(code));
});

test('a group is there for every function that comes to it, by whatever way', () => {
  // `a` and `b` lead to `u`, and what is later in it to `g`: only `e` and `f` are `a`'s own.
  const code =
    '(()=>{function e(x){return x+1}function f(x){return e(x)}function g(x){return x*2}' +
    'function u(x){return(()=>{"use later";return g(x)})()}' +
    'function a(x){"use later";return f(x)+g(x)+u(x)}function b(x){"use later";return u(x)}out=[b(1),a(1),b(2)]})();';
  const ahead = compileAhead(code);
  expect(ahead).toContain('function $0(){$0=()=>{};e=(function(x){return x+1});f=(function(x){return e(x)})}');
  expect(run(ahead)).toEqual([2, 6, 4]);
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
