# A slip of the hand in a hold: stop, and back again.
bridge usual
2:00.0 > stop
2:04.0 > undo
---
1:59.2 show hold · 10 s · bridge · 3 of 10 · [Hold 10 seconds]
1:59.5 say  Breathe.
2:00.0 done stop
2:00.0 stopped
2:00.0 say  Lower your hips.
2:01.7 say  Rest.
2:02.7 say  Stopped.
2:03.8 say  Rest as long as you like.
2:04.0 done undo
2:04.0 show lead_in · 3 s · bridge · 3 of 10
2:04.0 say  Again.
2:05.0 say  Ready.
2:07.0 show move · 3 s · bridge · 3 of 10 · [Push through the heels, lift the hips]
2:07.0 say  Up.
2:07.8 say  Three
