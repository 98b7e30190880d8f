"""The first start, once: the doctor first, the sound heard, and what is true for the person."""
