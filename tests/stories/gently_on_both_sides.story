# One press after "hurts": an easier form, on both sides.
figure_four newcomer
1:35.0 > hurts
1:42.0 > resume
---
