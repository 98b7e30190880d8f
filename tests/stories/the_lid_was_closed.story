# The laptop slept for an hour in a hold.
childs_pose usual
1:24.0 > slept 3600
1:30.0 > resume
---
