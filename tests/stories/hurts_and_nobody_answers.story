# It hurts in the second press up; nobody answers; the session goes on with the next one.
first_steps newcomer
1:31.5 > hurts
---
1:28.1 show hold · 3 s · press_up · 2 of 5 · [Hold 3 seconds]
1:28.1 say  Hold.
1:30.1 say  One
1:31.1 show release · 3 s · press_up · 2 of 5 · [Lower slowly to the floor]
1:31.5 say  Lower.
1:31.5 done hurts
1:31.5 paused: hurts
1:31.5 say  Rest.
1:32.5 say  Press once to go on more gently.
1:35.3 say  Do nothing and we leave this one.
1:51.5 left press_up: hurts
1:51.5 show intro · 5.24 s · pelvic_tilt
1:51.5 say  Pelvic tilt.
1:52.9 say  Five times.
1:54.3 say  Hold three seconds.
1:56.7 show change · 20 s · pelvic_tilt · [Bend one knee out.]
1:56.7 say  Bend one knee out.
