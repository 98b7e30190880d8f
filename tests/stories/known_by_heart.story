# After ten times only names and counts are left.
bridge newcomer names
---
0:00.0 show lead_in · 20 s · [Lie down on your back.]
0:00.0 say  Lie down on your back.
0:02.1 say  I begin in twenty seconds.
0:10.0 say  Ten seconds.
0:20.0 show intro · 4.96 s · bridge · [5 times]
0:20.0 say  Bridging.
0:21.2 say  Five times.
0:22.6 say  Hold five seconds.
0:25.0 show step · 3 s · bridge · 1 of 5 · [Lie on your back, knees bent]
0:28.0 show step · 3 s · bridge · 1 of 5 · [Feet flat, hip width apart]
0:31.0 show step · 1 s · bridge · 1 of 5 · [Push through the heels, lift the hips]
0:32.0 show step · 2.02 s · bridge · 1 of 5 · [Body and thighs in one line]
0:33.0 say  Ready.
0:34.0 show move · 3 s · bridge · 1 of 5 · [Push through the heels, lift the hips]
0:34.0 say  Up.
0:34.8 say  Breathing out.
0:37.0 show hold · 5 s · bridge · 1 of 5 · [Hold 5 seconds]
0:37.0 say  Hold.
0:39.0 say  Three
0:40.0 say  Two
0:41.0 say  One
0:42.0 show release · 3 s · bridge · 1 of 5 · [Lower slowly to the floor]
0:42.4 say  Lower.
0:45.0 show rest · 5 s · bridge · 1 of 5
0:50.0 show move · 3 s · bridge · 2 of 5 · [Push through the heels, lift the hips]
0:50.0 say  Up.
0:50.8 say  Breathing out.
0:53.0 show hold · 5 s · bridge · 2 of 5 · [Hold 5 seconds]
0:53.0 say  Hold.
...
1:49.0 show rise · 25.24 s · [That was all.]
1:49.0 say  That was all.
1:51.0 say  Rest as long as you like.
1:55.8 say  When you are ready, bend your knees.
2:01.5 say  Roll onto your side.
2:06.0 say  Push up with your hands.
2:10.7 say  Sit for a moment before you stand.
2:14.2 finished
