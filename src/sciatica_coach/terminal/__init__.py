"""The second shell: a whole session in a text terminal, without a window and without libGL.

`shell.Shell` leads from page to page: the questions of the first start, the menu, the
session, the question at the end. A page writes on the `screen` and is handed the keys
that the `keyboard` reads; neither knows anything of the session. This package imports
of Qt only QtCore, which proves that the core needs no window.
"""
