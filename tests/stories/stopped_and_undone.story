# A slip of the hand in a hold: stop, and back again.
bridge usual
2:00.0 > stop
2:04.0 > undo
---
