import { toMermaid } from '../../src';
import { HOSTILE, ORDER } from './order';

test('an order', () => {
  expect(toMermaid(ORDER)).toBe(`flowchart TB
  s0["Read order<br/>lambda:invoke<br/>up to 6 retries"]
  s1{"Large?"}
  s2{{"Wait a day<br/>Wait 1 d"}}
  subgraph s3["Ship and bill<br/>Parallel"]
    direction TB
    subgraph s3b0["branch 1"]
      direction TB
      subgraph s6["Each parcel<br/>Map"]
        direction TB
        s7["Pack<br/>function:Pack"]
      end
    end
    subgraph s3b1["branch 2"]
      direction TB
      s8("Bill<br/>Pass")
    end
  end
  s4(["Done<br/>Succeed"])
  s5(["Refused<br/>Fail OrderRefused"])
  start(("start")) --> s0
  s0 --> s1
  s0 -.->|"States.ALL"| s5
  s1 -->|"$.total #62; 100"| s2
  s1 -->|"otherwise"| s3
  s2 --> s1
  s3 --> s4
  s3 -.->|"Card.Refused, States.Timeout"| s5
  s4 --> finish(("end"))
  classDef plain fill:#ffffff,stroke:#37475a,color:#16191f
  class s0,s1,s2,s3,s6,s7,s8,s4,s5 plain
  linkStyle 2,7 stroke:#b42318,color:#b42318
`);
});

test('what became of states', () => {
  const text = toMermaid(ORDER, { visits: { 'Read order': 'failed', Refused: 'visited' }, direction: 'right' });
  expect(text).toMatch(/^flowchart LR\n/);
  expect(text).toContain('  class s0 failed\n');
  expect(text).toContain('  class s5 visited\n');
  expect(text).toContain('  class s1,s2,s3,s6,s7,s8,s4 unvisited\n');
  expect(text).toContain('classDef unvisited fill:#f8f9fa,stroke:#aab7b8,color:#7f8c8d,stroke-dasharray:4 3');
});

test('ways that were not taken are pale, also between states that were reached', () => {
  const visits = { 'Read order': 'visited', 'Large?': 'visited', 'Ship and bill': 'failed', Refused: 'visited' } as const;
  const untaken = { 'Read order': ['Catch/0'], 'Large?': ['Choices/0'], 'Ship and bill': ['Next'] };
  const lines = toMermaid(ORDER, { visits, untaken }).split('\n');
  const links = lines.filter((line) => /-->|-\.->/.test(line)).map((line) => line.trim());
  const [, ...pale] = lines.at(-2)?.match(/^ {2}linkStyle ([\d,]+) stroke:#aab7b8,color:#7f8c8d$/) ?? [];
  expect(
    pale
      .join()
      .split(',')
      .map((index) => links[Number(index)]),
  ).toEqual(['s0 -.->|"States.ALL"| s5', 's1 -->|"$.total #62; 100"| s2', 's2 --> s1', 's3 --> s4', 's4 --> finish(("end"))']);
});

test('names that mean something to Mermaid are text', () => {
  expect(toMermaid(HOSTILE)).toBe(`flowchart TB
  s0("end<br/>Pass")
  s1("#34;#93;#59; x --#62; y %% #60;script#62;<br/>Pass")
  s2{"a#92;nb#92;"}
  s3("__proto__<br/>Pass")
  s4("start<br/>Pass")
  start(("start")) --> s0
  s0 --> s1
  s1 --> s2
  s2 -->|"$.a#91;#34;b#34;#93; = #34;#35;#124;#92;#34;#125;#92;n#34;"| s3
  s2 -->|"otherwise"| s4
  s3 --> finish(("end"))
  s4 --> finish(("end"))
  classDef plain fill:#ffffff,stroke:#37475a,color:#16191f
  class s0,s1,s2,s3,s4 plain
`);
});

test('a definition that nests without end is refused', () => {
  let group = { StartAt: 'A', States: {} };
  for (let depth = 0; depth < 300; depth++) group = { StartAt: 'A', States: { A: { Type: 'Parallel', End: true, Branches: [group] } } };
  expect(() => toMermaid(group)).toThrow('nests more than 500 levels');
});

test('what is not well-formed is left out', () => {
  const broken = {
    StartAt: 'X',
    States: { A: { Type: 'Pass', Next: 'B' }, C: null, D: { Type: 'Map' }, E: { Type: 'constructor', Catch: 5 } },
  };
  expect(toMermaid(JSON.parse(JSON.stringify(broken)))).toBe(`flowchart TB
  s0("A<br/>Pass")
  s1["D<br/>Map"]
  s2["E<br/>constructor"]
  classDef plain fill:#ffffff,stroke:#37475a,color:#16191f
  class s0,s1,s2 plain
`);
  expect(toMermaid(JSON.parse('{}'))).toBe('flowchart TB\n');
});
