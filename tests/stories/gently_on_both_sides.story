# One press after "hurts": an easier form, on both sides.
figure_four newcomer
1:35.0 > hurts
1:42.0 > resume
---
1:28.6 show hold · 15 s · figure_four · right · round 1 of 2 · [Hold 15 seconds]
1:28.6 say  Hold.
1:35.0 done hurts
1:35.0 paused: hurts
1:35.0 say  Let go.
1:36.1 say  Foot down.
1:37.4 say  Uncross.
1:38.5 say  Press once to go on more gently.
1:41.4 say  Do nothing and we leave this one.
1:42.0 done resume
1:42.0 show rest · 10.43 s · figure_four · right · round 1 of 2 · [More gently now: Foot on the floor.]
1:42.0 say  More gently now: Foot on the floor.
1:45.0 say  The foot stays down; only the crossed knee moves away.
1:52.4 show step · 5.63 s · figure_four · right · round 1 of 2 · [Lie on your back, knees bent]
1:52.4 say  Lie on your back, knees bent.
1:58.1 show step · 4.05 s · figure_four · right · round 1 of 2 · [Head down, on a pillow if you like]
1:58.1 say  Head down, on a pillow if you like.
2:02.1 show step · 7.1 s · figure_four · right · round 1 of 2 · [Right ankle on the left thigh]
2:02.1 say  Right ankle on your left thigh, close to the knee.
2:09.2 show step · 7.84 s · figure_four · right · round 1 of 2 · [Right knee gently away, foot down]
2:09.2 say  Next, your right knee moves gently away.
2:12.6 say  Your left foot stays down.
2:16.0 say  Ready.
2:17.1 show move · 8 s · figure_four · right · round 1 of 2 · [Right knee gently away, foot down]
2:17.1 say  Press away.
2:25.1 show hold · 15 s · figure_four · right · round 1 of 2 · [Hold 15 seconds]
2:25.1 say  Hold.
