# The laptop slept for an hour in a hold.
childs_pose usual
1:24.0 > slept 3600
1:30.0 > resume
---
1:21.6 show hold · 10 s · childs_pose · 1 of 5 · [Chest to thighs, forehead to the floor]
1:21.6 say  Hold.
1:24.0 paused: slept
1:24.0 say  Hands under you.
1:25.7 say  Push up to all fours.
1:27.8 say  The computer was asleep.
1:30.0 done resume
1:30.0 show lead_in · 3 s · childs_pose · 1 of 5
1:30.0 say  Again.
1:31.0 say  Ready.
1:33.0 show move · 5 s · childs_pose · 1 of 5 · [Hips to heels, hands reach forward]
1:33.0 say  Sink.
1:38.0 show hold · 10 s · childs_pose · 1 of 5 · [Chest to thighs, forehead to the floor]
1:38.0 say  Hold.
