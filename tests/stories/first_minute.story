# The first minute of the very first session.
first_steps newcomer
---
0:00.0 show lead_in · 45 s · [Lie down on your front.]
0:00.0 say  Lie down on your front.
0:02.2 say  I begin in forty-five seconds.
0:05.2 say  You can always come out and lie still.
0:08.5 say  Nothing is lost.
0:10.2 say  If I go quiet, come down and rest.
0:15.0 say  Thirty seconds.
0:25.0 say  Twenty seconds.
0:35.0 say  Ten seconds.
0:45.0 show intro · 6.22 s · press_up · [5 times]
0:45.0 say  Press up, on the forearms.
0:47.4 say  Five times.
0:48.8 say  Hold three seconds.
0:51.2 show step · 6.61 s · press_up · 1 of 5 · [Lie on your front]
0:51.2 say  Lie on your front, legs straight and loose.
0:57.8 show step · 7.24 s · press_up · 1 of 5 · [Forearms flat, elbows close]
0:57.8 say  Forearms flat on the floor, elbows close beside you.
1:05.1 show step · 7.98 s · press_up · 1 of 5 · [Rise slowly, stay on your forearms]
1:05.1 say  Next, your chest rises slowly.
1:07.8 say  You stay on your forearms, hips heavy.
1:12.0 say  Ready.
1:13.1 show move · 3 s · press_up · 1 of 5 · [Rise slowly, stay on your forearms]
1:13.1 say  Up.
1:13.9 say  Breathing out.
1:16.1 show hold · 3 s · press_up · 1 of 5 · [Hold 3 seconds]
1:16.1 say  Hold.
1:18.1 say  One
1:19.1 show release · 3 s · press_up · 1 of 5 · [Lower slowly to the floor]
1:19.5 say  Lower.
1:22.1 show rest · 3 s · press_up · 1 of 5
1:25.1 show move · 3 s · press_up · 2 of 5 · [Rise slowly, stay on your forearms]
1:25.1 say  Up.
1:25.9 say  Breathing out.
1:28.1 show hold · 3 s · press_up · 2 of 5 · [Hold 3 seconds]
1:28.1 say  Hold.
