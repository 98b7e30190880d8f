# It hurts in the second press up; nobody answers; the session goes on with the next one.
first_steps newcomer
1:29.0 > hurts
---
1:28.1 show hold · 3 s · press_up · 2 of 5 · [Hold 3 seconds]
1:28.1 say  Hold.
1:29.0 done hurts
1:29.0 paused: hurts
1:29.0 say  Lower to the floor.
1:30.9 say  Rest your head.
1:32.6 say  Press once to go on more gently.
1:35.4 say  Do nothing and we leave this one.
1:49.0 left press_up: hurts
1:49.0 show intro · 5.24 s · pelvic_tilt
1:49.0 say  Pelvic tilt.
