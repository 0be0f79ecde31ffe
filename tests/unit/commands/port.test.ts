import { expect, test } from 'vitest';
import { readPort } from '../../../src/commands/port.ts';

test('the port is the one named after the command, else that of the environment, else 4321', () => {
  expect(readPort(['--port', '5000'], { PORT: '5001' })).toBe(5000);
  expect(readPort(['--port=5000'], {})).toBe(5000);
  expect(readPort([], { PORT: '5001' })).toBe(5001);
  expect(readPort([], {})).toBe(4321);
});

test.each([
  [['--port', 'http'], '“http” is no port'],
  [['--port', '70000'], '“70000” is no port'],
  [['--port'], '--port'],
  [['--host', 'example.org'], '--host'],
  [['5000'], '5000'],
])('%j is refused, with what is wrong with it', (words, message) => {
  expect(() => readPort(words, {})).toThrow(message);
});
