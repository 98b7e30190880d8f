# The laptop slept for an hour in a hold.
childs_pose usual
1:27.0 > slept 3600
1:33.0 > resume
---
1:24.6 show hold · 10 s · childs_pose · 1 of 5 · [Chest to thighs, forehead to the floor]
1:24.6 say  Hold.
1:27.0 paused: slept
1:27.0 say  Hands under you.
1:28.7 say  Push up to all fours.
1:30.8 say  The computer was asleep.
1:33.0 done resume
1:33.0 show lead_in · 3 s · childs_pose · 1 of 5
1:33.0 say  Again.
1:34.0 say  Ready.
1:36.0 show move · 5 s · childs_pose · 1 of 5 · [Hips to heels, hands reach forward]
1:36.0 say  Sink.
1:41.0 show hold · 10 s · childs_pose · 1 of 5 · [Chest to thighs, forehead to the floor]
1:41.0 say  Hold.
