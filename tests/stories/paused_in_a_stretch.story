# The doorbell rings in the second side of the figure four.
figure_four newcomer short
1:40.0 > pause
3:00.0 > resume
---
0:20.0 show intro · 7.34 s · figure_four · [2 times, both sides]
0:20.0 say  Figure four piriformis stretch.
0:22.8 say  Each side two times.
0:24.8 say  Hold fifteen seconds.
0:27.3 show step · 5.35 s · figure_four · right · round 1 of 2 · [Lie on your back, knees bent]
0:27.3 say  On your back, knees bent.
0:32.7 show step · 2.3 s · figure_four · right · round 1 of 2 · [Head down, on a pillow if you like]
0:32.7 say  Head down.
0:35.0 show step · 5.7 s · figure_four · right · round 1 of 2 · [Right ankle on the left thigh]
0:35.0 say  Right ankle on the left thigh.
...
1:30.7 show step · 5.7 s · figure_four · left · round 1 of 2 · [Left ankle on the right thigh]
1:30.7 say  Left ankle on the right thigh.
1:36.4 show step · 6.54 s · figure_four · left · round 1 of 2 · [Left hand through, hold the right thigh]
1:36.4 say  Left hand through, behind the right thigh.
1:40.0 done pause
1:40.0 paused: person
1:40.0 say  Paused.
1:41.1 say  Take your time.
3:00.0 done resume
3:00.0 show step · 6.54 s · figure_four · left · round 1 of 2 · [Left hand through, hold the right thigh]
3:00.0 say  Left hand through, behind the right thigh.
3:06.5 show step · 4.79 s · figure_four · left · round 1 of 2 · [Draw in, press the left knee away]
3:06.5 say  Next, thigh in, left knee away.
3:10.3 say  Ready.
